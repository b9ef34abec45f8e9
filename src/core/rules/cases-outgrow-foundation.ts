import { activeCases } from "../measures/cases/active-cases";
import { foundationMoney } from "../measures/cases/foundation-money";
import { percent } from "../measures/percent";
import { isoDay } from "../policy/day";
import type { Rule, Subject } from "../review/rule";
import { say } from "../words/say";

/** There are more active use cases than at the last review, and less foundation for each of them. */
export const casesOutgrowFoundation: Rule = {
  id: "cases-outgrow-foundation",
  category: "use cases",
  severity: "warning",
  needs: ["cases", "earlier review"],
  title: "Use cases ahead of foundation",
  why:
    "Each case draws on the same data, permissions and platform. When cases grow faster than what they share, each is " +
    "carried by less and costs more to operate.",
  remedy:
    "Let the foundation grow with the number of use cases, or close cases before opening others.",
  source: "A:42",
  check({ budget, measures, earlier, money }) {
    const before = earlier!.activeCases;
    if (before === null || before === 0) {
      return {
        outcome: "not applicable",
        reason: say("The review of {day} recorded no active use case to compare with.", {
          day: isoDay(earlier!.day),
        }),
      };
    }
    const active = activeCases(budget.cases!, budget.today);
    const now = foundationMoney(measures.byCostType.amounts);
    const then = foundationMoney(earlier!.amounts);
    const missing = Math.ceil((then * active.length) / before) - now;
    const outgrown = then > 0 ? missing > 0 : now <= 0;
    if (active.length <= before || !outgrown) return [];
    const doubt = unassignedGrowth({ measures, earlier });
    if (then > 0 && missing <= doubt) {
      return {
        outcome: "needs review",
        reason: say(
          "Use cases grew from {before} to {now}, and {missing} of foundation is missing to match; " +
            "{doubtful} more than before has no cost type and could be it.",
          {
            before: String(before),
            now: String(active.length),
            missing: money(missing),
            doubtful: money(doubt),
          }
        ),
      };
    }
    return [
      {
        what: say(
          then > 0
            ? "Active use cases grew from {before} to {now} ({growth}) since the review of {day}, the foundation from {moneyBefore} to {money} ({moneyGrowth})."
            : "Active use cases grew from {before} to {now} ({growth}) since the review of {day}, the foundation from {moneyBefore} to {money}.",
          {
            before: String(before),
            now: String(active.length),
            growth: signed(active.length / before - 1),
            day: isoDay(earlier!.day),
            moneyBefore: money(then),
            money: money(now),
            moneyGrowth: signed(now / then - 1),
          }
        ),
        places: [{ column: "case", cases: active }],
        exposure: Math.max(0, missing),
      },
    ];
  },
};

/** Minor units without a cost type beyond those of the last review. */
function unassignedGrowth({ measures, earlier }: Pick<Subject, "measures" | "earlier">): number {
  const known = earlier!.amounts.reduce((sum, amount) => sum + amount, 0);
  return Math.max(0, measures.unassigned.amount - (earlier!.total - known));
}

function signed(change: number): string {
  return `${change > 0 ? "+" : ""}${percent(change)}`;
}
