import type { Budget } from "../../core/budget/budget";
import { columnsOf, type Mapping } from "../../core/budget/mapping";
import type { JoinedCases } from "../../core/budget/reading/case-join";
import { scaleNotes, scaleOf } from "../../core/budget/reading/amount-scale";
import { columnTotals } from "../../core/budget/reading/column-totals";
import { doublingNotes } from "../../core/budget/reading/doubled-amounts";
import { longTimeline } from "../../core/budget/reading/long-timeline";
import { optionalColumns } from "../../core/budget/reading/optional-columns";
import { textsOf, type ReadTable } from "../../core/budget/reading/read-table";
import { statedYear } from "../../core/budget/reading/stated-year";
import { wideTimeline } from "../../core/budget/reading/wide-timeline";
import { casesOf, unbudgetedNotes, type CaseTable } from "./case-table";
import type { Candidate } from "../discovery/candidate";
import { caseSourceFor } from "../discovery/case-tables";
import type { Cancel, Host, Progress } from "../host";
import { Columns, mappedAreas } from "./columns";
import { assignCostTypes } from "./cost-types";
import { currencyOfTable, withLineCurrencies } from "./currency";
import { linesOf, ROWS_BELOW } from "./lines";
import { byScenario } from "./scenarios";
import type { Survey } from "../survey";
import type { TableOfLines } from "./table-rows";
import { captionAbove } from "./title";

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
  /** What a person should know of how the cells were read, one sentence each. */
  readonly notes: readonly string[];
  /** Power of ten in which the amount cells are stated: 3 for "in k€"; 0 where they disagree. */
  readonly scale: 0 | 3 | 6 | 9;
}

export interface Reading {
  /** Day of the review, days since 1970-01-01; the machine's own day when left out. */
  readonly today?: number;
  readonly progress?: (progress: Progress) => void;
  readonly cancel?: Cancel;
}

/**
 * Reads the mapped columns of a candidate and of the table of use cases that goes with it, nothing else, and builds its
 * budget. Throws when no column is mapped to the name or to the amount; rejects with HostFailure as the host does.
 */
export async function readIntake(
  host: Pick<Host, "read">,
  survey: Survey,
  candidate: Candidate,
  mapping: Mapping,
  { today, progress, cancel }: Reading = {}
): Promise<Intake> {
  if (columnsOf(mapping, "name").length === 0) throw new Error("No column is mapped to the line.");
  if (columnsOf(mapping, "amount").length === 0)
    throw new Error("No column is mapped to the amount.");
  const source = caseSourceFor(survey, candidate, mapping);
  const own = mappedAreas(candidate.area, mapping, rowsBelow(candidate, survey));
  const beside = source ? mappedAreas(source.region.area, source.mapping) : [];
  const blocks = await host.read([...own, ...beside], progress, cancel);
  const cells = new Columns(candidate.area, blocks.slice(0, own.length));
  const currency = currencyOfTable(candidate, mapping, cells, survey);
  const { digits } = currency;
  const table = readTable(survey, candidate, mapping, cells, digits);
  const all = linesOf(table, candidate.kind);
  const scenarios = byScenario(table, all);
  const lines = scenarios?.lines ?? all;
  const { offsets } = lines;
  const named = source && {
    ...source,
    table: readTable(
      survey,
      source.region,
      source.mapping,
      new Columns(source.region.area, blocks.slice(own.length)),
      digits
    ),
  };
  const columns = optionalColumns(table, offsets);
  const read = {
    names: textsOf(table, "name", offsets) ?? [],
    amounts: lines.amounts,
    ...columns,
    money: { ...columns.money, ...scenarios?.money },
  };
  const { joined, caseTable } = casesOf(mapping, read, named);
  const budget: Budget = {
    name: candidate.name,
    currency,
    today: today ?? dayOfMachine(),
    lines: offsets.length,
    ...read,
    unreadable: lines.unreadable,
    ...assignCostTypes(table, offsets),
    locked: lines.locked,
    minimum: lines.minimum,
    maximum: lines.maximum,
    timeline: wideTimeline(table, offsets) ?? longTimeline(table, offsets, read),
    cases: joined?.cases ?? null,
    totals: [...lines.totals, ...columnTotals(table, offsets)],
  };
  const bottom = candidate.area.top + 1 + lines.lastOffset;
  const onSheet = (offset: number): number => candidate.area.top + 1 + offset;
  return {
    workbook: survey.workbook,
    candidate: { ...candidate, area: { ...candidate.area, bottom } },
    mapping,
    budget: withLineCurrencies(budget, table, offsets),
    rows: offsets.map(onSheet),
    totalRows: lines.totalOffsets.map(onSheet),
    caseTable,
    notes: [...lines.notes, ...(scenarios?.notes ?? []), ...notesOn(table, offsets, joined)],
    scale: scaleOfAmounts(table),
  };
}

function readTable(
  { culture, sheets }: Survey,
  place: Pick<Candidate, "name" | "area" | "headers" | "headerRows" | "formats">,
  mapping: Mapping,
  cells: Columns,
  digits: number
): TableOfLines {
  const { name, area, headers, headerRows, formats } = place;
  const sheet = sheets.find((each) => each.name === area.sheet);
  const title = captionAbove(place, sheet);
  const year = statedYear([title, name, area.sheet]);
  const header = headerRows && { headerRows };
  return { cells, mapping, headers, ...header, formats, title, year, notation: culture, digits };
}

/** Only a plain range is cut off above its totals. */
function rowsBelow({ kind, area }: Candidate, { sheets }: Survey): number {
  const last = sheets.find(({ name }) => name === area.sheet)?.used?.bottom ?? area.bottom;
  return kind === "range" ? Math.max(0, Math.min(ROWS_BELOW, last - area.bottom)) : 0;
}

function notesOn(table: ReadTable, rows: Int32Array, joined: JoinedCases | null): string[] {
  return [
    ...scaleNotes(table, columnsOf(table.mapping, "amount")),
    ...doublingNotes(table, rows),
    ...(joined ? unbudgetedNotes(joined.cases) : []),
  ];
}

function scaleOfAmounts(table: ReadTable): Intake["scale"] {
  const scales = new Set(
    columnsOf(table.mapping, "amount").map((column) => scaleOf(table, column))
  );
  const [only = 0] = scales;
  return scales.size === 1 ? only : 0;
}

/** A machine tells its day where it stands: west of Greenwich it is still yesterday in UTC. */
function dayOfMachine(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
