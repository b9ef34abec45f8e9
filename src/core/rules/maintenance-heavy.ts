import { maintenance } from "../measures/cases/maintenance";
import { activeUseCases } from "../measures/cases/use-cases";
import { hoursMissing, meantForMidMarket, outsideMidMarket, upkeepWords } from "../review/upkeep";
import type { Rule } from "../review/rule";
import { numberText } from "../words/numbers";
import { say } from "../words/say";

/** Keeping the portfolio running takes more hours than bringing new things into use. */
export const maintenanceHeavy: Rule = {
  id: "maintenance-heavy",
  category: "use cases",
  severity: "warning",
  needs: ["lines"],
  title: "More maintenance than deployment",
  why:
    "When the manual work of keeping pilots alive exceeds the work of deploying, the budget pays for demonstrations. " +
    "Each further case adds to that work until nobody is left to build.",
  remedy:
    "Fund the foundation that takes this manual work away before any further use case is started.",
  source: "A:52",
  check({ budget, policy, measures }) {
    const outside = outsideMidMarket(policy);
    if (outside) return outside;
    const hours = measures.of(maintenance);
    if (hours === null) return hoursMissing();
    const facts = upkeepWords(hours);
    if (hours.isHeavy === null) {
      return {
        outcome: "needs review",
        reason: say(
          "As stated, {facts}, but rows that fill only one of the two columns decide which is more; enter 0 where no hours are meant.",
          { facts }
        ),
      };
    }
    if (!hours.isHeavy) return [];
    const told = Number.isFinite(hours.ratio)
      ? say("Across the portfolio {facts}, {ratio} to 1.", {
          facts,
          ratio: numberText(hours.ratio, { maximumFractionDigits: 2, useGrouping: false }),
        })
      : say("Across the portfolio {facts}.", { facts });
    return [
      {
        what: `${told}${meantForMidMarket(policy)}`,
        places: [
          budget.cases?.numbers.maintenanceHours
            ? { column: "maintenanceHours", cases: measures.of(activeUseCases) }
            : { column: "maintenanceHours", lines: "all" },
        ],
        exposure: 0,
      },
    ];
  },
};
