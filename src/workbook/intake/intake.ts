import type { Budget, StatedTotal } from "../../core/budget/budget";
import { columnsOf, type Mapping } from "../../core/budget/mapping";
import type { JoinedCases } from "../../core/budget/reading/case-join";
import { NO_EXCHANGE, type Exchange } from "../../core/budget/exchange";
import { scaleNotes, scaleOf } from "../../core/budget/reading/amount-scale";
import { columnTotals } from "../../core/budget/reading/column-totals";
import { doublingNotes } from "../../core/budget/reading/doubled-amounts";
import { longTimeline } from "../../core/budget/reading/long-timeline";
import { optionalColumns } from "../../core/budget/reading/optional-columns";
import { textsOf, type ReadTable } from "../../core/budget/reading/read-table";
import { statedYear } from "../../core/budget/reading/stated-year";
import { wideTimeline } from "../../core/budget/reading/wide-timeline";
import type { Assignment, StatedWords } from "../../core/costs/assignment";
import { paced, type Rest } from "../../core/steps";
import { say } from "../../core/words/say";
import { cellNotes, type CellTeller } from "./cell-notes";
import { casesOf, unbudgetedNotes, type CaseTable } from "./case-table";
import type { Candidate } from "../discovery/candidate";
import { caseSourceFor, type CaseSource } from "../discovery/case-tables";
import type { Cancel, Progress } from "../host";
import { Columns, mappedAreas } from "./columns";
import { assignCostTypes } from "./cost-types";
import { currencyOfTable, withLineCurrencies } from "./currency";
import {
  convertedBeside,
  convertedTotals,
  countingOf,
  inReportingCurrency,
  type Exchanged,
} from "./exchange";
import { conversionNotes, missingRateNotes } from "./exchange-notes";
import { linesByLook } from "./doubtful-totals";
import type { TableHost } from "./kept-columns";
import { ROWS_BELOW } from "./lines";
import { sumRows, type AmountContents } from "./sum-formulas";
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
  /** Where its amounts stand in several currencies and were counted in one; else null. */
  readonly exchanged: Exchanged | null;
  /** ISO 4217 codes of the amounts as they stand where they name several, each once; else missing. */
  readonly currencies?: readonly string[];
  /** What a person should know of how the cells were read, one sentence each. */
  readonly notes: readonly string[];
  /** Power of ten in which the amount cells are stated: 3 for "in k€"; 0 where they disagree. */
  readonly scale: 0 | 3 | 6 | 9;
}

export interface Reading {
  /** Day of the review, days since 1970-01-01; the machine's own day when left out. */
  readonly today?: number;
  /** What amounts in several currencies are counted in; without it they are added as they stand, which stops the shares. */
  readonly exchange?: Exchange;
  /** Tells the cost type of a line; one that remembers spares reading the same words again. */
  readonly assign?: (words: StatedWords) => Assignment;
  readonly progress?: (progress: Progress) => void;
  readonly cancel?: Cancel;
  /** Called between steps that are short even in a long table. */
  readonly rest?: Rest;
}

/**
 * Reads the mapped columns of a candidate and of the table of use cases that goes with it, nothing else, and builds its
 * budget. What the amount cells were given and whether they are hidden is asked of a host that tells it. Throws when no
 * column is mapped to the name or to the amount; rejects with HostFailure as the host does, and with READ.LINKED where the
 * amounts are those of another workbook.
 */
export async function readIntake(
  host: TableHost,
  survey: Survey,
  candidate: Candidate,
  mapping: Mapping,
  { today, exchange = NO_EXCHANGE, assign, progress, cancel, rest }: Reading = {}
): Promise<Intake> {
  if (columnsOf(mapping, "name").length === 0)
    throw new Error(say("No column is mapped to the line."));
  if (columnsOf(mapping, "amount").length === 0)
    throw new Error(say("No column is mapped to the amount."));
  const source = caseSourceFor(survey, candidate, mapping);
  const own = mappedAreas(candidate.area, mapping, rowsBelow(candidate, survey));
  const beside = source ? mappedAreas(source.region.area, source.mapping) : [];
  const blocks = await host.read([...own, ...beside], progress, cancel);
  const cells = new Columns(candidate.area, blocks.slice(0, own.length));
  const given = await amountContents(host, candidate.area, mapping, rowsBelow(candidate, survey));
  const currency = currencyOfTable(candidate, mapping, cells, survey);
  const stated = {
    ...readTable(survey, candidate, mapping, cells, currency.digits),
    ...(given && { sumRows: sumRows(given) }),
  };
  const asStated = await linesByLook(host, stated, candidate, rest);
  await rest?.();
  const counting = countingOf(stated, asStated, currency, exchange);
  const { table } = counting;
  const scenarios = byScenario(table, counting.lines);
  const lines = scenarios?.lines ?? counting.lines;
  const { offsets } = lines;
  const told = counting.statedAt(offsets);
  const rates = table.rateAt && Float64Array.from(offsets, table.rateAt);
  const named = source && {
    ...source,
    table: besideOf(source, new Columns(source.region.area, blocks.slice(own.length))),
  };
  await rest?.();
  const columns = optionalColumns(table, offsets);
  await rest?.();
  const read = {
    names: textsOf(table, "name", offsets) ?? [],
    amounts: lines.amounts,
    ...columns,
    money: { ...columns.money, ...scenarios?.money },
  };
  const { joined, caseTable } = casesOf(mapping, read, named);
  const costTypes = await paced(assignCostTypes(table, offsets, assign), rest);
  const budget: Budget = {
    name: candidate.name,
    currency,
    today: today ?? dayOfMachine(),
    lines: offsets.length,
    ...read,
    unreadable: lines.unreadable,
    ...costTypes,
    locked: lines.locked,
    minimum: lines.minimum,
    maximum: lines.maximum,
    timeline: wideTimeline(table, offsets) ?? longTimeline(table, offsets, read),
    cases: joined?.cases ?? null,
    totals: [...lines.totals, ...totalsOfLines()],
  };
  await rest?.();
  const bottom = candidate.area.top + 1 + lines.lastOffset;
  const onSheet = (offset: number): number => candidate.area.top + 1 + offset;
  const intake = {
    workbook: survey.workbook,
    candidate: { ...candidate, area: { ...candidate.area, bottom } },
    mapping,
    budget: counting.currency
      ? inReportingCurrency(budget, counting.currency)
      : withLineCurrencies(budget, table, offsets),
    rows: offsets.map(onSheet),
    totalRows: lines.totalOffsets.map(onSheet),
    caseTable,
    ...(counting.named.length > 0 && { currencies: counting.named }),
    exchanged: rates && told ? { exchange, codes: told.codes, rates } : null,
    scale: scaleOfAmounts(table),
  };
  const isOneCurrency = told === null || counting.currency !== null;
  return {
    ...intake,
    notes: [
      ...lines.notes,
      ...(scenarios?.notes ?? []),
      ...notesOnCurrencies(),
      ...notesOn(stated, offsets, joined),
      ...(await cellNotes(host, intake, given, isOneCurrency)),
    ],
  };

  function besideOf({ region, mapping }: CaseSource, cells: Columns): TableOfLines {
    const other = readTable(survey, region, mapping, cells, table.digits);
    return counting.currency ? convertedBeside(other, exchange) : other;
  }

  function totalsOfLines(): StatedTotal[] {
    const totals = columnTotals(stated, offsets);
    return rates ? convertedTotals(totals, rates, stated.digits, table.digits) : totals;
  }

  function notesOnCurrencies(): string[] {
    if (!told) return [];
    return counting.currency
      ? conversionNotes(told, exchange, asStated.totals.length)
      : missingRateNotes(told, exchange);
  }
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

/** What the amount cells were given; null where the host does not tell. */
async function amountContents(
  host: CellTeller,
  area: Candidate["area"],
  mapping: Mapping,
  below: number
): Promise<AmountContents | null> {
  if (!host.contents) return null;
  const areas = columnsOf(mapping, "amount").map((column) => {
    const at = area.left + column;
    return { ...area, top: area.top + 1, bottom: area.bottom + below, left: at, right: at };
  });
  return { areas, contents: await host.contents(areas) };
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
