import { shiftFormula } from "../../../src/embedded/document/shared-formula";

describe("a formula filled down two rows and one column to the right", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B9)", "SUM(B3:C11)"],
    ["SUM(A:A)+SUM(2:3)+SUM($A:$A)", "SUM(B:B)+SUM(4:5)+SUM($A:$A)"],
    ["'Q1 A1'!A1&\"A1\"", "'Q1 A1'!B3&\"A1\""],
    ["Sheet1!C4*LOG10(A1)", "Sheet1!D6*LOG10(B3)"],
    ["SUM(Budget[[#This Row],[Q1]:[Q4]])", "SUM(Budget[[#This Row],[Q1]:[Q4]])"],
    ["Übung1+FY26_1", "Übung1+FY26_1"],
    ["XFD1048576", "A2"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  it("stays as it is in its own cell", () => {
    expect(shiftFormula("A1", 0, 0)).toBe("A1");
  });
});
