import { currencies } from "../measures/ledger/currencies";
import type { Rule } from "../review/rule";
import { listed } from "../review/wording";
import { say } from "../words/say";

/** Lines in several currencies are added as if they were one. */
export const currencyMixed: Rule = {
  id: "currency-mixed",
  category: "data",
  severity: "critical",
  needs: [{ column: "currency" }, "money"],
  title: "Several currencies in one budget",
  why:
    "A sum of euros and dollars is an amount of nothing. Every total and every share over these lines is wrong, " +
    "and so is each verdict that rests on them.",
  remedy:
    "Convert the amounts to one currency at the rate of your plan, or review one budget per currency.",
  source: "ours",
  check({ measures }) {
    const found = measures.of(currencies);
    if (found.length === 0) {
      return { outcome: "not applicable", reason: say("No line with money names its currency.") };
    }
    if (found.length === 1) return [];
    const [, ...others] = found;
    const parts = found.map(({ currency, lines }) =>
      say("{count, plural, one {# line} other {# lines}} in {currency}", {
        count: lines.length,
        currency,
      })
    );
    return [
      {
        what: say(
          "The amounts are in {number} currencies and are added as if they were one: {parts}.",
          { number: String(found.length), parts: listed(parts) }
        ),
        places: [
          {
            column: "currency",
            lines: others.flatMap(({ lines }) => lines).sort((one, other) => one - other),
          },
        ],
        exposure: others.reduce((sum, { gross }) => sum + gross, 0),
      },
    ];
  },
};
