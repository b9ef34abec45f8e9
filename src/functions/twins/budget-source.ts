import { columnsOf } from "../../core/budget/mapping";
import type { Role } from "../../core/budget/role";
import { scaleSaid } from "../../core/budget/scale-words";
import { columnsInTable, READ } from "../argument-budget";
import { cellSeen } from "../cells";
import { budgetGiven, type Given } from "../given-budget";
import { asCells, isLeftOut } from "../given-cells";
import { columnReference } from "./column-reference";
import { listOf } from "./formula-text";

/** An argument as it was typed, with what Excel hands the function for it: null where it is left out. */
export interface TwinArgument {
  /** In Excel's English notation: `Budget[#All]`, `B2:B40`, `{1;2}`. */
  readonly text: string;
  readonly cells: unknown;
}

/** One column a formula can point at; a cell for each row of the argument. */
export interface SourceColumn {
  readonly reference: string;
  readonly cells: readonly unknown[];
}

/** The budget that a function reads, with the columns its numbers and words stand in. */
export interface BudgetSource extends Given {
  /** Columns whose words may tell the lines apart, the most telling first. */
  readonly keys: readonly SourceColumn[];
  /** `scale` is the power of ten in which a column is stated. */
  readonly amounts: readonly (SourceColumn & { readonly scale: number })[];
}

/** For a whole table or two columns, as `budgetGiven` takes them. Throws a Failure. */
export function budgetSource(types: TwinArgument, amounts: TwinArgument): BudgetSource {
  const given = budgetGiven(types.cells, amounts.cells);
  if (isLeftOut(amounts.cells) && asCells(types.cells).flat().length > 1)
    return { ...given, ...columnsOfTable(types, [...READ].sort(byCostType)) };
  const column = plainColumn(amounts);
  const hasHeader = given.budget.rows[0] !== 1;
  const scale = hasHeader ? (scaleSaid(String(cellSeen(column.cells[0]))) ?? 0) : 0;
  return { ...given, keys: [plainColumn(types)], amounts: [{ ...column, scale }] };
}

/** The columns in these roles and those of amounts, of a table with its header row. Throws a Failure. */
export function columnsOfTable(
  table: TwinArgument,
  roles: readonly Role[]
): Pick<BudgetSource, "keys" | "amounts"> {
  const cells = asCells(table.cells);
  const { mapping, amounts, scales } = columnsInTable(cells);
  const columnAt = (column: number): SourceColumn => ({
    reference: columnReference(table.text, column, String(cells[0]![column] ?? "")),
    cells: cells.map((row) => row[column]),
  });
  return {
    keys: roles.flatMap((role) => columnsOf(mapping, role).slice(0, 1)).map(columnAt),
    amounts: amounts.map((column, at) => ({ ...columnAt(column), scale: scales[at]! })),
  };
}

/** A single column or row that stands as an argument of its own. */
export function plainColumn({ text, cells }: TwinArgument): SourceColumn {
  return { reference: text, cells: listOf(asCells(cells)) };
}

/** The columns that are there to say it come before the name, whose words differ from line to line. */
function byCostType(one: Role, other: Role): number {
  return RANK.indexOf(one) - RANK.indexOf(other);
}

const RANK: readonly Role[] = ["costType", "category", "name", "vendor", "notes"];
