import type { Finding, Place } from "../../core/review/finding";
import { fullAddress, type Area } from "../address";
import type { Intake } from "../intake/intake";
import { columnsOf } from "../../core/budget/mapping";

/** The cells a finding is about; neighbouring rows and columns are one area. */
export function placesOf(intake: Intake, finding: Finding): Area[] {
  const areas = finding.places.flatMap((place) => areasOf(intake, place));
  // Two places fall together where one of them has no column and points at the name instead.
  return [...new Map(areas.map((area) => [fullAddress(area), area])).values()];
}

/** Addresses of `placesOf`, e.g. "Budget!K7:K9". */
export function addressesOf(intake: Intake, finding: Finding): string[] {
  return placesOf(intake, finding).map(fullAddress);
}

function areasOf(intake: Intake, place: Place): Area[] {
  const { area } = intake.candidate;
  const own = columnsOf(intake.mapping, place.column);
  const columns = own.length > 0 ? own : columnsOf(intake.mapping, "name");
  const rows: readonly Span[] =
    place.lines === "all"
      ? [{ first: area.top + 1, last: area.bottom }]
      : spans(place.lines.map((line) => intake.rows[line]!));
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
