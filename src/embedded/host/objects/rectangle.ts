import { columnIndex, parseAddress, type Area } from "../../../workbook/address";
import { HostError, type BookSheet, type Rect } from "../book";
import { invalidArgument, notFound, sameName } from "./host-object";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export function wholeSheet(): Rect {
  return { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
}

export function wholeColumns({ left, right }: Rect): Rect {
  return { top: 0, left, bottom: LAST_ROW, right };
}

export function wholeRows({ top, bottom }: Rect): Rect {
  return { top, left: 0, bottom, right: LAST_COLUMN };
}

export function rows(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columns(rect: Rect): number {
  return rect.right - rect.left + 1;
}

/** The rectangle of that many cells; InvalidArgument where it is empty or leaves the sheet. */
export function within(
  place: {
    readonly top: number;
    readonly left: number;
    readonly rows?: number;
    readonly columns?: number;
  },
  location: string
): Rect {
  const { top, left } = place;
  const bottom = top + (place.rows ?? 1) - 1;
  const right = left + (place.columns ?? 1) - 1;
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (
    !whole ||
    top < 0 ||
    left < 0 ||
    bottom < top ||
    right < left ||
    bottom > LAST_ROW ||
    right > LAST_COLUMN
  ) {
    throw invalidArgument(location, "there are no such cells on a sheet.");
  }
  return { top, left, bottom, right };
}

export function bounding(one: Rect, other: Rect): Rect {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** null where they share no cell. */
export function intersection(one: Rect, other: Rect): Rect | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** Reads "B2:D9", "C:D", "3:5", with or without the sheet's own name. */
export function addressedRect(address: string, sheet: BookSheet, location: string): Rect {
  const spans = /^(?:.*!)?\$?(?:([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})|(\d+):\$?(\d+))$/.exec(address);
  if (spans) return spanned(spans);
  let area: Area;
  try {
    area = parseAddress(address, sheet.name);
  } catch {
    throw new HostError("InvalidArgument", `"${address}" is not an address.`, location);
  }
  if (!sameName(area.sheet, sheet.name)) throw notFound(location);
  const { top, left } = area;
  return within(
    { top, left, rows: area.bottom - top + 1, columns: area.right - left + 1 },
    location
  );
}

function spanned([, first, last, top, bottom]: readonly (string | undefined)[]): Rect {
  if (first && last) {
    const ends = [columnIndex(first), columnIndex(last)];
    return wholeColumns({ ...wholeSheet(), left: Math.min(...ends), right: Math.max(...ends) });
  }
  const ends = [Number(top) - 1, Number(bottom) - 1];
  return wholeRows({ ...wholeSheet(), top: Math.min(...ends), bottom: Math.max(...ends) });
}
