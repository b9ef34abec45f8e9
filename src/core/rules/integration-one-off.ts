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
import { say } from "../words/say";

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
        reason: say(
          "It needs integration money beside money for models or infrastructure, over two periods or more."
        ),
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
      reason: say(
        "Integration stops before models or infrastructure do, but {money} in later periods has no firm cost type and could be integration.",
        { money: money(doubt) }
      ),
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
  const span =
    work.first === work.last
      ? say("in {period}", { period: nameAt(work.last) })
      : say("from {first} to {last}", { first: nameAt(work.first), last: nameAt(work.last) });
  return {
    what: say(
      together.length > 1
        ? "Integration of {cases} stops well before models or infrastructure do: {money} is treated as a one-off."
        : at < 0
          ? "Integration is planned {span} only, while models or infrastructure are paid for until {last}: {money} is treated as a one-off."
          : "Integration of {cases} is planned {span} only, while models or infrastructure are paid for until {last}: {money} is treated as a one-off.",
      {
        cases: sampled(together, (each) => budget.cases?.names[each.at] ?? ""),
        span,
        last: nameAt(running.last),
        money: money(exposure),
      }
    ),
    places: [{ column: "amount", lines: workLinesOf(together, budget) }],
    exposure,
  };
}
