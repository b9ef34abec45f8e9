import type { Area } from "./address";
import type { CellValue } from "./survey";

/** Look of a block of cells; only what is named changes. */
export interface CellLook {
  readonly bold?: boolean;
  /** Fill and font colour as #RRGGBB. */
  readonly fill?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  /** Where text stands in a cell higher than itself. */
  readonly vertical?: "top" | "bottom";
  readonly numberFormat?: string;
}

/**
 * A change to the workbook as data. Text is always written as text, never as a formula. `values` is row-major with the
 * shape of `area`.
 */
export type Edit =
  | {
      readonly kind: "write";
      readonly area: Area;
      readonly values: readonly (readonly CellValue[])[];
      readonly reason: string;
    }
  | { readonly kind: "look"; readonly area: Area; readonly look: CellLook }
  /** Width in characters of the default font. */
  | { readonly kind: "width"; readonly area: Area; readonly characters: number }
  /** Back to a width that was surveyed, in points. */
  | { readonly kind: "restore-width"; readonly area: Area; readonly points: number }
  | {
      readonly kind: "add-sheet";
      readonly name: string;
      readonly after: string | null;
      readonly reason: string;
    }
  | { readonly kind: "remove-sheet"; readonly name: string }
  /** A column at the right end of an Excel table: header, then one value per body row. */
  | {
      readonly kind: "add-table-column";
      readonly table: string;
      readonly header: string;
      readonly values: readonly CellValue[];
      readonly numberFormat: string | null;
      /** Where the column will stand, header included. */
      readonly area: Area;
      readonly reason: string;
    }
  | { readonly kind: "remove-table-column"; readonly table: string; readonly header: string }
  | { readonly kind: "add-table"; readonly name: string; readonly area: Area }
  /** Back to blank cells: without format, or, for "contents", with the format they have. */
  | { readonly kind: "clear"; readonly area: Area; readonly what?: "all" | "contents" };

/** One cell of a preview: what it shows now, what it would show, and why. */
export interface CellChange {
  /** `Budget!H2`. */
  readonly address: string;
  readonly old: CellValue;
  readonly new: CellValue;
  readonly reason: string;
}
