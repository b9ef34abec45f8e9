import type { Area } from "../address";
import type { CellValue } from "../survey";

/** A place in the workbook that may be a budget table, with the reasons for thinking so. */
export interface Candidate {
  /** Table name, or the sheet's name for a plain range. */
  readonly name: string;
  readonly kind: "table" | "range";
  /** Begins with the header row, the lower one where there are two; totals row excluded. */
  readonly area: Area;
  readonly headers: readonly string[];
  /**
   * The header rows as they stand, the last one at the top of the area; missing for a table whose headers are its own alone.
   */
  readonly headerRows?: readonly (readonly string[])[];
  /** Identities of the other plain ranges on its sheet; missing where there are none. */
  readonly rivals?: readonly string[];
  /** First body rows. */
  readonly sample: readonly (readonly CellValue[])[];
  /** Number formats of the first body row, of a plain range the first that holds a number. */
  readonly formats: readonly string[];
  readonly visibility: "visible" | "hidden" | "very hidden";
  /** 0 to 1; candidates are ranked by it. */
  readonly confidence: number;
  /** Phrases for a person: "has an amount column: FY26 budget". */
  readonly because: readonly string[];
}
