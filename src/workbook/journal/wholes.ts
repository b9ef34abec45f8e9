import { overlaps, type Area } from "../address";
import type { Edit } from "../edit";
import { HISTORY_SHEET, POLICY_SHEET } from "../own-names";
import type { CellValue, Survey } from "../survey";

/** What goes back together or not at all. */
export interface Whole {
  readonly edit: Edit;
  /** Where it stands now; on a sheet of ours everything that is filled. */
  readonly now: Area;
  /** The written value at a place of `now`, "" where nothing was written. */
  readonly written: (down: number, right: number) => CellValue;
  /** The Excel table whose column it is: its cells change places when the table is sorted or loses rows. */
  readonly table: { readonly name: string; readonly values: readonly CellValue[] } | null;
  /** Other writes put something on it as well: what this one has not written is not told as kept. */
  readonly isShared: boolean;
  readonly covers: (inverse: Edit) => boolean;
}

/** Sheets that many writes add to. */
export function isSharedSheet(name: string): boolean {
  return name === HISTORY_SHEET || name === POLICY_SHEET;
}

/** What a write made, as far as it is found under its name. */
export function wholesOf(edits: readonly Edit[], survey: Survey): Whole[] {
  return edits.flatMap((edit) => wholeOf(edit, edits, survey));
}

function wholeOf(edit: Edit, edits: readonly Edit[], survey: Survey): Whole[] {
  switch (edit.kind) {
    case "add-sheet":
      return sheetWhole(edit, edits, survey);
    case "add-table-column":
      return columnWhole(edit, survey);
    case "write": {
      const isOnNewSheet = edits.some(
        (other) => other.kind === "add-sheet" && other.name === edit.area.sheet
      );
      const isThere = survey.sheets.some(({ name }) => name === edit.area.sheet);
      return isOnNewSheet || !isThere ? [] : [blockWhole(edit)];
    }
    default:
      return [];
  }
}

function sheetWhole(
  edit: Extract<Edit, { kind: "add-sheet" }>,
  edits: readonly Edit[],
  survey: Survey
): Whole[] {
  const { name } = edit;
  const sheet = survey.sheets.find((each) => each.name === name);
  if (!sheet) return [];
  const writes = edits.flatMap((each) =>
    each.kind === "write" && each.area.sheet === name ? [each] : []
  );
  const now = sheet.used ?? { sheet: name, top: 0, left: 0, bottom: 0, right: 0 };
  return [
    {
      edit,
      now,
      written: (down, right) => {
        const [row, column] = [now.top + down, now.left + right];
        for (const { area, values } of writes) {
          const value = values[row - area.top]?.[column - area.left];
          if (value !== undefined) return value;
        }
        return "";
      },
      table: null,
      isShared: isSharedSheet(name),
      covers: (inverse) => inverse.kind === "remove-sheet" && inverse.name === name,
    },
  ];
}

function columnWhole(edit: Extract<Edit, { kind: "add-table-column" }>, survey: Survey): Whole[] {
  const { table, header, values, area } = edit;
  const found = survey.tables.find(({ name }) => name === table);
  const at = found ? found.headers.indexOf(header) : -1;
  if (!found || at < 0) return [];
  const column = found.area.left + at;
  const stays = column === area.left && found.area.sheet === area.sheet;
  return [
    {
      edit,
      now: { ...found.area, top: found.area.top + 1, left: column, right: column },
      written: (down) => values[down] ?? "",
      table: { name: table, values },
      isShared: false,
      covers: (inverse) =>
        (inverse.kind === "remove-table-column" &&
          inverse.table === table &&
          inverse.header === header) ||
        (inverse.kind === "restore-width" && stays && overlaps(inverse.area, area)),
    },
  ];
}

function blockWhole(edit: Extract<Edit, { kind: "write" }>): Whole {
  const { area, values } = edit;
  return {
    edit,
    now: area,
    written: (down, right) => values[down]?.[right] ?? "",
    table: null,
    isShared: false,
    covers: (inverse) =>
      CELL_INVERSES.has(inverse.kind) && "area" in inverse && overlaps(inverse.area, area),
  };
}

/** Rules, comments and inputs go back by themselves. */
const CELL_INVERSES: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>([
  "write",
  "clear",
  "look",
  "restore-width",
]);
