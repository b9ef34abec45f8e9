import { overlaps, type Area } from "./address";
import type { Edit } from "./edit";
import type { Block, Host } from "./host";
import type { LogRecord } from "./log-sheet";
import { cellAddress } from "./read-back";
import type { CellValue, Survey } from "./survey";

/** What undo does: edits to apply, and addresses of cells that were changed since and are left alone. */
export interface TakingBack {
  readonly edits: readonly Edit[];
  readonly kept: readonly string[];
}

/**
 * Compares every written cell with what it holds now. A sheet, table column or block on which nothing else was entered
 * goes back as a whole; otherwise only the cells that still hold what was written are blanked.
 */
export async function takeBack(
  host: Host,
  survey: Survey,
  { edits, inverses }: LogRecord
): Promise<TakingBack> {
  const wholes = edits.flatMap((edit) => wholeOf(edit, edits, survey));
  const blocks = await host.read(wholes.map(({ now }) => now));
  const checked = wholes.map((whole, at) => ({ whole, ...compare(whole, blocks[at]!) }));
  const standing = checked.flatMap(({ whole, kept }) => (kept.length === 0 ? [whole] : []));
  const asWhole = inverses.filter((inverse) => standing.some((whole) => whole.covers(inverse)));
  return {
    edits: [...asWhole, ...checked.flatMap(({ kept, clears }) => (kept.length > 0 ? clears : []))],
    kept: checked.flatMap(({ kept }) => kept),
  };
}

/** What goes back together or not at all. */
interface Whole {
  /** Where it stands now; on a sheet of ours everything that is filled. */
  readonly now: Area;
  /** The written value at a place of `now`, "" where nothing was written. */
  readonly written: (down: number, right: number) => CellValue;
  /** Cells may have changed places, as sorting a table does. */
  readonly isSortable: boolean;
  readonly covers: (inverse: Edit) => boolean;
}

/** [] where the edit needs no taking back, or what it made is gone already. */
function wholeOf(edit: Edit, edits: readonly Edit[], survey: Survey): Whole[] {
  switch (edit.kind) {
    case "add-sheet":
      return sheetWhole(edit.name, edits, survey);
    case "add-table-column":
      return columnWhole(edit, survey);
    case "write": {
      const isOnNewSheet = edits.some(
        (other) => other.kind === "add-sheet" && other.name === edit.area.sheet
      );
      const isThere = survey.sheets.some(({ name }) => name === edit.area.sheet);
      return isOnNewSheet || !isThere ? [] : [blockWhole(edit.area, edit.values)];
    }
    default:
      return [];
  }
}

function sheetWhole(name: string, edits: readonly Edit[], survey: Survey): Whole[] {
  const sheet = survey.sheets.find((each) => each.name === name);
  if (!sheet) return [];
  const writes = edits.flatMap((edit) =>
    edit.kind === "write" && edit.area.sheet === name ? [edit] : []
  );
  const now = sheet.used ?? { sheet: name, top: 0, left: 0, bottom: 0, right: 0 };
  return [
    {
      now,
      written: (down, right) => {
        const [row, column] = [now.top + down, now.left + right];
        for (const { area, values } of writes) {
          const value = values[row - area.top]?.[column - area.left];
          if (value !== undefined) return value;
        }
        return "";
      },
      isSortable: false,
      covers: (inverse) => inverse.kind === "remove-sheet" && inverse.name === name,
    },
  ];
}

function columnWhole(
  { table, header, values, area }: Extract<Edit, { kind: "add-table-column" }>,
  survey: Survey
): Whole[] {
  const found = survey.tables.find(({ name }) => name === table);
  const at = found ? found.headers.indexOf(header) : -1;
  if (!found || at < 0) return [];
  const column = found.area.left + at;
  const stays = column === area.left && found.area.sheet === area.sheet;
  return [
    {
      now: { ...found.area, top: found.area.top + 1, left: column, right: column },
      written: (down) => values[down] ?? "",
      isSortable: true,
      covers: (inverse) =>
        (inverse.kind === "remove-table-column" &&
          inverse.table === table &&
          inverse.header === header) ||
        (inverse.kind === "restore-width" && stays && overlaps(inverse.area, area)),
    },
  ];
}

function blockWhole(area: Area, values: readonly (readonly CellValue[])[]): Whole {
  return {
    now: area,
    written: (down, right) => values[down]?.[right] ?? "",
    isSortable: false,
    covers: (inverse) => "area" in inverse && overlaps(inverse.area, area),
  };
}

/** A cell that is blank by now needs no taking back. */
function compare(
  { now, written, isSortable }: Whole,
  { values }: Block
): { readonly kept: string[]; readonly clears: Edit[] } {
  const loose = isSortable ? counted(values.length, written) : null;
  const kept: string[] = [];
  const runs: { area: Area }[] = [];
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value === "") return;
      const holds = loose ? takeOne(loose, value) : written(down, right) === value;
      if (holds) extend(runs, now, down, right);
      else kept.push(cellAddress(now, down, right));
    })
  );
  return { kept, clears: runs.map(({ area }) => ({ kind: "clear", area, what: "contents" })) };
}

/** Adds a cell to the run of cells above or left of it, or opens a new one. */
function extend(runs: { area: Area }[], now: Area, down: number, right: number): void {
  const [row, column] = [now.top + down, now.left + right];
  const last = runs[runs.length - 1];
  if (
    last &&
    last.area.left === last.area.right &&
    last.area.left === column &&
    last.area.bottom + 1 === row
  ) {
    last.area = { ...last.area, bottom: row };
  } else if (
    last &&
    last.area.top === last.area.bottom &&
    last.area.top === row &&
    last.area.right + 1 === column
  ) {
    last.area = { ...last.area, right: column };
  } else {
    runs.push({ area: { sheet: now.sheet, top: row, bottom: row, left: column, right: column } });
  }
}

function counted(
  rows: number,
  written: (down: number, right: number) => CellValue
): Map<CellValue, number> {
  const counts = new Map<CellValue, number>();
  for (let down = 0; down < rows; down++) {
    const value = written(down, 0);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function takeOne(counts: Map<CellValue, number>, value: CellValue): boolean {
  const left = counts.get(value) ?? 0;
  counts.set(value, left - 1);
  return left > 0;
}
