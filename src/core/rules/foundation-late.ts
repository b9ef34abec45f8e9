import type { Budget } from "../budget/budget";
import { LAYERS } from "../costs/split";
import { firstSpend, latenessOf, type FirstSpend } from "../measures/integration/first-spend";
import { linesWhere } from "../measures/lines-where";
import { thresholdOf } from "../policy/policy";
import { mixedCurrencies } from "../review/mix-doubt";
import type { Rule } from "../review/rule";
import { say } from "../words/say";

/** The first money for the foundation comes in a later period than the first money for use cases. */
export const foundationLate: Rule = {
  id: "foundation-late",
  category: "mix",
  severity: "warning",
  needs: [{ byPeriod: ["plan", "actual"] }],
  settings: ["doubtfulMoney"],
  toldBy: ["foundation-unfunded"],
  title: "Late foundation",
  why:
    "Use cases that start before their data, access and platform are there build their own, " +
    "and that work is paid for again when the foundation arrives.",
  remedy:
    "Bring the first foundation lines forward to the period in which the first use case starts, or start the use case later.",
  source: "A:18",
  check({ budget, policy, measures, money }) {
    const [useCases, foundation] = measures.of(firstSpend)! as [FirstSpend, FirstSpend];
    if (budget.timeline!.periods.length < 2)
      return notApplicable(say("It needs amounts of two periods at least."));
    if (useCases.possible < 0)
      return notApplicable(say("It needs money on use cases in some period."));
    if (foundation.possible < 0)
      return notApplicable(say("It needs money on the foundation in some period."));
    const doubtful = thresholdOf(policy, "doubtfulMoney");
    const { state, periods, before, open } = latenessOf(useCases, foundation, doubtful);
    if (state === "in time") return [];
    const mixed = mixedCurrencies(measures);
    if (mixed !== null)
      return { outcome: "needs review", reason: say("Amounts in {mixed}.", { mixed }) };
    if (state === "unclear") {
      return {
        outcome: "needs review",
        reason: say(
          "{money} that comes before the first sure money for the foundation has no firm cost type, and decides whether the foundation is late.",
          { money: money(open) }
        ),
      };
    }
    return [
      {
        what: say(
          "Use cases are funded {count, plural, one {# period} other {# periods}} before the foundation: {money} goes to them until its first money.",
          { count: periods, money: money(before) }
        ),
        places: [{ column: "amount", lines: foundationLines(budget) }],
        exposure: Math.round(before),
      },
    ];
  },
};

/** The lines to bring forward. */
function foundationLines(budget: Budget): readonly number[] | "all" {
  const lines = linesWhere(budget, FOUNDATION);
  return lines.length > 0 ? lines : "all";
}

const FOUNDATION = Uint8Array.from({ length: 256 }, (_, code) => Number(LAYERS.homes[code] === 1));

function notApplicable(reason: string) {
  return { outcome: "not applicable", reason } as const;
}
