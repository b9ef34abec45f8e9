import { costCentres } from "../measures/ledger/cost-centres";
import { mixedCurrencies } from "../review/mix-doubt";
import type { Rule } from "../review/rule";
import { quoted } from "../review/wording";
import { say } from "../words/say";

/** All AI money is booked in one cost centre, though it is spent in many places. */
export const singleLedger: Rule = {
  id: "single-ledger",
  category: "mix",
  severity: "info",
  needs: [{ column: "costCentre" }, "money"],
  title: "All AI money in one cost centre",
  why:
    "AI cost arises in cloud, software, development and daily work alike. Booked in one place, " +
    "it hides who causes it, and what the other departments spend on AI is probably missing from this table.",
  remedy:
    "Charge the lines to the cost centres that use them, and ask those for AI spending that is not in this table.",
  source: "B:2",
  check({ budget, measures, money }) {
    const { names, unnamed, total } = measures.of(costCentres)!;
    if (names.length > 1) return [];
    const [only] = names;
    if (only === undefined) {
      return {
        outcome: "not applicable",
        reason: say("No line with money names its cost centre."),
      };
    }
    if (unnamed > 0) {
      return {
        outcome: "needs review",
        reason: say("Only {centre} is named as cost centre, and {money} names none.", {
          centre: quoted(only),
          money: money(unnamed),
        }),
      };
    }
    const values = { total: money(total), count: budget.lines, centre: quoted(only) };
    return [
      {
        what: say(
          mixedCurrencies(measures) === null
            ? "All of {total} on {count, plural, one {# line} other {# lines}} is booked in one cost centre, {centre}."
            : "All money on {count, plural, one {# line} other {# lines}} is booked in one cost centre, {centre}.",
          values
        ),
        places: [{ column: "costCentre", lines: "all" }],
        exposure: 0,
      },
    ];
  },
};
