import { localAddress } from "../../../src/workbook/address";
import { discover } from "../../../src/workbook/discovery/discovery";
import { aSheet, aSurvey, aTable } from "../a-survey";

const LINES = [
  ["GPU cluster", "Accelerators", 1200],
  ["GPT API", "Model API usage", 300],
  ["Data pipelines", "Data engineering", 500],
] as const;

describe("looking for budgets", () => {
  test("a table with names, cost types and amounts is found with its reasons", () => {
    const cells = [["Line", "Cost type", "FY26 budget"], ...LINES];
    const [found, ...others] = discover(
      aSurvey([aSheet("Plan", cells)], [aTable("Budget", "Plan", cells)])
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ name: "Budget", kind: "table" });
    expect(found!.because).toContain("has an amount column: FY26 budget");
    expect(found!.confidence).toBeGreaterThan(0.8);
  });

  test("a plain range is found below its title, and its total row is left out", () => {
    const cells = [
      ["AI spend plan 2026"],
      ["in EUR"],
      [],
      ["Item", "Vendor", "Amount (EUR)"],
      ["GPU cluster", "CoreCloud", 1200],
      ["GPT API", "Modelmaker", 300],
      ["Total", "", 1500],
    ];
    const [found] = discover(aSurvey([aSheet("Sheet1", cells)]));
    expect(found).toMatchObject({
      name: "Sheet1",
      kind: "range",
      headers: ["Item", "Vendor", "Amount (EUR)"],
    });
    expect(localAddress(found!.area)).toBe("A4:C6");
    expect(found!.sample).toHaveLength(2);
  });

  test("a plain range does not start at column A and ends at its blank row", () => {
    const cells = [
      ["", "Line", "Amount"],
      ["", "GPU", 10],
      ["", "API", 20],
      [],
      ["", "Prices without tax", ""],
    ];
    const [found] = discover(aSurvey([aSheet("Sheet1", cells)]));
    expect(localAddress(found!.area)).toBe("B1:C3");
  });

  test("a plain range of sections is one budget", () => {
    const cells = [
      ["Line", "Amount"],
      ["Infrastructure"],
      ["GPU", 600],
      [],
      ["Models"],
      ["GPT API", "150"],
      [],
      [],
      ["Integration"],
      ["ETL", 300],
      [],
      ["Notes"],
      ["FX rate", 1.08],
    ];
    const [found] = discover(aSurvey([aSheet("Sheet1", cells)]));
    expect(localAddress(found!.area)).toBe("A1:B10");
  });

  test("a blank row where the survey ends does not end the range", () => {
    const lines = Array.from({ length: 38 }, (_, line) => [`GPU ${line}`, 10]);
    const cells = [["Line", "Amount"], ...lines, []];
    const used = { sheet: "Sheet1", top: 0, left: 0, bottom: 50, right: 1 };
    const [found] = discover(aSurvey([aSheet("Sheet1", cells, { used })]));
    expect(localAddress(found!.area)).toBe("A1:B51");
  });

  test.each([
    [
      "a table without amounts",
      [
        ["Name", "Owner"],
        ["Chatbot", "Ada"],
        ["Search", "Bob"],
      ],
    ],
    [
      "a table without names",
      [
        ["Q1", "Q2"],
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "an amount column full of words",
      [
        ["Line", "Budget"],
        ["GPU", "high"],
        ["API", "low"],
      ],
    ],
    [
      "two labels beside values",
      [
        ["Owner", "Ada"],
        ["Date", 46000],
      ],
    ],
  ])("%s is no budget", (_, cells) => {
    expect(discover(aSurvey([aSheet("Data", cells)], [aTable("T", "Data", cells)]))).toEqual([]);
    expect(discover(aSurvey([aSheet("Data", cells)]))).toEqual([]);
  });

  test("sheets this product writes are never budgets", () => {
    const cells = [["Line", "Cost type", "Amount"], ...LINES];
    const sheets = ["AI Budget review", "AI Budget review 2", "AI Budget log"].map((name) =>
      aSheet(name, cells)
    );
    expect(discover(aSurvey(sheets))).toEqual([]);
  });

  test("a budget ranks above the summary of it, and a hidden copy below the visible one", () => {
    const budget = [["Line", "Cost type", "Amount"], ...LINES];
    const summary = [
      ["Category", "Amount"],
      ["Infrastructure", 1200],
      ["Models", 300],
    ];
    const found = discover(
      aSurvey([
        aSheet("Summary", summary),
        aSheet("Copy", budget, { visibility: "hidden" }),
        aSheet("Budget", budget),
      ])
    );
    expect(found.map(({ name }) => name)).toEqual(["Budget", "Copy", "Summary"]);
    expect(found[2]!.confidence).toBeLessThan(0.5);
  });
});
