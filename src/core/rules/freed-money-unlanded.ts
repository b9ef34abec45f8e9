import { isClosed } from "../measures/cases/active-cases";
import { linesByCase } from "../measures/cases/case-lines";
import { caseMoney, sumOver } from "../measures/cases/case-money";
import { foundationMoney } from "../measures/cases/foundation-money";
import { remainingByLine } from "../measures/cases/remaining-money";
import { isoDay } from "../policy/day";
import type { Rule, Subject, Verdict } from "../review/rule";
import { toldByCase } from "../review/told-by-case";
import { say } from "../words/say";

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
    if (closed.length === 0)
      return { outcome: "not applicable", reason: say("No use case is closed.") };
    const { remaining, planned, spent } = measures.of(caseMoney);
    const holding = closed.filter((at) => remaining[at]! > 0);
    if (holding.length === 0) return unreadableOrClear(subject, closed);
    const left = sumOver(remaining, holding);
    const growth = foundationGrowth(subject);
    if (growth >= left) {
      return {
        outcome: "needs review",
        reason: say(
          "Closed use cases still hold {money}, and {growth}; if that is the same money, take it off their lines.",
          { money: money(left), growth: grown(subject, growth) }
        ),
      };
    }
    const part = growth > 0 ? `; ${grown(subject, growth)}` : "";
    return toldByCase(subject, holding, {
      exposure: (at) => remaining[at]!,
      one: (name, at) => {
        const held = say(
          Number.isNaN(spent[at]!)
            ? "Use case {name} is closed and still holds {money} of its {planned}, with no actual cost stated"
            : "Use case {name} is closed and still holds {money} of its {planned}",
          { name, money: money(remaining[at]!), planned: money(planned[at]!) }
        );
        return `${held}${part}.`;
      },
      many: (cases, names) => {
        const held = say("{cases} are closed and still hold money: {names}", { cases, names });
        return `${held}${part}.`;
      },
      remedy: (names, told) =>
        say("Move the {money} that closing {names} frees to lines of the foundation.", {
          money: money(sumOver(remaining, told)),
          names,
        }),
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
  return say("the foundation has grown by {money} since the review of {day}", {
    money: money(growth),
    day: isoDay(earlier!.day),
  });
}

function unreadableOrClear({ budget }: Subject, closed: readonly number[]): Verdict {
  const isOfClosed = new Set(closed);
  const unreadable = budget.unreadable.filter(({ line }) =>
    isOfClosed.has(budget.cases!.ofLine[line]!)
  ).length;
  if (unreadable === 0) return [];
  return {
    outcome: "needs review",
    reason: say(
      "The amount of {count, plural, one {# line} other {# lines}} of closed use cases cannot be read, so money may be left on them.",
      { count: unreadable }
    ),
  };
}
