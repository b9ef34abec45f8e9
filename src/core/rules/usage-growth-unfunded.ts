import { periodName } from "../budget/period-name";
import { exceeds } from "../measures/growth";
import { percent } from "../measures/percent";
import { linesOfItems } from "../measures/timeline-items";
import { usageGrowths, type UsageGrowth } from "../measures/usage-growth";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";

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
    const { measures, policy } = subject;
    const growths = measures.of(usageGrowths);
    if (growths.length === 0) {
      return {
        outcome: "not applicable",
        reason: "No line states both an amount and its usage for at least two periods.",
      };
    }
    const most = thresholdOf(policy, "flatPlan");
    const least = thresholdOf(policy, "usageGrowth");
    const unfunded = growths.filter(
      ({ usage, plan }) => exceeds(usage, least) && !exceeds(plan, most)
    );
    return toldApart(
      unfunded.map((each) => ({ ...each, exposure: each.gap })),
      (items) => found(subject, items)
    );
  },
};

const GROWS = { usage: "usage grows", queries: "queries grow", tokens: "tokens grow" } as const;

function found(
  { budget, money }: Subject,
  growths: readonly [UsageGrowth, ...UsageGrowth[]]
): Found {
  const { lineOf, periods } = budget.timeline!;
  const exposure = growths.reduce((sum, { gap }) => sum + gap, 0);
  const names = sampled(growths.map(({ item }) => budget.names[lineOf[item]!]!));
  const [{ unit, usage, plan, first, last }] = growths;
  const what =
    growths.length === 1
      ? `From ${periodName(periods[first]!)} to ${periodName(periods[last]!)} ${GROWS[unit]} on ${names} by ${percent(usage)} ` +
        `and its plan ${planWords(plan)}: ${money(exposure)} is missing at the unit cost of the first period.`
      : `Usage of ${names} grows faster than a flat plan: ${money(exposure)} is missing at the unit cost of the first period.`;
  const lines = linesOfItems(
    budget.timeline!,
    growths.map(({ item }) => item)
  );
  return { what, places: [{ column: "amount", lines }], exposure };
}

function planWords(growth: number): string {
  if (growth === 0) return "stays the same";
  return growth > 0 ? `grows by only ${percent(growth)}` : `falls by ${percent(-growth)}`;
}
