import { withFailures } from "../../src/excel/failures";
import { HostFailure } from "../../src/workbook/host";

function refusal(code: string, step?: string): Error {
  return Object.assign(new Error("localised words of Excel"), { code, ...(step ? { step } : {}) });
}

async function failureOf(thrown: unknown): Promise<HostFailure> {
  const failed = withFailures("WRITE", () => Promise.reject(thrown));
  return failed.catch((failure: HostFailure) => failure) as Promise<HostFailure>;
}

describe("what goes wrong at the workbook", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "WRITE.TYPING", "Enter or Esc"],
    ["AccessDenied", "WRITE.PROTECTED", "protected"],
    ["ItemNotFound", "WRITE.MOVED", "renamed or removed"],
    ["ResponsePayloadSizeLimitExceeded", "WRITE.TOO_LARGE", "smaller table"],
    ["FilteredRangeConflict", "WRITE.FILTERED", "Clear the filter"],
    ["InactiveWorkbook", "WRITE.OTHER_WINDOW", "Click into this workbook"],
    ["ApiNotFound", "WRITE.OLD_EXCEL", "Update it"],
  ])("%s becomes %s with a remedy", async (excel, code, remedy) => {
    const failure = await failureOf(refusal(excel));
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(remedy);
    expect(failure.message).not.toContain("localised words");
  });

  test("a write says at which cells it failed", async () => {
    expect((await failureOf(refusal("AccessDenied", "Budget!R5:R90"))).message).toContain(
      "Budget!R5:R90"
    );
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
