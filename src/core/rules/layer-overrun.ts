import { periodName } from "../budget/period-name";
import { CATEGORIES } from "../costs/split";
import {
  linesOver,
  overruns,
  type Compared,
  type Overruns,
} from "../measures/integration/overruns";
import { percentBeside } from "../measures/percent";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** A group's actual cost is above its budget for the same time. */
export const layerOverrun: Rule = {
  id: "layer-overrun",
  category: "integration",
  severity: "serious",
  needs: [],
  settings: ["overrun"],
  title: "Cost overrun",
  why:
    "An overrun in one group is paid for by the others or by the next year. " +
    "Integration overruns most often, because its work goes on after the project that planned it has ended.",
  remedy:
    "Find what the lines with the largest overrun pay for, then either stop it or move it into the plan with its money.",
  source: "B:9, 58-59; ours",
  check(subject) {
    const { measures, policy, money } = subject;
    const compared = measures.of(overruns);
    if (!compared || compared.stated === 0) {
      return {
        outcome: "not applicable",
        reason: compared
          ? say("No line states an actual cost beside a budget that can be read.")
          : say(
              "It needs a column “Actual” for the time of the budget, or actual costs by period beside the amounts."
            ),
      };
    }
    const most = thresholdOf(policy, "overrun");
    const over = GROUPS.filter((at) => isOver(compared.groups[at], most));
    const { unassigned } = compared;
    if (over.length > 0 || !isOver(unassigned, most)) {
      return over.map((at) => found(subject, compared, at));
    }
    return {
      outcome: "needs review",
      reason: say(
        "Lines without a cost type are {money} over their budget, and nobody can say in which group.",
        { money: money(unassigned.actual - unassigned.budget) }
      ),
    };
  },
};

const GROUPS = [0, 1, 2] as const;

/** An overrun of exactly the threshold is none; the slack takes up the rounding of the product. */
function isOver({ actual, budget }: Compared, most: number): boolean {
  return actual - budget > most * Math.max(0, budget) + Math.abs(budget) * 1e-12;
}

function found({ budget, money, policy }: Subject, compared: Overruns, at: 0 | 1 | 2): Found {
  const { actual, budget: planned } = compared.groups[at];
  const lines = linesOver(compared, budget, at);
  const part = percentBeside((actual - planned) / planned, thresholdOf(policy, "overrun"));
  const over = planned > 0 ? `${money(actual - planned)} (${part})` : money(actual - planned);
  const values = {
    group: say(CATEGORIES.groups[at].name),
    actual: money(actual),
    planned: money(planned),
    over,
    lines: sampled(lines, (line) => budget.names[line]!),
  };
  return {
    what: compared.until
      ? say(
          "{group} cost {actual} up to {period} against a budget of {planned}: {over} too much, on {lines}.",
          { ...values, period: periodName(compared.until) }
        )
      : say(
          "{group} cost {actual} against a budget of {planned}: {over} too much, on {lines}.",
          values
        ),
    places: [{ column: "actual", lines }],
    exposure: actual - planned,
  };
}
