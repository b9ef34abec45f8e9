import type { DateColumn, MoneyColumn, NumberColumn, TextColumn } from "./column";

/**
 * Use cases as a dimension of the budget: a case is an index. Attributes come from a table of use cases joined by name, and
 * where that has none, from the case's lines: hours, counts and money add up, anything else is the first that is stated.
 */
export interface Cases {
  readonly names: readonly string[];
  /** Case of each line; -1 for a line of no case. Length = lines of the budget. */
  readonly ofLine: Int32Array;
  /** Columns as in Budget, one entry per case; "" and NaN where nothing is stated. */
  readonly text: Readonly<Partial<Record<TextColumn, readonly string[]>>>;
  readonly numbers: Readonly<Partial<Record<NumberColumn, Float64Array>>>;
  readonly money: Readonly<Partial<Record<MoneyColumn, Float64Array>>>;
  readonly dates: Readonly<Partial<Record<DateColumn, Float64Array>>>;
}
