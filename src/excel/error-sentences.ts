import { message } from "../core/words/say";

/** What an error of Excel means to the person at the workbook. */
export interface Sentence {
  /** Second half of a HostFailure's code. */
  readonly condition: string;
  /** What happened and what to do: a message, to be said. */
  readonly says: string;
}

/** null for a code that is not known. */
export function sentenceFor(code: string): Sentence | null {
  return Object.hasOwn(SENTENCES, code) ? SENTENCES[code]! : null;
}

/** Whether Excel looks at a request with this error before it does any of it. */
export function isRefusedWhole(code: string): boolean {
  return REFUSED_WHOLE.has(code);
}

const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "InactiveWorkbook",
  "RequestPayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
  "HostRestartNeeded",
  // Raised by the library itself, before anything is sent.
  "ApiNotFound",
  "PropertyNotLoaded",
  "ValueNotLoaded",
]);

function sentence(condition: string, says: string): Sentence {
  return { condition, says };
}

/** By RichApi error code (application-specific-api-error-handling, resource-limits, delay-in-cell-edit). */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: sentence(
    "TYPING",
    message("A cell is being edited. Finish it with Enter or Esc, then try again.")
  ),
  InvalidOperation: sentence(
    "NOT_POSSIBLE",
    message(
      "Excel cannot do that as the workbook is now. Finish a cell that is being edited, show very hidden sheets, then try again."
    )
  ),
  InvalidArgument: sentence(
    "NOT_ACCEPTED",
    message(
      "Excel did not accept a name, an address or a value of this step. Look for budgets again; if it stays, report it with the step."
    )
  ),
  GeneralException: sentence(
    "UNEXPLAINED",
    message(
      "Excel gave up on the request and did not say why. Click into this workbook and try again; if it stays, save, close and reopen it."
    )
  ),
  AccessDenied: sentence(
    "PROTECTED",
    message(
      "The sheet or the workbook is protected. Remove the protection under Review, then try again; the add-in never does that."
    )
  ),
  ItemNotFound: sentence(
    "MOVED",
    message(
      "Something the review points at is no longer there: a sheet, a table or a column was renamed or removed. Look for budgets again, then repeat the step."
    )
  ),
  InvalidReference: sentence(
    "MOVED",
    message(
      "Cells the review points at are no longer where they were: rows or columns were removed. Look for budgets again, then repeat the step."
    )
  ),
  InvalidObjectPath: sentence(
    "MOVED",
    message(
      "Excel no longer knows cells that were read before: the sheet was rebuilt meanwhile. Look for budgets again, then repeat the step."
    )
  ),
  ItemAlreadyExists: sentence(
    "NAME_TAKEN",
    message(
      "A sheet, table or column of that name exists already. Rename it or take back the earlier write, then try again."
    )
  ),
  NonBlankCellOffSheet: sentence(
    "NO_ROOM",
    message(
      "Excel would have to push filled cells off the sheet. Make room to the right of the table, then try again."
    )
  ),
  InsertDeleteConflict: sentence(
    "CONFLICT",
    message(
      "Cells cannot be inserted or removed there: a filter, a table or an array is in the way. Clear the filter, then try again."
    )
  ),
  FilteredRangeConflict: sentence(
    "FILTERED",
    message("The cells are filtered. Clear the filter of the table, then try again.")
  ),
  MergedRangeConflict: sentence(
    "MERGED",
    message("The cells are merged. Unmerge them, then try again.")
  ),
  PivotTableRangeConflict: sentence(
    "PIVOT",
    message("A PivotTable is in the way. Move it, then try again.")
  ),
  RequestPayloadSizeLimitExceeded: sentence(
    "TOO_LARGE",
    message(
      "The step holds more than Excel takes at once. Choose a smaller table or write fewer parts of the review."
    )
  ),
  ResponsePayloadSizeLimitExceeded: sentence(
    "TOO_LARGE",
    message(
      "The cells hold more than Excel hands over at once. Choose a smaller table or shorten very long texts in it."
    )
  ),
  RangeExceedsLimit: sentence(
    "TOO_LARGE",
    message(
      "The range has more cells than Excel hands over. Choose a smaller table or delete stray cells far right of or below it."
    )
  ),
  OperationCellsExceedLimit: sentence(
    "TOO_LARGE",
    message(
      "The step would touch more than 33 million cells. Delete stray cells far right of or below the table, then try again."
    )
  ),
  MemoryLimitReached: sentence(
    "TOO_LARGE",
    message("Excel has run out of memory. Close other workbooks, then try again.")
  ),
  InactiveWorkbook: sentence(
    "OTHER_WINDOW",
    message("Another workbook has the focus. Click into this workbook, then try again.")
  ),
  InvalidSelection: sentence(
    "OTHER_WINDOW",
    message(
      "The selection is in another workbook or is a picture or chart. Click into a cell of this workbook, then try again."
    )
  ),
  RequestAborted: sentence(
    "BUSY",
    message("Excel broke the request off while it was busy. Wait a moment, then try again.")
  ),
  ActivityLimitReached: sentence(
    "BUSY",
    message("Excel has too much to do at the moment. Wait a minute, then try again.")
  ),
  UnsupportedSheet: sentence(
    "SHEET_KIND",
    message("The sheet is a chart or macro sheet. Choose a worksheet with cells.")
  ),
  UndoNotSupported: sentence(
    "NO_UNDO_GROUP",
    message(
      "Excel cannot make this step one entry of its undo list. Try again: it is then written without one."
    )
  ),
  HostRestartNeeded: sentence(
    "RESTART",
    message(
      "Excel was updated and has to be started again. Save, close and reopen Excel, then try again."
    )
  ),
  WriteNotSupportedWhenModalDialogOpen: sentence(
    "DIALOG",
    message("A dialog is open in Excel. Close it, then try again.")
  ),
  ApiNotFound: sentence(
    "OLD_EXCEL",
    message("This Excel is too old for that step. Update it, or use Excel on the web.")
  ),
  PropertyNotLoaded: sentence(
    "OUR_FAULT",
    message("This is a fault of the add-in: please report it with this code, PropertyNotLoaded.")
  ),
  ValueNotLoaded: sentence(
    "OUR_FAULT",
    message("This is a fault of the add-in: please report it with this code, ValueNotLoaded.")
  ),
};
