import type { Area } from "./address";
import type { CellContent, Edit } from "./edit";
import type { CellValue, Survey } from "./survey";

/** A rectangle read from the workbook; row-major. `errors` marks cells that hold an error value. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly errors: readonly (readonly boolean[])[];
}

/** What keeps a write off cells. */
export type ObstacleKind =
  "locked" | "filtered" | "hidden row" | "hidden column" | "merged" | "spill" | "array";

export interface Obstacle {
  readonly kind: ObstacleKind;
  /** Where it was met: cells within the area asked about. */
  readonly area: Area;
}

/** Rows of an area that are hidden, by hand or by a filter. */
export interface HiddenRows {
  /** One column wide, top to bottom. */
  readonly areas: readonly Area[];
  /** false where they are too scattered to find each of them: the areas are some of them, at worst none. */
  readonly isComplete: boolean;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Set `asked` to stop a read between two blocks; the read then rejects with READ.CANCELLED. */
export interface Cancel {
  asked: boolean;
}

/** A cell that was overwritten although it held something else than expected. */
export interface Displaced {
  readonly area: Area;
  readonly held: CellContent;
}

export interface CellComment {
  readonly area: Area;
  readonly text: string;
  readonly isAnswered: boolean;
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
  /** What the cells were given, row-major, one array per area in the same order. */
  contents(areas: readonly Area[]): Promise<readonly (readonly (readonly CellContent[])[])[]>;
  /**
   * What stands in the way of writing to cells, at most a few places per area and kind: [] for an area that can be written.
   * "locked" is told only on protected sheets. Round trips grow with the logarithm of the cells, not with the cells.
   */
  obstacles(areas: readonly Area[]): Promise<readonly (readonly Obstacle[])[]>;
  /** At most five round trips for a sheet, one where no row of the area is hidden. */
  hiddenRows(area: Area): Promise<HiddenRows>;
  /** Whether each of these single cells is bold or has a line above it; one round trip. Missing where the host does not tell looks. */
  emphasis?(cells: readonly Area[]): Promise<readonly boolean[]>;
  /** For each single cell the cells that its formula fills, itself included. */
  filled(cells: readonly Area[]): Promise<readonly Area[]>;
  /** Comments on a sheet: the cell, the text of the first remark, and whether somebody answered. */
  comments(sheet: string): Promise<readonly CellComment[]>;
  /**
   * Applies edits in order. Not atomic: the journal is what makes a write reversible. Resolves to what stood, against what
   * the edits expect, in cells at the very moment they were overwritten.
   */
  apply(edits: readonly Edit[]): Promise<readonly Displaced[]>;
  /** Activates the sheet and selects the cells. */
  select(area: Area): Promise<void>;
  /** The selected cells; of several areas the first. */
  selected(): Promise<Area>;
  /** Calls back whenever other cells are selected, with the first of several areas; resolves to its end. */
  watchSelection(changed: (area: Area) => void): Promise<() => Promise<void>>;
  /**
   * Calls back for every edit on the sheet that did not come from `apply`, and for new results of its formulas; resolves to
   * its end. The cells are null where some have moved, or where nobody tells which have changed. `gone` is called when the
   * sheet is deleted or, where the host tells it, renamed.
   */
  watch(
    sheet: string,
    changed: (cells: readonly Area[] | null) => void,
    gone?: () => void
  ): Promise<() => Promise<void>>;
}
