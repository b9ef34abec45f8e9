import type { Cell } from "../../../src/core/budget/cell";
import { goesOnAfter } from "../../../src/workbook/discovery/range-end";

type Rows = readonly (readonly Cell[])[];

function goesOn(below: Rows, beyond: "end" | "unknown" = "end"): boolean {
  const rows: Rows = [["", "", ""], ...below];
  return goesOnAfter(0, (at) => rows[at] ?? beyond, [2]);
}

describe("after a blank row a range of names, vendors and amounts", () => {
  test.each<[string, Rows]>([
    ["a line", [["GPU", "CoreCloud", 600]]],
    ["a line named like a note", [["Source systems", "", 300]]],
    ["a line with a source in another column", [["GPU", "Source: quote", 600]]],
    ["a line with text that is a number", [["AI model", "Vendor", "1,200"]]],
    ["a heading and its lines", [["Models"], ["GPT API", "", 150]]],
    ["two headings, a blank row and a line", [["Run"], ["Models"], ["", ""], ["API", "", 1]]],
    [
      "a line to be priced before others",
      [
        ["Chat", "Modelmaker", "tbd"],
        ["API", "", 1],
      ],
    ],
    ["three blank rows in all", [[""], [""], ["API", "", 1]]],
  ])("goes on with %s", (_, below) => {
    expect(goesOn(below)).toBe(true);
  });

  test.each<[string, Rows]>([
    ["the sheet", []],
    ["a remark", [["Prices without tax"]]],
    ["assumptions", [["Key assumptions:"], ["Seats", "", 30]]],
    [
      "the header of another table",
      [
        ["Vendor", "Owner", "2026"],
        ["CoreCloud", "Ann", 3],
      ],
    ],
    [
      "a header of unknown words",
      [
        ["Role", "Grade", "FTE"],
        ["Engineer", "A", 3],
      ],
    ],
    ["figures further away", [[""], [""], [""], ["Headcount", "", 30]]],
  ])("ends with %s", (_, below) => {
    expect(goesOn(below)).toBe(false);
  });

  test("may go on where nobody has looked", () => {
    expect(goesOn([["Models"]], "unknown")).toBe(true);
  });
});
