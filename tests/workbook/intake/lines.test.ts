import { finished } from "../../../src/core/steps";
import { Columns } from "../../../src/workbook/intake/columns";
import { assignCostTypes } from "../../../src/workbook/intake/cost-types";
import { linesOf, type Lines } from "../../../src/workbook/intake/lines";
import type { TableOfLines } from "../../../src/workbook/intake/table-rows";
import { proposeMapping } from "../../../src/core/budget/mapping";
import type { CellValue } from "../../../src/workbook/survey";

type Rows = readonly (readonly CellValue[])[];

function tableOf([header = [], ...body]: Rows): TableOfLines {
  const headers = header.map(String);
  const formats = headers.map(() => "General");
  const mapping = proposeMapping({ headers, sample: body, formats });
  const area = { sheet: "Budget", top: 0, left: 0, bottom: body.length, right: headers.length - 1 };
  const errors = body.map((row) => row.map((cell) => String(cell).startsWith("#")));
  const cells = new Columns(area, [{ area: { ...area, top: 1 }, values: body, errors }]);
  const notation = { locale: "en-US", decimal: "." };
  return { cells, mapping, headers, formats, title: "", notation, digits: 2 };
}

function lines(rows: Rows, kind: "table" | "range" = "table"): Lines {
  return finished(linesOf(tableOf(rows), kind));
}

describe("telling lines from other rows", () => {
  test("blank rows, sub-totals and totals are no lines", () => {
    const { offsets, amounts } = lines([
      ["Line", "Cost type", "Amount"],
      ["GPU", "Accelerators", 100],
      ["Storage", "Data storage", 50],
      ["Total infrastructure", "", 150],
      ["", "", ""],
      ["API", "Model API usage", 30],
      ["Subtotal", "", 30],
      ["Grand total", "", 180],
    ]);
    expect([...offsets]).toEqual([0, 1, 4]);
    expect([...amounts]).toEqual([10000, 5000, 3000]);
  });

  test("a vendor named Total is a line as long as its amount is no sum", () => {
    expect([
      ...lines([
        ["Line", "Amount"],
        ["GPU", 100],
        ["Total Energies power", 40],
      ]).offsets,
    ]).toEqual([0, 1]);
  });

  test("a last row without words that holds the sum is a total", () => {
    expect([
      ...lines([
        ["Line", "Amount"],
        ["GPU", 100],
        ["API", 40],
        ["", 140],
      ]).offsets,
    ]).toEqual([0, 1]);
  });

  test("a row without a name but with its own amount is a line", () => {
    expect([
      ...lines([
        ["Line", "Amount"],
        ["GPU", 100],
        ["API", 40],
        ["", 7],
      ]).offsets,
    ]).toEqual([0, 1, 2]);
  });

  test("a total is none of the lines, whatever stands in its other columns", () => {
    const { amounts } = lines([
      ["Line", "Cost type", "Amount", "Notes"],
      ["GPU", "", 600, ""],
      ["API", "", 150, ""],
      ["ETL", "", 300, ""],
      ["Total", "", 1050, "approved by CFO"],
    ]);
    expect([...amounts]).toEqual([60000, 15000, 30000]);
  });

  test("a total is one within the rounding of its lines", () => {
    const third = 100 / 3;
    const { amounts } = lines([
      ["Line", "Amount"],
      ["GPU", third],
      ["API", third],
      ["ETL", third],
      ["Total AI", 100],
    ]);
    expect(amounts).toHaveLength(3);
  });

  test("a name without any amount or other words heads a section", () => {
    const { offsets, unreadable } = lines([
      ["Line", "Vendor", "Amount"],
      ["Infrastructure", "", ""],
      ["GPU", "CoreCloud", 600],
      ["Models", "", ""],
      ["GPT API", "Modelmaker", ""],
    ]);
    expect([...offsets]).toEqual([1, 3]);
    expect(unreadable).toEqual([{ line: 1, reason: "blank", shown: "" }]);
  });

  test.each<[string, Rows]>([
    [
      "a section heading",
      [
        ["", ""],
        ["Models", ""],
      ],
    ],
    [
      "two blank rows",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    [
      "blank rows around a heading",
      [
        ["", ""],
        ["Models", ""],
        ["", ""],
      ],
    ],
    [
      "a line whose amount is text",
      [
        ["", ""],
        ["Chat", "€ 1,000"],
      ],
    ],
    [
      "a line whose amount is to come",
      [
        ["", ""],
        ["Chat", "tbc"],
      ],
    ],
  ])("a plain range goes on after %s", (_, between) => {
    const { amounts } = lines(
      [["Line", "Amount"], ["GPU", 600], ...between, ["API", 150]],
      "range"
    );
    expect([amounts[0], amounts[amounts.length - 1]]).toEqual([60000, 15000]);
  });

  test.each<[string, Rows]>([
    [
      "assumptions",
      [
        ["Assumptions", ""],
        ["Price per seat", 30],
      ],
    ],
    [
      "another header",
      [
        ["Owner", "Total cost"],
        ["Ann", 3],
      ],
    ],
    [
      "four blank rows",
      [
        ["", ""],
        ["", ""],
        ["", ""],
        ["Headcount", 30],
      ],
    ],
  ])("a plain range ends before %s", (_, below) => {
    const { amounts } = lines([["Line", "Amount"], ["GPU", 600], ["", ""], ...below], "range");
    expect([...amounts]).toEqual([60000]);
  });

  test("a plain range ends at a blank row; what stands further below is no line", () => {
    const { offsets, lastOffset } = lines(
      [
        ["Line", "Amount"],
        ["GPU", 100],
        ["", ""],
        ["API", 40],
        ["", ""],
        ["Prices without tax", ""],
      ],
      "range"
    );
    expect([...offsets]).toEqual([0, 2]);
    expect(lastOffset).toBe(2);
  });
});

describe("reading the money of a line", () => {
  test("quarters are summed in minor units, a blank quarter counts 0", () => {
    expect([
      ...lines([
        ["Line", "Q1", "Q2", "Q3"],
        ["GPU", 0.1, 0.2, ""],
      ]).amounts,
    ]).toEqual([30]);
  });

  test("words, errors and blanks are listed with what the cell shows, and count 0", () => {
    const { amounts, unreadable } = lines([
      ["Line", "Vendor", "Amount"],
      ["GPU", "", 100],
      ["API", "", "tbc"],
      ["Search", "", "#N/A"],
      ["Chat", "Modelmaker", ""],
      ["Voice", "", 1],
      ["Video", "", 2],
      ["Image", "", 3],
    ]);
    expect([...amounts].slice(0, 4)).toEqual([10000, 0, 0, 0]);
    expect(unreadable).toEqual([
      { line: 1, reason: "text", shown: "tbc" },
      { line: 2, reason: "error", shown: "#N/A" },
      { line: 3, reason: "blank", shown: "" },
    ]);
  });

  test("locks and bounds come from their columns; without one there is no bound", () => {
    const { locked, minimum, maximum } = lines([
      ["Line", "Amount", "Locked", "Minimum", "Maximum"],
      ["GPU", 100, "yes", 50, ""],
      ["API", 40, "", "", "60.50"],
      ["Search", 40, true, "", ""],
    ]);
    expect([...locked]).toEqual([1, 0, 1]);
    expect([...minimum]).toEqual([5000, 0, 0]);
    expect([...maximum]).toEqual([Infinity, 6050, Infinity]);
  });
});

describe("the cost type of a line", () => {
  const table = tableOf([
    ["Line", "Cost type", "Amount"],
    ["Anything", "Vector store", 1],
    ["Pinecone vector database", "", 1],
    ["Project Falcon phase 2", "", 1],
  ]);
  const { evidence } = finished(assignCostTypes(table, Int32Array.of(0, 1, 2)));

  test("is the one the table states", () => {
    expect(evidence[0]).toMatchObject({ origin: "column", confidence: 1 });
  });

  test("else the one the dictionary proposes, never as certain", () => {
    expect(evidence[1]!.origin).toBe("dictionary");
    expect(evidence[1]!.confidence).toBeLessThan(1);
  });

  test("else unknown", () => {
    expect(evidence[2]).toMatchObject({ origin: "none", confidence: 0 });
  });
});
