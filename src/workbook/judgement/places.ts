import type { CasePlace, Finding, LinePlace, Place, TotalPlace } from "../../core/review/finding";
import { fullAddress, type Area } from "../address";
import type { Intake } from "../intake/intake";
import { columnsOf } from "../../core/budget/mapping";

/** The cells a finding is about; neighbouring rows and columns are one area. */
export function placesOf(intake: Intake, finding: Pick<Finding, "places">): Area[] {
  const areas = finding.places.flatMap((place) => areasOf(intake, place));
  // Two places fall together where one of them has no column and points at the name instead.
  return [...new Map(areas.map((area) => [fullAddress(area), area])).values()];
}

/** Addresses of `placesOf`, e.g. "Budget!K7:K9". */
export function addressesOf(intake: Intake, finding: Pick<Finding, "places">): string[] {
  return placesOf(intake, finding).map(fullAddress);
}

function areasOf(intake: Intake, place: Place): Area[] {
  if ("cases" in place) return caseAreas(intake, place);
  if ("totals" in place) return totalAreas(intake, place);
  return lineAreas(intake, place);
}

function lineAreas(intake: Intake, place: LinePlace): Area[] {
  const { area } = intake.candidate;
  const own = columnsOf(intake.mapping, place.column);
  const columns = own.length > 0 ? own : columnsOf(intake.mapping, "name");
  const rows: readonly Span[] =
    place.lines === "all"
      ? [{ first: area.top + 1, last: area.bottom }]
      : spans(place.lines.map((line) => intake.rows[line]!));
  return rectangles(area, columns, rows);
}

/** Where the table of use cases has the attribute, else the lines of the case. */
function caseAreas(intake: Intake, { column, cases }: CasePlace): Area[] {
  const { caseTable, budget } = intake;
  const own = caseTable ? columnsOf(caseTable.mapping, column) : [];
  if (!caseTable || own.length === 0) {
    const wanted = new Set(cases);
    const lines = budget.names.flatMap((_, line) =>
      wanted.has(budget.cases?.ofLine[line] ?? -1) ? [line] : []
    );
    return lineAreas(intake, { column, lines });
  }
  const { area, rows } = caseTable;
  const listed = cases.map((at) => rows[at]!).filter((row) => row >= 0);
  return rectangles(area, own, spans(listed));
}

function totalAreas(intake: Intake, { column, totals }: TotalPlace): Area[] {
  const rows = spans(totals.map((at) => intake.totalRows[at]!));
  return rectangles(intake.candidate.area, columnsOf(intake.mapping, column), rows);
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
