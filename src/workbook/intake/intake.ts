import type { Budget } from "../../core/budget/budget";
import { TEXT_COLUMNS, type TextColumn } from "../../core/budget/column";
import { currencyInHeader, currencyInTable } from "../../core/budget/currency-words";
import { columnsOf, type Mapping } from "../../core/budget/mapping";
import { currencyOf, type Currency } from "../../core/budget/money";
import type { Area } from "../address";
import type { Candidate } from "../discovery/candidate";
import { Columns } from "./columns";
import { assignCostTypes } from "./cost-types";
import type { Cancel, Host, Progress } from "../host";
import { linesOf } from "./lines";
import type { Survey } from "../survey";
import { titleAbove } from "./title";

/** A budget as it was read, with the way back to its cells. */
export interface Intake {
  readonly workbook: string;
  /** Its area ends with the last line that was read. */
  readonly candidate: Candidate;
  readonly mapping: Mapping;
  readonly budget: Budget;
  /** Sheet row (from 0) of each line: sub-totals, totals and blank rows are not lines. Length = budget.lines. */
  readonly rows: Int32Array;
  /** Sheet row (from 0) of each total row that `budget.totals` names. */
  readonly totalRows: Int32Array;
  /** The table that the attributes of the use cases were joined from; null where there is none. */
  readonly caseTable: CaseTable | null;
}

/** A second table with a row per use case. */
export interface CaseTable {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  readonly mapping: Mapping;
  /** Sheet row (from 0) of each case of the budget; -1 for a case that only the lines name. */
  readonly rows: Int32Array;
}

export interface Reading {
  readonly progress?: (progress: Progress) => void;
  readonly cancel?: Cancel;
}

/**
 * Reads the mapped columns of a candidate, nothing else, and builds its budget. Throws when no column is mapped to the
 * name or to the amount; rejects with HostFailure as the host does.
 */
export async function readIntake(
  host: Pick<Host, "read">,
  survey: Survey,
  candidate: Candidate,
  mapping: Mapping,
  { progress, cancel }: Reading = {}
): Promise<Intake> {
  if (columnsOf(mapping, "name").length === 0) throw new Error("No column is mapped to the line.");
  if (columnsOf(mapping, "amount").length === 0)
    throw new Error("No column is mapped to the amount.");
  const blocks = await host.read(mappedAreas(candidate.area, mapping), progress, cancel);
  const columns = new Columns(candidate.area, mapping, blocks);
  const currency = currencyIn(candidate, mapping, columns, survey);
  const lines = linesOf(columns, candidate.kind, currency.digits, survey.culture);
  const { offsets } = lines;
  const bottom = candidate.area.top + 1 + lines.lastOffset;
  const budget: Budget = {
    name: candidate.name,
    currency,
    lines: offsets.length,
    names: columns.texts("name", offsets) ?? [],
    amounts: lines.amounts,
    unreadable: lines.unreadable,
    ...assignCostTypes(columns, offsets),
    locked: lines.locked,
    minimum: lines.minimum,
    maximum: lines.maximum,
    text: textColumns(columns, offsets),
    today: 0,
    numbers: {},
    money: {},
    dates: {},
    timeline: null,
    cases: null,
    totals: [],
  };
  return {
    workbook: survey.workbook,
    candidate: { ...candidate, area: { ...candidate.area, bottom } },
    mapping,
    budget,
    rows: offsets.map((offset) => candidate.area.top + 1 + offset),
    totalRows: new Int32Array(0),
    caseTable: null,
  };
}

/** Body areas of the mapped columns; neighbouring columns are one area. */
function mappedAreas(area: Area, mapping: Mapping): Area[] {
  const wanted = [...new Set(mapping.columns.map((each) => each.column))].sort((a, b) => a - b);
  const areas: { first: number; last: number }[] = [];
  for (const column of wanted) {
    const last = areas[areas.length - 1];
    if (last && last.last + 1 === column) last.last = column;
    else areas.push({ first: column, last: column });
  }
  return areas.map(({ first, last }) => ({
    sheet: area.sheet,
    top: area.top + 1,
    bottom: area.bottom,
    left: area.left + first,
    right: area.left + last,
  }));
}

function currencyIn(
  candidate: Candidate,
  mapping: Mapping,
  columns: Columns,
  { culture: { locale }, sheets }: Survey
): Currency {
  const stated = columns.all("currency");
  const amounts = columnsOf(mapping, "amount").map((column) => ({
    header: candidate.headers[column] ?? "",
    format: candidate.formats[column] ?? "",
  }));
  const code = currencyInTable(stated, amounts, locale);
  if (code || stated) return currencyOf(code ?? "");
  const sheet = sheets.find(({ name }) => name === candidate.area.sheet);
  return currencyOf(currencyInHeader(titleAbove(candidate.area, sheet), locale) ?? "");
}

function textColumns(columns: Columns, offsets: Int32Array): Budget["text"] {
  const text: Partial<Record<TextColumn, readonly string[]>> = {};
  for (const role of TEXT_COLUMNS) {
    const values = columns.texts(role, offsets);
    if (values) text[role] = values;
  }
  return text;
}
