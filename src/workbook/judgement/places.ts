import type { CasePlace, Finding, LinePlace, Place, TotalPlace } from "../../core/review/finding";
import { fullAddress, type Area } from "../address";
import {
  caseTablesOf,
  linesWithin,
  segmentsOf,
  type Reviewable,
  type Segment,
} from "../intake/segments";
import { columnsOf } from "../../core/budget/mapping";

/** The cells a finding is about; neighbouring rows and columns are one area. */
export function placesOf(intake: Reviewable, finding: Pick<Finding, "places">): Area[] {
  const areas = finding.places.flatMap((place) => areasOf(intake, place));
  // Two places fall together where one of them has no column and points at the name instead.
  return [...new Map(areas.map((area) => [fullAddress(area), area])).values()];
}

/** Addresses of `placesOf`, e.g. "Budget!K7:K9". */
export function addressesOf(intake: Reviewable, finding: Pick<Finding, "places">): string[] {
  return placesOf(intake, finding).map(fullAddress);
}

function areasOf(intake: Reviewable, place: Place): Area[] {
  if ("cases" in place) return caseAreas(intake, place);
  return segmentsOf(intake).flatMap((segment) =>
    "totals" in place ? totalAreas(segment, place) : lineAreas(segment, place)
  );
}

function lineAreas(segment: Segment, { column, lines }: LinePlace): Area[] {
  const { candidate, mapping, rows } = segment.table;
  const { area } = candidate;
  const own = columnsOf(mapping, column);
  const columns = own.length > 0 ? own : columnsOf(mapping, "name");
  const at: readonly Span[] =
    lines === "all"
      ? [{ first: area.top + 1, last: area.bottom }]
      : spans(linesWithin(segment, lines).map((line) => rows[line]!));
  return rectangles(area, columns, at);
}

/** Where a table of use cases has the attribute, else the lines of the case. */
function caseAreas(intake: Reviewable, { column, cases }: CasePlace): Area[] {
  const { budget } = intake;
  const beside = caseTablesOf(intake).filter(
    ({ mapping }) => columnsOf(mapping, column).length > 0
  );
  if (beside.length === 0) {
    const wanted = new Set(cases);
    const lines = budget.names.flatMap((_, line) =>
      wanted.has(budget.cases?.ofLine[line] ?? -1) ? [line] : []
    );
    return areasOf(intake, { column, lines });
  }
  return beside.flatMap(({ area, mapping, rows }) => {
    const listed = cases.map((at) => rows[at]!).filter((row) => row >= 0);
    return rectangles(area, columnsOf(mapping, column), spans(listed));
  });
}

function totalAreas({ table, firstTotal }: Segment, { column, totals }: TotalPlace): Area[] {
  const { candidate, mapping, totalRows } = table;
  const own = totals.flatMap((at) => totalRows[at - firstTotal] ?? []);
  return rectangles(candidate.area, columnsOf(mapping, column), spans(own));
}

function rectangles(area: Area, columns: readonly number[], rows: readonly Span[]): Area[] {
  return spans(columns).flatMap(({ first, last }) =>
    rows.map((row) => ({
      sheet: area.sheet,
      top: row.first,
      bottom: row.last,
      left: area.left + first,
      right: area.left + last,
    }))
  );
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function spans(numbers: readonly number[]): Span[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: { first: number; last: number }[] = [];
  for (const number of sorted) {
    const open = found[found.length - 1];
    if (open && open.last + 1 === number) open.last = number;
    else found.push({ first: number, last: number });
  }
  return found;
}
