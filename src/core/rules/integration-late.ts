import { periodName } from "../budget/period-name";
import {
  couldBeWorkIn,
  integrationPhasing,
  monthsBetween,
  workLinesOf,
  type Phasing,
} from "../measures/integration/integration-phasing";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** Models and infrastructure are paid for well before anyone is paid to connect them. */
export const integrationLate: Rule = {
  id: "integration-late",
  category: "integration",
  severity: "warning",
  needs: [{ byPeriod: "plan" }],
  settings: ["integrationDelay"],
  title: "Late integration",
  why:
    "What works by itself meets the real data, response times and systems only when it is connected. " +
    "The later that is, the more of what was built has to be built again.",
  remedy:
    "Bring the first integration work forward to the period in which models or infrastructure start, even if it is a small part.",
  source: "B:70, 75; ours",
  check(subject) {
    const { budget, measures, policy, money } = subject;
    const known = measures.of(integrationPhasing);
    if (known.length === 0) {
      return {
        outcome: "not applicable",
        reason: say(
          "It needs integration money beside money for models or infrastructure, by period."
        ),
      };
    }
    const { periods } = budget.timeline!;
    const least = thresholdOf(policy, "integrationDelay");
    const late = known.filter(({ work, running }) => {
      const delay = monthsBetween(periods[running.first]!, periods[work.first]!);
      return work.first > running.first && delay >= least;
    });
    const doubtOf = (each: Phasing): number => couldBeWorkIn(each, 0, each.work.first);
    const firm = late.filter((each) => doubtOf(each) === 0);
    if (firm.length > 0 || late.length === 0) {
      const problems = firm.map((each) => ({ ...each, exposure: each.money }));
      return toldApart(problems, (together) => found(subject, together));
    }
    const doubt = late.reduce((sum, each) => sum + doubtOf(each), 0);
    return {
      outcome: "needs review",
      reason: say(
        "Integration starts late, but {money} before it has no firm cost type and could be integration.",
        { money: money(doubt) }
      ),
    };
  },
};

function found({ budget, money }: Subject, together: readonly [Phasing, ...Phasing[]]): Found {
  const { periods } = budget.timeline!;
  const [{ at, work, running }] = together;
  const exposure = together.reduce((sum, each) => sum + each.money, 0);
  return {
    what: say(
      together.length > 1
        ? "Integration of {cases} starts well after models or infrastructure: {money} is planned late."
        : at < 0
          ? "Integration starts in {period}, after models or infrastructure in {start}: {money} is planned late."
          : "Integration of {cases} starts in {period}, after models or infrastructure in {start}: {money} is planned late.",
      {
        cases: sampled(together, (each) => budget.cases?.names[each.at] ?? ""),
        period: periodName(periods[work.first]!),
        start: periodName(periods[running.first]!),
        money: money(exposure),
      }
    ),
    places: [{ column: "amount", lines: workLinesOf(together, budget) }],
    exposure,
  };
}
