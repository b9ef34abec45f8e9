import { periodName } from "../budget/period-name";
import { percent } from "../measures/percent";
import { linesOfItems, type CostlyItem } from "../measures/timeline-items";
import { risingUnitCosts, unitCostOf } from "../measures/compute/unit-cost";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { message, say } from "../words/say";

/** A unit of usage costs more in the last period than in the first. */
export const unitCostRising: Rule = {
  id: "unit-cost-rising",
  category: "infrastructure",
  severity: "warning",
  needs: [
    { byPeriod: ["actual", "forecast", "plan"] },
    { byPeriod: ["usage", "queries", "tokens"] },
  ],
  settings: ["unitCostGrowth"],
  toldBy: ["long-prompt"],
  title: "Rising unit cost",
  why:
    "Cost that grows with usage is success; cost that grows faster is waste in the design: work done twice, nothing cached, data far from compute. " +
    "It multiplies with every further user.",
  remedy:
    "Find what changed between the two periods; cache repeated answers, keep data beside compute, and send easy work to cheaper capacity.",
  source: "B:26, 28-29, 31; ours",
  check(subject) {
    const { known, costly } = subject.measures.of(risingUnitCosts);
    if (known === 0) {
      return {
        outcome: "not applicable",
        reason: say("No line states both its cost and its usage for at least two periods."),
      };
    }
    return toldApart(costly, (items) => found(subject, items));
  },
};

const BASIS = {
  actual: message("actual cost"),
  forecast: message("forecast cost"),
  plan: message("planned cost"),
};
const UNIT = { usage: message("unit"), queries: message("query"), tokens: message("token") };

function found({ budget, money }: Subject, rising: readonly [CostlyItem, ...CostlyItem[]]): Found {
  const { lineOf, periods } = budget.timeline!;
  const exposure = rising.reduce((sum, each) => sum + each.exposure, 0);
  const values = {
    lines: sampled(rising, ({ item }) => budget.names[lineOf[item]!]!),
    money: money(exposure),
  };
  const { basis, unit, first, last, growth } = unitCostOf(budget.timeline!, rising[0].item)!;
  const what =
    rising.length === 1
      ? say(
          "The {cost} per {unit} of {lines} rises by {growth} from {first} to {last}: {money} is paid above the unit cost of the first period.",
          {
            ...values,
            cost: say(BASIS[basis]),
            unit: say(UNIT[unit]),
            growth: percent(growth),
            first: periodName(periods[first.period]!),
            last: periodName(periods[last.period]!),
          }
        )
      : say(
          "The cost per unit of {lines} rises: {money} is paid above the unit cost of the first period.",
          values
        );
  const lines = linesOfItems(
    budget.timeline!,
    rising.map(({ item }) => item)
  );
  return { what, places: [{ column: basis === "plan" ? "amount" : basis, lines }], exposure };
}
