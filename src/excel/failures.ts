import { HostFailure } from "../workbook/host";

/** Runs a request; whatever goes wrong becomes a HostFailure with what happened and what to do. */
export async function withFailures<T>(
  area: "SURVEY" | "READ" | "WRITE" | "SELECT" | "WATCH",
  request: () => Promise<T>
): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    if (thrown instanceof HostFailure) throw thrown;
    const code = codeOf(thrown);
    const { condition, says } = SENTENCES[code] ?? unknown(code, thrown);
    throw new HostFailure(`${area}.${condition}`, `${says}${placeOf(area, thrown)}`);
  }
}

interface Sentence {
  readonly condition: string;
  readonly says: string;
}

function sentence(condition: string, says: string): Sentence {
  return { condition, says };
}

const TYPING = sentence(
  "TYPING",
  "A cell is being edited. Finish it with Enter or Esc, then try again."
);
const CHANGED = sentence(
  "MOVED",
  "Something the review points at is no longer there: a sheet, a table or a column was renamed or removed. Look for budgets again."
);
const TOO_LARGE = sentence(
  "TOO_LARGE",
  "The selection is too large for Excel to hand over at once. Choose a smaller table or delete stray cells far right of or below it."
);
const BUSY = sentence("BUSY", "Excel is busy. Wait a moment, then try again.");
const OTHER_WINDOW = sentence(
  "OTHER_WINDOW",
  "Another workbook has the focus. Click into this workbook, then try again."
);

/** By RichApi error code; sources: application-specific-api-error-handling, resource-limits, delay-in-cell-edit. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  InvalidOperationInCellEditMode: TYPING,
  AccessDenied: sentence(
    "PROTECTED",
    "The sheet or the workbook is protected. Remove the protection under Review, then try again; the add-in never does that."
  ),
  ItemNotFound: CHANGED,
  InvalidReference: CHANGED,
  InvalidObjectPath: CHANGED,
  ItemAlreadyExists: sentence(
    "NAME_TAKEN",
    "A sheet, table or column of that name exists already. Rename it or take back the earlier write, then try again."
  ),
  NonBlankCellOffSheet: sentence(
    "NO_ROOM",
    "Excel would have to push filled cells off the sheet. Make room to the right of the table, then try again."
  ),
  InsertDeleteConflict: sentence(
    "CONFLICT",
    "Cells cannot be inserted or removed there: a filter, a table or an array is in the way. Clear the filter, then try again."
  ),
  FilteredRangeConflict: sentence(
    "FILTERED",
    "The cells are filtered. Clear the filter of the table, then try again."
  ),
  MergedRangeConflict: sentence("MERGED", "The cells are merged. Unmerge them, then try again."),
  PivotTableRangeConflict: sentence(
    "PIVOT",
    "A PivotTable is in the way. Move it, then try again."
  ),
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  MemoryLimitReached: TOO_LARGE,
  InactiveWorkbook: OTHER_WINDOW,
  InvalidSelection: OTHER_WINDOW,
  RequestAborted: BUSY,
  ActivityLimitReached: BUSY,
  WriteNotSupportedWhenModalDialogOpen: sentence(
    "DIALOG",
    "A dialog is open in Excel. Close it, then try again."
  ),
  UnsupportedSheet: sentence(
    "SHEET_KIND",
    "The sheet is a chart or macro sheet. Choose a worksheet with cells."
  ),
  ApiNotFound: sentence(
    "OLD_EXCEL",
    "This Excel is too old for that step. Update it, or use Excel on the web."
  ),
};

function unknown(code: string, thrown: unknown): Sentence {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return sentence(
    "UNEXPECTED",
    `Excel refused the request (${code === "" ? detail : `${code}: ${detail}`}). Try again; if it stays, save, close and reopen the workbook.`
  );
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}

/** Which of our steps met the failure, where a write can tell. */
function placeOf(area: string, thrown: unknown): string {
  if (area !== "WRITE" || !(thrown instanceof Error) || !("step" in thrown)) return "";
  return ` It happened at ${String(thrown.step)}.`;
}
