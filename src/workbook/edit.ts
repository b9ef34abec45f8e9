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

/** How cells look whose text begins with a word; `mark` stands before the text without being part of it. */
export interface TextRule {
  readonly begins: string;
  /** Fill and font colour as #RRGGBB. */
  readonly fill: string;
  readonly color: string;
  readonly mark: string;
}

/** What a cell was given: a formula as such, so that text that looks like one stays text. */
export type CellContent = CellValue | { readonly formula: string };

/**
 * What cells are known to hold before they are overwritten. Where one holds something else by then, because somebody was
 * quicker, `Host.apply` tells what it held.
 */
export type Expected = "blank" | readonly (readonly CellContent[])[];

/**
 * A change to the workbook as data. Text is always written as text, never as a formula. `values` is row-major with the
 * shape of `area`.
 */
export type Edit =
  | {
      readonly kind: "write";
      readonly area: Area;
      readonly values: readonly (readonly CellValue[])[];
      readonly over?: Expected;
      readonly reason: string;
    }
  /** Overwrites inputs, whose number formats stay. `before` is what they hold, with the shape of `area`. */
  | {
      readonly kind: "replace";
      readonly area: Area;
      readonly values: readonly (readonly CellValue[])[];
      readonly before: readonly (readonly CellContent[])[];
      /** Sheet column of the lines' names, and the name on each row of `area`: rows may change places before undo. */
      readonly names?: { readonly column: number; readonly texts: readonly string[] };
      readonly reason: string;
    }
  /** Back to what inputs held before a replace. */
  | {
      readonly kind: "restore";
      readonly area: Area;
      readonly contents: readonly (readonly CellContent[])[];
      readonly over?: Expected;
    }
  /** Gives one cell a formula. No other edit does: the text of cells never becomes one. */
  | {
      readonly kind: "enter";
      readonly area: Area;
      readonly formula: string;
      readonly before: CellContent;
      readonly reason: string;
    }
  /** Back to what a cell held before it got a formula. */
  | {
      readonly kind: "withdraw";
      readonly area: Area;
      readonly content: CellContent;
      readonly over?: Expected;
    }
  /** Turns a formula, which stands in the first cell, into the values of all cells that it fills. */
  | {
      readonly kind: "freeze";
      readonly area: Area;
      readonly formula: string;
      readonly values: readonly (readonly CellValue[])[];
      readonly reason: string;
    }
  /** Back to a formula that was frozen. */
  | {
      readonly kind: "thaw";
      readonly area: Area;
      readonly formula: string;
      readonly over?: Expected;
    }
  /** Conditional formats, first rule first; a rule that stands there already is not added again. */
  | { readonly kind: "add-rules"; readonly area: Area; readonly rules: readonly TextRule[] }
  /** Takes away the rules whose words are these, on exactly these cells. */
  | { readonly kind: "remove-rules"; readonly area: Area; readonly rules: readonly TextRule[] }
  /** On one cell. */
  | {
      readonly kind: "add-comment";
      readonly area: Area;
      readonly text: string;
      readonly reason: string;
    }
  /** Only where the comment still says this and nobody has answered. */
  | { readonly kind: "remove-comment"; readonly area: Area; readonly text: string }
  /** Makes each filled cell lead to another place of the workbook; the text stays. One target per cell, null for none. */
  | {
      readonly kind: "links";
      readonly area: Area;
      readonly targets: readonly (readonly (string | null)[])[];
    }
  /** A bar chart over cells with names on the left and one series a column; the series' names stand above. */
  | {
      readonly kind: "add-chart";
      readonly sheet: string;
      readonly title: string;
      readonly data: Area;
      /** The cells it covers. */
      readonly at: Area;
    }
  | { readonly kind: "look"; readonly area: Area; readonly look: CellLook }
  /** Width in characters of the default font. */
  | { readonly kind: "width"; readonly area: Area; readonly characters: number }
  /** Back to a width that was surveyed, in points. */
  | { readonly kind: "restore-width"; readonly area: Area; readonly points: number }
  /** At the end: placing a sheet would clear what the user can undo (excel-add-ins-undo-capabilities, Worksheet.position). */
  | { readonly kind: "add-sheet"; readonly name: string; readonly reason: string }
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
  | {
      readonly kind: "clear";
      readonly area: Area;
      readonly what?: "all" | "contents";
      readonly over?: Expected;
    };

/** One cell of a preview: what it shows now, what it would show, and why. */
export interface CellChange {
  /** `Budget!H2`. */
  readonly address: string;
  readonly old: CellValue;
  readonly new: CellValue;
  readonly reason: string;
  /** What it is where it is no value of the cell. */
  readonly what?: "comment";
}
