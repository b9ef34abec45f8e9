import { rowCount, type Area } from "../address";
import { columnSpans } from "./columns";

/** Cells of an area, row-major; `errors` is empty where nobody asks for them. */
export interface Cells<Value> {
  readonly values: Grid<Value>;
  readonly errors: Grid<boolean>;
}

type Grid<Value> = readonly (readonly Value[])[];

type Read<Value> = (areas: readonly Area[]) => Promise<readonly Cells<Value>[]>;

interface Kept<Value> {
  readonly area: Area;
  /** null until the first reading has ended. */
  cells: Cells<Value> | null;
  /** When the reading of `cells` began. */
  asOf: number;
  /** Sheet columns that have changed since, with the time of the last change. */
  readonly changed: Map<number, number>;
}

/** Areas as they were last read. Times are counted in readings and changes: what changes during a reading is read again. */
export class KeptAreas<Value> {
  readonly #kept = new Map<string, Kept<Value>>();
  #sheets: ReadonlySet<string> = new Set();
  #time = 0;

  /** Starts afresh; of other sheets nothing is kept. */
  keep(sheets: Iterable<string>): void {
    this.#sheets = new Set(sheets);
    this.#kept.clear();
  }

  /** One result per area; `read` is asked once, for what is missing, and not at all where nothing is. */
  async read(areas: readonly Area[], read: Read<Value>): Promise<Cells<Value>[]> {
    const began = ++this.#time;
    const wanted = areas.map((area) => {
      const kept = this.#at(area);
      return { area, kept, before: kept.cells, missing: missingOf(area, kept) };
    });
    const missing = wanted.flatMap((each) => each.missing);
    const pieces = missing.length > 0 ? await read(missing) : [];
    let at = 0;
    return wanted.map(({ area, kept, before, missing }) => {
      const cells = joined(area, before, missing, pieces.slice(at, (at += missing.length)));
      if (began > kept.asOf) {
        Object.assign(kept, { cells, asOf: began });
        for (const [column, time] of kept.changed) if (time < began) kept.changed.delete(column);
      }
      return cells;
    });
  }

  changed(cells: Area): void {
    this.#time += 1;
    for (const { area, changed } of this.#kept.values())
      if (area.sheet === cells.sheet)
        for (
          let column = Math.max(area.left, cells.left);
          column <= Math.min(area.right, cells.right);
          column++
        )
          changed.set(column, this.#time);
  }

  /** Everything, or what was read from one sheet. */
  forget(sheet?: string): void {
    for (const [key, { area }] of this.#kept)
      if (sheet === undefined || area.sheet === sheet) this.#kept.delete(key);
  }

  /** A table that grows downwards stays where it is. */
  #at(area: Area): Kept<Value> {
    const key = [area.sheet, area.top, area.left, area.right].join("!");
    const kept = this.#kept.get(key) ?? { area, cells: null, asOf: 0, changed: new Map() };
    if (this.#sheets.has(area.sheet)) this.#kept.set(key, kept);
    return kept;
  }
}

/** What has to be read for the area: the columns that have changed, and the rows that were not there. */
function missingOf<Value>(area: Area, { cells, changed }: Kept<Value>): Area[] {
  const known = Math.min(cells?.values.length ?? 0, rowCount(area));
  if (known === 0) return [area];
  const columns = columnSpans([...changed.keys()].sort((a, b) => a - b));
  const parts = columns.map(({ first, last }) => ({
    ...area,
    bottom: area.top + known - 1,
    left: first,
    right: last,
  }));
  return known < rowCount(area) ? [...parts, { ...area, top: area.top + known }] : parts;
}

function joined<Value>(
  area: Area,
  before: Cells<Value> | null,
  places: readonly Area[],
  pieces: readonly Cells<Value>[]
): Cells<Value> {
  const [only] = pieces;
  if (only && places[0] === area) return only;
  const rows = rowCount(area);
  return {
    values: patched(
      area,
      before!.values.slice(0, rows),
      places,
      pieces.map(({ values }) => values)
    ),
    errors: patched(
      area,
      before!.errors.slice(0, rows),
      places,
      pieces.map(({ errors }) => errors)
    ),
  };
}

/** `rows` may still be in use elsewhere, and stay as they are. */
function patched<Value>(
  { top, left }: Area,
  rows: (readonly Value[])[],
  places: readonly Area[],
  pieces: readonly Grid<Value>[]
): Grid<Value> {
  for (const [at, place] of places.entries()) {
    pieces[at]!.forEach((cells, down) => {
      const row = place.top - top + down;
      const copy = [...(rows[row] ?? [])];
      cells.forEach((value, right) => (copy[place.left - left + right] = value));
      rows[row] = copy;
    });
  }
  return rows;
}
