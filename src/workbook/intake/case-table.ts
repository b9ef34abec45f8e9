import { caseKey, fractionKnown } from "../../core/budget/case-names";
import { columnsOf, type Mapping } from "../../core/budget/mapping";
import type { Cases } from "../../core/budget/cases";
import { optionalColumns } from "../../core/budget/reading/optional-columns";
import { textAt, type ReadTable } from "../../core/budget/reading/read-table";
import { joinedCases, type CaseRows, type JoinedCases } from "../../core/budget/reading/case-join";
import type { Budget } from "../../core/budget/budget";
import { isTotalLabel } from "../../core/budget/row-kinds";
import { listedOf, quoted } from "../../core/review/wording";
import { say } from "../../core/words/say";
import type { Area } from "../address";
import type { CaseSource } from "../discovery/case-tables";

/** A second table with a row per use case. */
export interface CaseTable {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly mapping: Mapping;
  /** Sheet row (from 0) of each case of the budget; -1 for a case that only the lines name. */
  readonly rows: Int32Array;
  /** What it states, with the sheet row (from 0) of each entry: other budgets may name other cases of it. */
  readonly stated: { readonly cases: CaseRows; readonly rows: Int32Array };
}

/** A table of use cases with its cells. */
export interface CaseSourceRead extends CaseSource {
  readonly table: ReadTable;
}

/** The use cases of a budget, from its lines and from a table of use cases where its names are the same. */
export function casesOf(
  mapping: Mapping,
  lines: Pick<Budget, "names" | "text" | "numbers" | "money" | "dates">,
  source: CaseSourceRead | null
): { readonly joined: JoinedCases | null; readonly caseTable: CaseTable | null } {
  const isCase = columnsOf(mapping, "case").length > 0;
  const rows = source ? caseRows(source.table) : new Int32Array(0);
  const [name = 0] = source ? columnsOf(source.mapping, "case") : [];
  const table = source && {
    names: Array.from(rows, (row) => textAt(source.table.cells, name, row)),
    ...optionalColumns(source.table, rows),
  };
  const ofLines = lines.text.case ?? casesAmong(lines.names, table?.names ?? []);
  const joined = isCase || ofLines.length > 0 ? joinedCases(ofLines, lines, table) : null;
  if (!joined || !source || !joined.rowOf) return { joined, caseTable: null };
  const { name: title, area } = source.region;
  const onSheet = rows.map((row) => area.top + 1 + row);
  return {
    joined,
    caseTable: {
      name: title,
      area,
      mapping: source.mapping,
      rows: joined.rowOf.map((row) => onSheet[row] ?? -1),
      stated: { cases: table!, rows: onSheet },
    },
  };
}

/** One sentence where the table names use cases that no line pays for. */
export function unbudgetedNotes({ names, ofLine }: Cases): string[] {
  const paid = new Set(ofLine);
  const unpaid = names.filter((_, at) => !paid.has(at));
  if (unpaid.length === 0) return [];
  const shown = unpaid.slice(0, 3).map(quoted);
  const rest = unpaid.length - shown.length;
  return [
    say(
      "{count, plural, one {# use case has} other {# use cases have}} no line in this budget: {cases}.",
      { count: unpaid.length, cases: rest > 0 ? listedOf(shown, rest) : shown.join(", ") }
    ),
  ];
}

/** Lines that are use cases themselves, "" for the others; [] where the table knows less than half of them. */
function casesAmong(names: readonly string[], known: readonly string[]): string[] {
  if (fractionKnown(names, known) < 0.5) return [];
  const keys = new Set(known.map(caseKey));
  return names.map((name) => (keys.has(caseKey(name)) ? name : ""));
}

function caseRows({ cells, mapping }: ReadTable): Int32Array {
  const [name = 0] = columnsOf(mapping, "case");
  const rows: number[] = [];
  for (let row = 0; row < cells.rows; row++) {
    const text = textAt(cells, name, row);
    if (text !== "" && !isTotalLabel(text)) rows.push(row);
  }
  return Int32Array.from(rows);
}
