import { ASSIGNABLE } from "../costs/cost-type";
import { linesWhere } from "../measures/lines-where";
import { percent } from "../measures/percent";
import type { Rule } from "../review/rule";
import { counted, sampled } from "../review/wording";

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
    const share =
      byCostType.gross === 0
        ? ""
        : ` (${percent(unassigned.gross / byCostType.gross)} of the budget)`;
    const names = lines.map((line) => budget.names[line]!);
    return [
      {
        what: `${money(unassigned.amount)}${share} is on ${counted(lines.length, "line")} without a cost type: ${sampled(names)}.`,
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
