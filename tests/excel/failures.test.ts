import { sentenceFor } from "../../src/excel/error-sentences";
import { withFailures } from "../../src/excel/failures";
import { HostFailure } from "../../src/workbook/host";

function refusal(code: string, more: object = {}): Error {
  return Object.assign(new Error("localised words of Excel"), { code, ...more });
}

async function failureOf(thrown: unknown, area: "WRITE" | "READ" = "WRITE"): Promise<HostFailure> {
  const failed = withFailures(area, () => Promise.reject(thrown));
  return failed.catch((failure: HostFailure) => failure) as Promise<HostFailure>;
}

/** OFFICE.md 2.3, each with what it becomes and what there is to do. */
const CODES: readonly (readonly [string, string, RegExp])[] = [
  ["InvalidOperationInCellEditMode", "TYPING", /Enter or Esc/],
  ["InvalidOperation", "NOT_POSSIBLE", /Finish a cell/],
  ["AccessDenied", "PROTECTED", /Remove the protection/],
  ["ItemNotFound", "MOVED", /Look for budgets again/],
  ["ItemAlreadyExists", "NAME_TAKEN", /Rename it/],
  ["InvalidArgument", "NOT_ACCEPTED", /Look for budgets again/],
  ["InvalidReference", "MOVED", /Look for budgets again/],
  ["InvalidObjectPath", "MOVED", /Look for budgets again/],
  ["InsertDeleteConflict", "CONFLICT", /Clear the filter/],
  ["FilteredRangeConflict", "FILTERED", /Clear the filter/],
  ["MergedRangeConflict", "MERGED", /Unmerge/],
  ["PivotTableRangeConflict", "PIVOT", /Move it/],
  ["NonBlankCellOffSheet", "NO_ROOM", /Make room/],
  ["RequestPayloadSizeLimitExceeded", "TOO_LARGE", /smaller table/],
  ["ResponsePayloadSizeLimitExceeded", "TOO_LARGE", /smaller table/],
  ["RangeExceedsLimit", "TOO_LARGE", /smaller table/],
  ["OperationCellsExceedLimit", "TOO_LARGE", /stray cells/],
  ["InactiveWorkbook", "OTHER_WINDOW", /Click into this workbook/],
  ["GeneralException", "UNEXPLAINED", /Click into this workbook/],
  ["InvalidSelection", "OTHER_WINDOW", /Click into a cell/],
  ["RequestAborted", "BUSY", /Wait/],
  ["ActivityLimitReached", "BUSY", /Wait/],
  ["MemoryLimitReached", "TOO_LARGE", /Close other workbooks/],
  ["UnsupportedSheet", "SHEET_KIND", /Choose a worksheet/],
  ["UndoNotSupported", "NO_UNDO_GROUP", /Try again/],
  ["HostRestartNeeded", "RESTART", /reopen Excel/],
  ["WriteNotSupportedWhenModalDialogOpen", "DIALOG", /Close it/],
  ["ApiNotFound", "OLD_EXCEL", /Update it/],
  ["PropertyNotLoaded", "OUR_FAULT", /report it/],
  ["ValueNotLoaded", "OUR_FAULT", /report it/],
];

describe("what goes wrong at the workbook", () => {
  test.each(CODES)("%s becomes %s with a remedy", async (excel, condition, remedy) => {
    const failure = await failureOf(refusal(excel), "READ");
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure.code).toBe(`READ.${condition}`);
    expect(failure.message).toMatch(remedy);
    expect(failure.message).not.toContain("localised words");
  });

  test("no two errors are told in the same words", () => {
    const sentences = CODES.map(([code]) => sentenceFor(code)?.says);
    expect(new Set(sentences).size).toBe(CODES.length);
  });

  test("names every object has are no codes", () => {
    expect(sentenceFor("constructor")).toBeNull();
  });

  test("an unknown code is named, with something to do", async () => {
    const failure = await failureOf(refusal("BrandNewCode"));
    expect(failure.code).toBe("WRITE.UNEXPECTED");
    expect(failure.message).toMatch(/BrandNewCode.*Try again/);
  });

  test("a failure in our own words passes unchanged", async () => {
    const own = new HostFailure("READ.CANCELLED", "Reading was stopped.");
    expect(await failureOf(own)).toBe(own);
  });
});

describe("a write that fails", () => {
  const LOG = "The log sheet says what was written; Undo takes it back.";

  test("says at which cells, and how to get back once something may be written", async () => {
    const failure = await failureOf(
      refusal("AccessDenied", { step: "Budget!R5:R90", hasChanged: true })
    );
    expect(failure.message).toMatch(/It happened at Budget!R5:R90\. The log sheet/);
    expect(failure.message.endsWith(LOG)).toBe(true);
  });

  test("does not speak of the log while nothing can have changed", async () => {
    const failure = await failureOf(refusal("AccessDenied", { step: "X", hasChanged: false }));
    expect(failure.message).toContain("It happened at X.");
    expect(failure.message).not.toContain(LOG);
  });

  test.each([
    ["InvalidOperationInCellEditMode", false],
    ["RequestPayloadSizeLimitExceeded", false],
    ["ApiNotFound", false],
    ["RequestAborted", true],
    ["GeneralException", true],
  ])("%s without a trace of what was done: may something be written? %p", async (code, may) => {
    const failure = await failureOf(refusal(code, { step: "X", hasChanged: null }));
    expect(failure.message.includes(LOG)).toBe(may);
  });

  test("a read that fails never speaks of the log", async () => {
    const thrown = refusal("AccessDenied", { step: "X", hasChanged: true });
    expect((await failureOf(thrown, "READ")).message).not.toContain("log");
  });
});
