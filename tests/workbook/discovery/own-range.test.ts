import { fullAddress, parseAddress } from "../../../src/workbook/address";
import { ownRange } from "../../../src/workbook/discovery/own-range";
import { ownRangeAgain } from "../../../src/workbook/discovery/own-range-again";
import type { Candidate } from "../../../src/workbook/discovery/candidate";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../a-survey";
import { surveyedCells } from "../an-intake";

const SPEND: readonly CellValue[][] = [
  ["Planning round 3"],
  [],
  ["Thing", "Kind", "Chips"],
  ["Reserved GPU", "Accelerators", 800],
  ["Model API", "Model API usage", 150],
  ["CRM integration", "Workflow integration", 50],
];
const BUDGET: readonly CellValue[][] = [
  ["Item", "Cost type", "FY26 budget EUR"],
  ["Reserved GPU", "Accelerators", 800],
  ["Model API", "Model API usage", 150],
];
const plain = aSurvey([aSheet("Plan", SPEND), aSheet("AI Budget log", BUDGET)]);
const table = aSurvey([aSheet("Budget", BUDGET)], [aTable("Costs", "Budget", BUDGET)]);

describe("selected cells", () => {
  it("are a budget as they stand, however their headers read", async () => {
    const candidate = await own(plain, "Plan!A3:C6");
    expect(candidate).toMatchObject({
      kind: "range",
      name: "Plan",
      headers: ["Thing", "Kind", "Chips"],
      because: ["you have chosen these cells"],
    });
    expect(fullAddress(candidate.area)).toBe("Plan!A3:C6");
    expect(candidate.sample).toHaveLength(3);
  });

  it.each([
    ["cut to the used rows", "Plan!A3:C2000", "Plan!A3:C6"],
    ["searched for headers where they are whole columns", "Plan!A1:C1048576", "Plan!A3:C6"],
    ["cut to the used columns where they are whole rows", "Plan!A3:XFD6", "Plan!A3:C6"],
  ])("are %s", async (_, selected, expected) => {
    expect(fullAddress((await own(plain, selected)).area)).toBe(expected);
  });

  it.each(["Budget!B2", "Budget!A1:C3", "Budget!B1:B3", "Budget!A1:F9"])(
    "of a table stand for the whole table: %s",
    async (selected) => {
      expect(await own(table, selected)).toMatchObject({ kind: "table", name: "Costs" });
    }
  );

  it("that are one cell stand for the region around it", async () => {
    const survey = aSurvey([aSheet("Budget", BUDGET)]);
    expect(fullAddress((await own(survey, "Budget!B3")).area)).toBe("Budget!A1:C3");
  });

  it("may have two header rows, which are read as one", async () => {
    const survey = aSurvey([
      aSheet("Plan", [
        ["Item", "2026", ""],
        ["", "Q1", "Q2"],
        ["Reserved GPU", 400, 400],
        ["Model API", 70, 80],
      ]),
    ]);
    const candidate = await own(survey, "Plan!A1:C4");
    expect(fullAddress(candidate.area)).toBe("Plan!A2:C4");
    expect(candidate.headers.slice(1)).toEqual(["Q1 2026", "Q2 2026"]);
  });

  it.each([
    ["Plan!A4:C6", /A4:C4, holds “Reserved GPU”, “Accelerators”, “800”: it must name the columns/],
    ["Plan!A1:C6", /A1:C1, holds “Planning round 3”: it must name the columns/],
    ["Plan!A2:C6", /A2:C2, is blank: it must name the columns/],
    ["Plan!A1:XFD1048576", /The whole sheet is selected/],
    ["Plan!A3:C3", /Only one row/],
    ["Plan!B3:B6", /Only one column/],
    ["Plan!F3:H9", /F3:H9 are blank/],
    ["Plan!A1", /Plan!A1 stands in no table/],
    ["AI Budget log!A1:C3", /is written by AI Budget/],
  ])("that can be no budget are refused with what to do: %s", async (selected, says) => {
    const [sheet, local] = selected.split("!") as [string, string];
    await expect(own(plain, `'${sheet}'!${local}`)).rejects.toMatchObject({
      code: "SELECTION.UNUSABLE",
      message: expect.stringMatching(says),
    });
  });

  it("that go over the edge of a table are refused", async () => {
    await expect(own(table, "Budget!C2:D9")).rejects.toThrow("beyond the table “Costs” (A1:C3)");
  });
});

describe("chosen cells after edits", () => {
  const rows = (...more: readonly CellValue[][]): Survey =>
    aSurvey([aSheet("Plan", [...SPEND, ...more])]);

  it("grow with the rows of the sheet that they went down to", async () => {
    const after = rows(["Vector store", "Vector store", 20]);
    expect(await again("Plan!A3:C6", plain, after)).toBe("Plan!A3:C7");
  });

  it("stay as many as were chosen where more rows stood below them", async () => {
    const after = rows(["Vector store", "Vector store", 20]);
    expect(await again("Plan!A3:C5", plain, after)).toBe("Plan!A3:C5");
  });

  it("grow with the region around them, its total still among them", async () => {
    const line = ["Vector store", "Vector store", 20];
    const total = ["Total", "", 950];
    const before = aSurvey([aSheet("Plan", [...BUDGET, total, [], [], [], [], ["Notes"]])]);
    const after = aSurvey([aSheet("Plan", [...BUDGET, line, total, [], [], [], [], ["Notes"]])]);
    expect(await again("Plan!A1:C4", before, after)).toBe("Plan!A1:C5");
  });

  it("follow their headers when rows are inserted above", async () => {
    const after = aSurvey([aSheet("Plan", [[], ...SPEND])]);
    expect(await again("Plan!A3:C6", plain, after)).toBe("Plan!A4:C7");
  });

  it("are gone with their sheet or their cells", async () => {
    expect(await again("Plan!A3:C6", plain, aSurvey([]))).toBe(null);
    expect(await again("Plan!A3:C6", plain, aSurvey([aSheet("Plan", [["Notes"]])]))).toBe(null);
  });
});

function own(survey: Survey, selected: string): Promise<Candidate> {
  return ownRange(surveyedCells(survey), survey, parseAddress(selected));
}

async function again(selected: string, before: Survey, after: Survey): Promise<string | null> {
  const candidate = await own(before, selected);
  const found = await ownRangeAgain(surveyedCells(after), candidate, before, after);
  return found && fullAddress(found.area);
}
