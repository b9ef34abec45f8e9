import { ASSIGNABLE } from "../costs/cost-type";
import { linesWhere } from "../measures/lines-where";
import { percent } from "../measures/percent";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** Lines that nobody, neither a column nor the dictionary, could give a cost type. */
export const costTypeUnknown: Rule = {
  id: "cost-type-unknown",
  category: "data",
  severity: "warning",
  needs: ["lines"],
  title: "Unknown cost type",
  why:
    "A line without a cost type has no place in either split, so its money is left out of every share. " +
    "The more of it there is, the less any verdict on the mix is worth.",
  remedy:
    "Give each of these lines a cost type, or take lines that are not AI spending out of the table.",
  source: "ours",
  check({ budget, measures, money }) {
    const lines = linesWhere(budget, WITHOUT_COST_TYPE);
    if (lines.length === 0) return [];
    const { unassigned, byCostType } = measures;
    return [
      {
        what: say(
          byCostType.gross === 0
            ? "{money} is on {count, plural, one {# line} other {# lines}} without a cost type: {lines}."
            : "{money} ({share} of the budget) is on {count, plural, one {# line} other {# lines}} without a cost type: {lines}.",
          {
            money: money(unassigned.amount),
            share: percent(unassigned.gross / byCostType.gross),
            count: lines.length,
            lines: sampled(lines, (line) => budget.names[line]!),
          }
        ),
        places: [
          { column: "name", lines },
          { column: "costType", lines },
        ],
        exposure: unassigned.gross,
      },
    ];
  },
};

const WITHOUT_COST_TYPE = Uint8Array.from({ length: 256 }, (_, code) =>
  Number(code >= ASSIGNABLE.length)
);
