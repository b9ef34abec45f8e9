import {
  isComputable,
  keptFormula,
  keptFormulaOf,
} from "../../../src/embedded/workbench/snapshot-formulas";

const KNOWN = new Set(["SUM", "SUMIFS", "IF", "AIBUDGET.RATIOCHECK"]);

describe("the grid computes", () => {
  test.each([
    ["sums over a table column", "=SUM(Budget[FY26])"],
    ["nested functions in any case", '=IF(sum(A1:A3)>0,SUMIFS(B:B,A:A,"x"),0)'],
    ["our own function", "=AIBUDGET.RATIOCHECK(Budget[#All])"],
    ["another sheet, whatever it is called", "='GROUPBY(2026)'!A1+SUM(B1)"],
    ["a text that looks like a call", '="GROUPBY("&A1'],
    ["plain arithmetic", "=1+2"],
  ])("%s", (_sentence, formula) => {
    expect(isComputable(formula, KNOWN)).toBe(true);
  });
});

describe("Excel's result stays for", () => {
  test.each([
    ["a function the engine has not got", "=GROUPBY(A1:A9,B1:B9,SUM)"],
    ["a spill reference", "=SUM(E12#)"],
    ["another workbook", "=SUM([1]Budget!A1:A9)"],
    ["the short form of this row", "=Budget[@Q1]*2"],
  ])("%s", (_sentence, formula) => {
    expect(isComputable(formula, KNOWN)).toBe(false);
  });
});

test("a kept formula ends as soon as its cell shows something else", () => {
  const cell = { v: 12, ...keptFormula("=SUM(E12#)", 12) };
  expect(keptFormulaOf(cell, 12)).toBe("=SUM(E12#)");
  expect(keptFormulaOf(cell, 13)).toBeNull();
  expect(keptFormulaOf({ v: 12 }, 12)).toBeNull();
});
