import type { WriteOptions, WriteSheet } from "hucre";
import { columnLetters, localAddress } from "../../src/workbook/address";
import { quartersOf, type SampleLine } from "./budget-line";
import { Cells, DATE, formatted, HEADER, MONEY, PERCENT, SUBTITLE, TITLE } from "./looks";
import { CASE_COLUMNS, CASES } from "./northwind-cases";
import { summarySheet } from "./northwind-summary";
import { INFRASTRUCTURE, MODELS } from "./northwind-technology";
import { INTEGRATION, REMAINDER } from "./northwind-work";

/**
 * FY26 AI budget of an invented maker of industrial components. Planted, so that a review has something to find:
 * infrastructure far below 50 % and models above 20 % of the category split, with room to repair both without touching a
 * signed commitment; no money for decisions or compliance; no routing line; a GPU cluster used at 22 %; nine lines
 * without a cost type that their words give away, one of them only "MLOps", and two ("Project Falcon phase 2", "Wave 3
 * backlog") that nothing gives away; one amount still "tbc"; more maintenance than deployment hours; three cases
 * below their thresholds, one counted by launches, one without criterion, one without owner, two without a foundation.
 */
export function northwind(): WriteOptions {
  const lines = [...INFRASTRUCTURE, ...MODELS, ...INTEGRATION, ...REMAINDER];
  return {
    sheets: [budgetSheet(lines), casesSheet(), summarySheet(lines)],
    defaultFont: { name: "Calibri", size: 11 },
    properties: {
      title: "FY26 AI budget",
      company: "Northwind Components",
      created: MADE,
      modified: MADE,
    },
  };
}

const MADE = new Date("2026-01-15T09:00:00Z");

const COLUMNS: readonly (readonly [string, number])[] = [
  ["Line", 42],
  ["Cost type", 26],
  ["Vendor", 21],
  ["Use case", 29],
  ["Stage", 12],
  ["Team", 24],
  ["Owner", 15],
  ["Q1", 12],
  ["Q2", 12],
  ["Q3", 12],
  ["Q4", 12],
  ["FY26", 13],
  ["FY25 actual", 15],
  ["Utilisation", 14],
  ["Commitment months", 17],
  ["Locked", 12],
  ["Notes", 48],
];
const QUARTER = 7;
const YEAR = 11;
const HEADER_ROW = 4;

function budgetSheet(lines: readonly SampleLine[]): WriteSheet {
  const cells = new Cells();
  cells.put(0, 0, "Northwind Components", TITLE);
  cells.put(1, 0, "AI budget FY26, approved draft of 15 January 2026", SUBTITLE);
  cells.put(2, 0, "All amounts in EUR. Signed commitments are locked.", SUBTITLE);
  COLUMNS.forEach(([header], column) => cells.put(HEADER_ROW, column, header, HEADER));
  lines.forEach((line, index) => putLine(cells, HEADER_ROW + 1 + index, line));
  const area = {
    sheet: "",
    top: HEADER_ROW,
    left: 0,
    bottom: HEADER_ROW + lines.length,
    right: COLUMNS.length - 1,
  };
  return {
    name: "Budget",
    rows: cells.rows,
    cells: cells.map,
    columns: COLUMNS.map(([, width]) => ({ width })),
    rowDefs: new Map([[HEADER_ROW, { height: 32 }]]),
    freezePane: { rows: HEADER_ROW + 1, columns: 1 },
    view: { showGridLines: false },
    tables: [
      {
        name: "Budget",
        range: localAddress(area),
        columns: COLUMNS.map(([name]) => ({ name })),
        style: "TableStyleLight9",
      },
    ],
  };
}

function putLine(cells: Cells, row: number, line: SampleLine): void {
  const texts = [
    line.line,
    line.costType,
    line.vendor,
    line.useCase,
    line.stage,
    line.team,
    line.owner,
  ];
  texts.forEach((text, column) => cells.put(row, column, text || null));
  const quarters = quartersOf(line);
  quarters.forEach((amount, index) => cells.put(row, QUARTER + index, amount, formatted(MONEY)));
  if (line.year === null) cells.put(row, YEAR, "tbc");
  else {
    const [first, last] = [QUARTER, YEAR - 1].map((column) => `${columnLetters(column)}${row + 1}`);
    cells.compute(row, YEAR, `SUM(${first}:${last})`, line.year, formatted(MONEY));
  }
  cells.put(row, 12, line.lastYear, formatted(MONEY));
  cells.put(row, 13, line.utilisation, formatted(PERCENT));
  cells.put(row, 14, line.months, formatted("0"));
  cells.put(row, 15, line.isLocked ? "yes" : null);
  cells.put(row, 16, line.notes || null);
}

const CASE_WIDTHS = [9, 30, 12, 16, 16, 13, 30, 46, 11, 10, 11, 14, 14, 12, 12, 12, 10, 20];
const CASE_FORMATS: Readonly<Record<string, string>> = {
  Value: MONEY,
  Threshold: "#,##0.##",
  Signal: "#,##0.##",
  "Maintenance hours": "#,##0",
  "Deployment hours": "#,##0",
  Exceptions: "#,##0",
  Queries: "#,##0",
  "Go-live": DATE,
};

function casesSheet(): WriteSheet {
  const cells = new Cells();
  const top = 3;
  cells.put(0, 0, "Use cases", TITLE);
  cells.put(
    1,
    0,
    "Value is the yearly benefit the sponsor expects, in EUR; hours are per year.",
    SUBTITLE
  );
  CASE_COLUMNS.forEach((header, column) => cells.put(top, column, header, HEADER));
  CASES.forEach((row, index) =>
    row.forEach((value, column) => {
      const format = CASE_FORMATS[CASE_COLUMNS[column]!];
      cells.put(top + 1 + index, column, value, format ? formatted(format) : undefined);
    })
  );
  const area = {
    sheet: "",
    top,
    left: 0,
    bottom: top + CASES.length,
    right: CASE_COLUMNS.length - 1,
  };
  return {
    name: "Use cases",
    rows: cells.rows,
    cells: cells.map,
    columns: CASE_WIDTHS.map((width) => ({ width })),
    rowDefs: new Map([[top, { height: 32 }]]),
    freezePane: { rows: top + 1, columns: 2 },
    view: { showGridLines: false },
    tables: [
      {
        name: "UseCases",
        range: localAddress(area),
        columns: CASE_COLUMNS.map((name) => ({ name })),
        style: "TableStyleLight9",
      },
    ],
  };
}
