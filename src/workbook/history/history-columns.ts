import { ASSIGNABLE, type CostType } from "../../core/costs/cost-type";
import { CATEGORIES, LAYERS, type Group } from "../../core/costs/split";

/**
 * The columns of the history sheet, left to right. A row without a line is a review; a row with one says what the line's
 * cost type was in that review, written when it is new or has changed. Money in the currency of the row.
 */
export const HISTORY_HEADERS = [
  "Reviewed on",
  "Budget",
  "Line",
  "Cost type",
  "Currency",
  "Amount",
  "Judged",
  "Active use cases",
] as const;

export type HistoryHeader = (typeof HISTORY_HEADERS)[number];

/** After those: the groups of both splits, then every cost type; shares can be followed without this product. */
export const GROUPS: readonly Group[] = [...CATEGORIES.groups, ...LAYERS.groups];
export const ALL_HEADERS: readonly string[] = [
  ...HISTORY_HEADERS,
  ...GROUPS.map(({ name }) => name),
  ...ASSIGNABLE.map(({ name }) => name),
];

/** What stands in the cost-type column of a line that nobody could assign. */
export const NO_COST_TYPE = "No cost type";

/** Column of each header, -1 where the sheet has none; without a header row the columns are where they are written. */
export function columnsIn(header: readonly unknown[]): {
  readonly of: (name: HistoryHeader) => number;
  readonly costType: (type: CostType) => number;
  readonly group: (group: Group) => number;
  readonly hasHeader: boolean;
} {
  const hasHeader = header.includes(HISTORY_HEADERS[0]) && header.includes(HISTORY_HEADERS[1]);
  const names = hasHeader ? header : ALL_HEADERS;
  return {
    of: (name) => names.indexOf(name),
    // A cost type may be called as a group is: its column stands behind those of the groups.
    costType: ({ name }) => names.lastIndexOf(name),
    group: ({ name }) => names.indexOf(name),
    hasHeader,
  };
}
