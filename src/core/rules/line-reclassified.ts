import { ASSIGNABLE } from "../costs/cost-type";
import { reclassifiedLines } from "../measures/ledger/reclassified-lines";
import { isoDay } from "../policy/day";
import type { Rule } from "../review/rule";
import { listedOf, quoted } from "../review/wording";
import { say } from "../words/say";

/** Lines whose cost type is another one than at the last review. */
export const lineReclassified: Rule = {
  id: "line-reclassified",
  category: "data",
  severity: "warning",
  needs: ["earlier review", "lines"],
  title: "Changed cost type",
  why:
    "A line that changes its cost type moves its money to another group without a payment having changed. " +
    "The mix then looks better or worse than last time for no other reason.",
  remedy:
    "Confirm the new cost type of each line and note why it changed, or give it back the old one.",
  source: "ours",
  check({ budget, earlier, money }) {
    const { compared, changes } = reclassifiedLines(budget, earlier!);
    if (compared === 0) {
      return {
        outcome: "not applicable",
        reason: say("No line has the name of a line of the last review."),
      };
    }
    if (changes.length === 0) return [];
    const lines = changes.map(({ line }) => line);
    const gross = lines.reduce((sum, line) => sum + Math.abs(budget.amounts[line]!), 0);
    const told = changes.slice(0, 3).map(({ line, before, now }) =>
      say("{line} from {before} to {now}", {
        line: quoted(budget.names[line]!),
        before: named(before),
        now: named(now),
      })
    );
    return [
      {
        what: say(
          "{money} on {count, plural, one {# line} other {# lines}} changed its cost type since the review of {day}: {changes}.",
          {
            money: money(gross),
            count: lines.length,
            day: isoDay(earlier!.day),
            changes: listedOf(told, changes.length - told.length),
          }
        ),
        places: [{ column: "costType", lines }],
        exposure: gross,
      },
    ];
  },
};

function named(code: number): string {
  return say(ASSIGNABLE[code]?.name ?? "none");
}
