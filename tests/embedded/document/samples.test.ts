import { readFileSync } from "node:fs";
import { read, type CellObject } from "@e965/xlsx";
import { COST_TYPES } from "../../../src/core/costs/cost-type";
import type { DocumentSheet, XlsxDocument } from "../../../src/embedded/document/document";
import { openDocument } from "../../../src/embedded/document/open-document";
import type { CellValue } from "../../../src/workbook/survey";

const NAMES = ["northwind-ai-budget-fy26.xlsx", "eight-pilots.xlsx"] as const;
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/${name}`));
const sample = (name: string): XlsxDocument => openDocument(bytesOf(name), name);

describe.each(NAMES)("the sample %s", (name) => {
  it("reads as another library reads it", () => {
    const other = read(bytesOf(name), { dense: true, cellFormula: true, cellNF: true });
    for (const sheet of sample(name).sheets) {
      const rows = (other.Sheets[sheet.name]!["!data"] ?? []) as (CellObject | undefined)[][];
      const ours = sheet.rows.map((row) =>
        row?.cells.map((cell) => [cell?.value, cell?.formula?.slice(1)])
      );
      const theirs = rows.map((row) => row?.map((cell) => [cell?.v, cell?.f]));
      expect(ours.map((row) => row ?? [])).toEqual(theirs.map((row) => row ?? []));
    }
  });

  it("has every formula computed", () => {
    const cells = sample(name).sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) => row?.cells ?? [])
    );
    expect(cells.filter((cell) => cell?.formula && typeof cell.value !== "number")).toEqual([]);
  });
});

describe("the Northwind budget", () => {
  const document = sample(NAMES[0]);
  const [budget, cases] = document.sheets as [DocumentSheet, DocumentSheet];
  const lines = linesOf(budget);

  it("is a table of 80 to 120 lines worth 4 to 6 million with the columns a review can use", () => {
    expect(budget.tables.map(({ name }) => name)).toEqual(["Budget"]);
    expect(cases.tables.map(({ name }) => name)).toEqual(["UseCases"]);
    expect(lines.length).toBeGreaterThanOrEqual(80);
    expect(lines.length).toBeLessThanOrEqual(120);
    const total = lines.reduce((sum, line) => sum + amountOf(line), 0);
    expect(total).toBeGreaterThan(4_000_000);
    expect(total).toBeLessThan(6_000_000);
  });

  it("names only cost types we know, and leaves ten or more lines to the dictionary", () => {
    const known = new Set(COST_TYPES.map(({ name }) => name));
    const stated = lines
      .map((line) => String(line["Cost type"] ?? ""))
      .filter((costType) => costType !== "");
    expect(stated.filter((costType) => !known.has(costType))).toEqual([]);
    expect(lines.length - stated.length).toBeGreaterThanOrEqual(10);
  });

  it("has too little infrastructure, too many models, and room to repair both around its signed commitments", () => {
    const infrastructure = amountIn("infrastructure", lines);
    const models = amountIn("models", lines);
    const split = infrastructure + models + amountIn("integration", lines);
    expect(infrastructure / split).toBeLessThan(0.4);
    expect(models / split).toBeGreaterThan(0.25);
    const locked = lines.filter((line) => line.Locked === "yes");
    expect(amountIn("models", locked) / split).toBeLessThan(0.15);
    expect(amountIn("integration", locked) / split).toBeLessThan(0.05);
  });

  it("has no money for decisions, one amount that cannot be read, and an idle GPU cluster", () => {
    const governance = COST_TYPES.filter(({ layer }) => layer === "governance").map(
      ({ name }) => name
    );
    expect(lines.filter((line) => governance.includes(String(line["Cost type"])))).toEqual([]);
    expect(lines.filter((line) => typeof line.FY26 === "string").map((line) => line.FY26)).toEqual([
      "tbc",
    ]);
    expect(lines.some((line) => /GPU/.test(String(line.Line)) && line.Utilisation === 0.22)).toBe(
      true
    );
  });
});

describe("the eight pilots", () => {
  it("are a plain range of which three pass their threshold and five fail it", () => {
    const sheet = sample(NAMES[1]).sheets[0]!;
    expect(sheet.tables).toEqual([]);
    const pilots = rowsBelow(sheet, 3, sheet.used!.bottom - 1);
    const passing = pilots.filter(
      (pilot) => Number(pilot.Signal) > Number(pilot["Kill threshold"])
    );
    expect([pilots.length, passing.length]).toEqual([8, 3]);
  });
});

type Line = Readonly<Record<string, CellValue | undefined>>;

function linesOf(sheet: DocumentSheet): Line[] {
  const { top, bottom } = sheet.tables[0]!.rect;
  return rowsBelow(sheet, top, bottom);
}

function rowsBelow(sheet: DocumentSheet, header: number, bottom: number): Line[] {
  const headers = sheet.rows[header]!.cells.map((cell) => String(cell?.value));
  return sheet.rows
    .slice(header + 1, bottom + 1)
    .map((row) =>
      Object.fromEntries(headers.map((name, column) => [name, row?.cells[column]?.value]))
    );
}

function amountOf(line: Line): number {
  return typeof line.FY26 === "number" ? line.FY26 : 0;
}

function amountIn(category: string, lines: readonly Line[]): number {
  const names = COST_TYPES.filter((costType) => costType.category === category).map(
    ({ name }) => name
  );
  return lines
    .filter((line) => names.includes(String(line["Cost type"])))
    .reduce((sum, line) => sum + amountOf(line), 0);
}
