import type { Mapping } from "../core/budget/mapping";
import type { ReadTable, TableCells } from "../core/budget/reading/read-table";
import { cellSeen, type Cells } from "./cells";

/** A table among the arguments as the pane's readers take it. An error in a cell says nothing, as in the pane. */
export function argumentTable(
  {
    headers,
    body,
    mapping,
  }: { readonly headers: readonly string[]; readonly body: Cells; readonly mapping: Mapping },
  digits: number
): ReadTable {
  return {
    cells: cellsOf(body),
    mapping,
    headers,
    formats: [],
    title: "",
    notation: { locale: "en-US", decimal: "." },
    digits,
  };
}

function cellsOf(body: Cells): TableCells {
  const seen = (column: number, row: number) => cellSeen(body[row]?.[column]);
  return {
    rows: body.length,
    value: seen,
    isError: (column, row) => /^#[A-Z/0!?_]+$/.test(String(seen(column, row))),
  };
}
