import { distinctWords, oneSpelling } from "../../../src/core/measures/distinct-words";
import { Measures } from "../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { aBudget } from "../a-budget";

const budget = aBudget({
  lines: [
    ["GPU", "accelerators", 1],
    ["Egress", "data-transfer", 1],
    ["Storage", "data-storage", 1],
  ],
  text: { team: ["Data", "", "Data"] },
});

test("a column is its distinct cells in the order of the table, and a line is a number", () => {
  const teams = new Measures(budget, DEFAULT_POLICY).of(distinctWords("team"))!;
  expect(teams.words).toEqual(["Data", ""]);
  expect([...teams.codes]).toEqual([0, 1, 0]);
});

test("a table without the column has none", () => {
  expect(new Measures(budget, DEFAULT_POLICY).of(distinctWords("vendor"))).toBeNull();
});

test("cells that differ in capitals and spaces around them share what is kept; blanks keep nothing", () => {
  const [first, blank, same] = oneSpelling(["Data ", " ", "DATA"], (name) => ({ name }));
  expect(first).toEqual({ name: "Data" });
  expect(same).toBe(first);
  expect(blank).toBeUndefined();
});
