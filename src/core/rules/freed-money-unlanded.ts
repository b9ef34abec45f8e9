import { isClosed } from "../measures/cases/active-cases";
import { linesByCase } from "../measures/cases/case-lines";
import { caseMoney, sumOver } from "../measures/cases/case-money";
import { foundationMoney } from "../measures/cases/foundation-money";
import { remainingByLine } from "../measures/cases/remaining-money";
import { isoDay } from "../policy/day";
import type { Rule, Subject, Verdict } from "../review/rule";
import { toldByCase } from "../review/told-by-case";
import { counted } from "../review/wording";

/** A use case is closed, and what is left of its money has not gone to the foundation. */
export const freedMoneyUnlanded: Rule = {
  id: "freed-money-unlanded",
  category: "use cases",
  severity: "serious",
  needs: ["cases"],
  title: "Freed money not landed",
  why:
    "Closing a case pays off only when its money moves. Left where it was, it is spent on whatever comes first, " +
    "and the foundation stays as weak as before.",
  remedy: "Move what is left on the lines of closed use cases to lines of the foundation.",
  source: "A:50",
  check(subject) {
    const { budget, measures, money } = subject;
    const cases = budget.cases!;
    const closed = [...cases.names.keys()].filter((at) => isClosed(cases, at, budget.today));
    if (closed.length === 0) return { outcome: "not applicable", reason: "No use case is closed." };
    const { remaining, planned, spent } = measures.of(caseMoney);
    const holding = closed.filter((at) => remaining[at]! > 0);
    if (holding.length === 0) return unreadableOrClear(subject, closed);
    const left = sumOver(remaining, holding);
    const growth = foundationGrowth(subject);
    if (growth >= left) {
      return {
        outcome: "needs review",
        reason: `Closed use cases still hold ${money(left)}, and ${grown(subject, growth)}; if that is the same money, take it off their lines.`,
      };
    }
    const part = growth > 0 ? `; ${grown(subject, growth)}` : "";
    return toldByCase(subject, holding, {
      exposure: (at) => remaining[at]!,
      one: (name, at) => {
        const open = Number.isNaN(spent[at]!) ? ", with no actual cost stated" : "";
        return `Use case ${name} is closed and still holds ${money(remaining[at]!)} of its ${money(planned[at]!)}${open}${part}.`;
      },
      many: (count, names) => `${count} are closed and still hold money: ${names}${part}.`,
      remedy: (names, told) =>
        `Move the ${money(sumOver(remaining, told))} that closing ${names} frees to lines of the foundation.`,
      places: (told) => [{ column: "amount", lines: linesHolding(subject, told) }],
    });
  },
};

function linesHolding({ measures }: Subject, cases: readonly number[]): number[] {
  const lines = measures.of(linesByCase);
  const left = measures.of(remainingByLine);
  return cases.flatMap((at) => lines[at]!.filter((line) => left[line]! > 0));
}

/** Minor units by which the foundation has grown since the last review; 0 without one. */
function foundationGrowth({ measures, earlier }: Subject): number {
  if (!earlier) return 0;
  return foundationMoney(measures.byCostType.amounts) - foundationMoney(earlier.amounts);
}

function grown({ earlier, money }: Subject, growth: number): string {
  return `the foundation has grown by ${money(growth)} since the review of ${isoDay(earlier!.day)}`;
}

function unreadableOrClear({ budget }: Subject, closed: readonly number[]): Verdict {
  const isOfClosed = new Set(closed);
  const unreadable = budget.unreadable.filter(({ line }) =>
    isOfClosed.has(budget.cases!.ofLine[line]!)
  ).length;
  if (unreadable === 0) return [];
  return {
    outcome: "needs review",
    reason: `The amount of ${counted(unreadable, "line")} of closed use cases cannot be read, so money may be left on them.`,
  };
}
