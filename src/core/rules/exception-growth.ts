import { countGrowthOf } from "../measures/cases/count-growth";
import { percentBeside, percent } from "../measures/percent";
import { linesOfItems } from "../measures/timeline-items";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule } from "../review/rule";
import { numberText } from "../words/numbers";
import { message, say } from "../words/say";

/** Exceptions or manual integrations grow from period to period. */
export const exceptionGrowth: Rule = {
  id: "exception-growth",
  category: "use cases",
  severity: "warning",
  needs: [{ byPeriod: ["exceptions", "manualIntegrations"] }],
  settings: ["exceptionGrowth"],
  title: "Growing exceptions",
  why:
    "Every exception and every hand-made connection is work that comes back. When they grow, the saving in the foundation " +
    "is being paid for in operation, where no budget line shows it.",
  remedy:
    "Find the data or the interface that causes most of them and fund its repair as foundation.",
  source: "A:38; ours",
  check({ budget, policy, measures }) {
    const limit = thresholdOf(policy, "exceptionGrowth");
    const growths = COUNTS.map((count) => ({ ...count, growth: measures.of(count.measure) }));
    if (growths.every(({ growth }) => growth === null)) {
      return {
        outcome: "not applicable",
        reason: say("No line states its exceptions or manual integrations in two periods."),
      };
    }
    return growths.flatMap(({ column, noun, growth }): Found[] => {
      if (growth === null || growth.last <= growth.first * (1 + limit) * (1 + SLACK)) return [];
      return [
        {
          what: say(
            Number.isFinite(growth.growth)
              ? "{counts} grew from {first} to {last} from the first to the last period stated (+{growth}, where +{most} is the most)."
              : "{counts} grew from {first} to {last} from the first to the last period stated.",
            {
              counts: say(noun),
              first: shown(growth.first),
              last: shown(growth.last),
              growth: percentBeside(growth.growth, limit),
              most: percent(limit),
            }
          ),
          places: [{ column, lines: linesOfItems(budget.timeline!, growth.grown) }],
          exposure: 0,
        },
      ];
    });
  },
};

/** 100 × 1.1 is 110.00000000000001 in binary. */
const SLACK = 1e-12;

const COUNTS = [
  { column: "exceptions", noun: message("Exceptions"), measure: countGrowthOf("exceptions") },
  {
    column: "manualIntegrations",
    noun: message("Manual integrations"),
    measure: countGrowthOf("manualIntegrations"),
  },
] as const;

function shown(count: number): string {
  return numberText(count, { maximumFractionDigits: 1 });
}
