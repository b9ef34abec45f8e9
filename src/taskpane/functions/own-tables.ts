import { columnsOf, proposeMapping, type Mapping } from "../../core/budget/mapping";
import { ROLES, type Role } from "../../core/budget/role";
import { columnLetters, quotedSheet, type Area } from "../../workbook/address";
import { segmentsOf } from "../../workbook/intake/segments";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { TableSurvey } from "../../workbook/survey";

/** A table that was read for the review, as formulas refer to it. */
export interface OwnTable {
  /** Header row included; of an Excel table all of it, without its totals row. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  /** `Budget[#All]`, or `Plan!$A$5:$F$40`, with the cells it stands for. */
  readonly whole: { readonly text: string; readonly area: Area };
  /** What its columns' references are made from: `Budget[#All]`, or `Plan!$A$6:$F$40`. */
  readonly body: string;
  /** Roles that a function given the whole table finds in the same columns. */
  readonly readAlike: ReadonlySet<Role>;
}

/**
 * The budget, then the table of its use cases where one was joined; of several tables that are reviewed together the first,
 * as a function takes one. `tables` are the workbook's.
 */
export function ownTables(
  { intake }: Pick<Judgement, "intake">,
  tables: readonly TableSurvey[]
): OwnTable[] {
  const [{ table }] = segmentsOf(intake);
  const { candidate, caseTable, mapping } = table;
  const { headers, headerRows, sample } = candidate;
  // A function sees the one header row at the top of its argument.
  const seen = { headers: headerRows?.at(-1) ?? headers, sample, formats: [] };
  const budget = tableAt(candidate.area, headers, mapping, tables, readAlike(seen, mapping));
  if (!caseTable) return [budget];
  return [budget, tableAt(caseTable.area, [], caseTable.mapping, tables, new Set())];
}

function tableAt(
  read: Area,
  headers: readonly string[],
  mapping: Mapping,
  tables: readonly TableSurvey[],
  alike: ReadonlySet<Role>
): OwnTable {
  const table = tables.find(({ area, hasHeader }) => hasHeader && beginsAlike(area, read));
  if (!table) {
    return {
      area: read,
      headers,
      mapping,
      whole: { text: absolute(read), area: read },
      body: absolute({ ...read, top: read.top + 1 }),
      readAlike: alike,
    };
  }
  const { area, hasTotals } = table;
  const text = `${table.name}[#All]`;
  const whole = { text, area: { ...area, bottom: area.bottom + (hasTotals ? 1 : 0) } };
  return { area, headers: table.headers, mapping, whole, body: text, readAlike: alike };
}

/** What was read may end before the table does. */
function beginsAlike(one: Area, other: Area): boolean {
  return one.sheet === other.sheet && one.top === other.top && one.left === other.left;
}

/** `Plan!$A$5:$F$40`; `Plan!$B$7` for a single cell. */
export function absolute({ sheet, top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function readAlike(look: Parameters<typeof proposeMapping>[0], mapping: Mapping): Set<Role> {
  const proposed = proposeMapping(look);
  const columns = (of: Mapping, role: Role) => columnsOf(of, role).join();
  return new Set(ROLES.filter((role) => columns(proposed, role) === columns(mapping, role)));
}
