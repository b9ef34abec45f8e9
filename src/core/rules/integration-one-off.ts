import { periodName } from "../budget/period-name";
import {
  couldBeWorkIn,
  integrationPhasing,
  workLinesOf,
  type Phasing,
} from "../measures/integration/integration-phasing";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";

/** Integration is paid for once and stops, while the models and infrastructure it serves keep running. */
export const integrationOneOff: Rule = {
  id: "integration-one-off",
  category: "integration",
  severity: "warning",
  needs: [{ byPeriod: "plan" }],
  title: "One-off integration",
  why:
    "Models are replaced, data changes and processes move, and each change has to be worked into the systems around them. " +
    "A plan that pays for this once leaves the later work to overruns.",
  remedy:
    "Plan integration for as long as models and infrastructure run: at least a smaller amount in each of the later periods.",
  source: "B:59, 71; ours",
  check(subject) {
    const { budget, measures, money } = subject;
    const known = measures.of(integrationPhasing);
    if (known.length === 0 || budget.timeline!.periods.length < 2) {
      return {
        outcome: "not applicable",
        reason:
          "It needs integration money beside money for models or infrastructure, over two periods or more.",
      };
    }
    const oneOff = known.filter(stopsEarly);
    const doubtOf = (each: Phasing): number => couldBeWorkIn(each, each.work.last + 1);
    const firm = oneOff.filter((each) => doubtOf(each) === 0);
    if (firm.length > 0 || oneOff.length === 0) {
      const problems = firm.map((each) => ({ ...each, exposure: each.money }));
      return toldApart(problems, (together) => found(subject, together));
    }
    const doubt = oneOff.reduce((sum, each) => sum + doubtOf(each), 0);
    return {
      outcome: "needs review",
      reason: `Integration stops before models or infrastructure do, but ${money(doubt)} in later periods has no firm cost type and could be integration.`,
    };
  },
};

/** Ours: the gap is at least as long as the time that was paid for, so that bills in every third month are none. */
function stopsEarly({ work, running }: Phasing): boolean {
  return running.last - work.last >= work.last - work.first + 1;
}

function found({ budget, money }: Subject, together: readonly [Phasing, ...Phasing[]]): Found {
  const nameAt = (period: number): string => periodName(budget.timeline!.periods[period]!);
  const [{ at, work, running }] = together;
  const exposure = together.reduce((sum, each) => sum + each.money, 0);
  const names = sampled(together, (each) => budget.cases?.names[each.at] ?? "");
  const span =
    work.first === work.last
      ? `in ${nameAt(work.last)}`
      : `from ${nameAt(work.first)} to ${nameAt(work.last)}`;
  const when =
    together.length > 1
      ? "stops well before models or infrastructure do"
      : `is planned ${span} only, while models or infrastructure are paid for until ${nameAt(running.last)}`;
  return {
    what: `Integration${at < 0 ? "" : ` of ${names}`} ${when}: ${money(exposure)} is treated as a one-off.`,
    places: [{ column: "amount", lines: workLinesOf(together, budget) }],
    exposure,
  };
}
