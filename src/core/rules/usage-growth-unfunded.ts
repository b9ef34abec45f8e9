import { periodName } from "../budget/period-name";
import { percent } from "../measures/percent";
import { linesOfItems, type CostlyItem } from "../measures/timeline-items";
import { unfundedGrowth, usageGrowthOf } from "../measures/compute/usage-growth";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { message, say } from "../words/say";

/** Usage grows from period to period and the plan that pays for it stays flat. */
export const usageGrowthUnfunded: Rule = {
  id: "usage-growth-unfunded",
  category: "infrastructure",
  severity: "serious",
  needs: [{ byPeriod: "plan" }, { byPeriod: ["usage", "queries", "tokens"] }],
  settings: ["usageGrowth", "flatPlan"],
  toldBy: ["inference-one-off"],
  title: "Growing usage without money",
  why:
    "The cost of AI follows its use and does not settle after launch, as other software does. " +
    "A flat plan under a growing load is an overrun that is already known today.",
  remedy:
    "Plan these lines by expected usage times unit cost, or name the measure that will lower the unit cost.",
  source: "B:14, 17; ours",
  check(subject) {
    const { known, costly } = subject.measures.of(unfundedGrowth);
    if (known === 0) {
      return {
        outcome: "not applicable",
        reason: say("No line states both an amount and its usage for at least two periods."),
      };
    }
    return toldApart(costly, (items) => found(subject, items));
  },
};

const GROWS = {
  usage: message("usage grows"),
  queries: message("queries grow"),
  tokens: message("tokens grow"),
};

function found({ budget, money }: Subject, growths: readonly [CostlyItem, ...CostlyItem[]]): Found {
  const { lineOf, periods } = budget.timeline!;
  const exposure = growths.reduce((sum, each) => sum + each.exposure, 0);
  const values = {
    lines: sampled(growths, ({ item }) => budget.names[lineOf[item]!]!),
    money: money(exposure),
  };
  const { unit, usage, plan, first, last } = usageGrowthOf(budget.timeline!, growths[0].item)!;
  const what =
    growths.length === 1
      ? say(
          "From {first} to {last} {grows} on {lines} by {growth} and its plan {plan}: {money} is missing at the unit cost of the first period.",
          {
            ...values,
            first: periodName(periods[first]!),
            last: periodName(periods[last]!),
            grows: say(GROWS[unit]),
            growth: percent(usage),
            plan: planWords(plan),
          }
        )
      : say(
          "Usage of {lines} grows faster than a flat plan: {money} is missing at the unit cost of the first period.",
          values
        );
  const lines = linesOfItems(
    budget.timeline!,
    growths.map(({ item }) => item)
  );
  return { what, places: [{ column: "amount", lines }], exposure };
}

function planWords(growth: number): string {
  if (growth === 0) return say("stays the same");
  return growth > 0
    ? say("grows by only {share}", { share: percent(growth) })
    : say("falls by {share}", { share: percent(-growth) });
}
