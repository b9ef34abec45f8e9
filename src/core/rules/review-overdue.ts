import { isoDay } from "../policy/day";
import { thresholdOf } from "../policy/policy";
import type { Rule } from "../review/rule";
import { say } from "../words/say";

/** More than a quarter has passed since the budget was last reviewed. */
export const reviewOverdue: Rule = {
  id: "review-overdue",
  category: "mix",
  severity: "warning",
  needs: ["earlier review"],
  settings: ["reviewDays"],
  title: "Overdue review",
  why:
    "Between two reviews nobody takes money from what has stopped working. " +
    "A quarter is the longest time in which a weak foundation can still be seen before the next use cases are funded.",
  remedy: "Finish this review, sign it off, and put the next one into the calendar.",
  source: "A:49",
  check({ budget, policy, earlier }) {
    const days = budget.today - earlier!.day;
    if (days < 0) {
      return {
        outcome: "needs review",
        reason: say("The last review is dated {day}, which is after today.", {
          day: isoDay(earlier!.day),
        }),
      };
    }
    const most = thresholdOf(policy, "reviewDays");
    if (days <= most) return [];
    return [
      {
        what: say(
          "The last review was on {day}, {days, plural, one {# day} other {# days}} ago; it was due after {most, plural, one {# day} other {# days}}.",
          { day: isoDay(earlier!.day), days, most }
        ),
        places: [{ column: "amount", lines: "all" }],
        exposure: 0,
      },
    ];
  },
};
