import type { Area } from "./address";
import type { Edit } from "./edit";
import type { CellValue, Survey } from "./survey";

/** A rectangle read from the workbook; row-major. `errors` marks cells that hold an error value. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly errors: readonly (readonly boolean[])[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Set `asked` to stop a read between two blocks; the read then rejects with READ.CANCELLED. */
export interface Cancel {
  asked: boolean;
}

/** What can go wrong at the workbook, in words a user can act on. */
export class HostFailure extends Error {
  constructor(
    /** AREA.CONDITION, e.g. "WRITE.PROTECTED". */
    readonly code: string,
    /** What happened and what to do, with the cell address where there is one. */
    message: string
  ) {
    super(message);
    this.name = "HostFailure";
  }
}

/**
 * The open workbook as the pane, the tests and the command line see it. One implementation exists (src/excel), over
 * Office.js; every method rejects with HostFailure only.
 */
export interface Host {
  /** Sheets and tables with their first rows; a fixed number of round trips. */
  survey(): Promise<Survey>;
  /** One Block per area in the same order, read in pieces sized by bytes, one round trip a piece; nothing is read twice. */
  read(
    areas: readonly Area[],
    progress?: (progress: Progress) => void,
    cancel?: Cancel
  ): Promise<readonly Block[]>;
  /** Applies edits in order. Not atomic: the journal is what makes a write reversible. */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Activates the sheet and selects the cells. */
  select(area: Area): Promise<void>;
  /** Calls back for every edit on the sheet that did not come from `apply`, and for new results of its formulas; resolves to its end. */
  watch(sheet: string, changed: (address: string) => void): Promise<() => Promise<void>>;
}
