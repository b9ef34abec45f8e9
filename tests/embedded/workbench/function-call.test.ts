import { calledInGrid } from "../../../src/embedded/workbench/function-call";
import { answerOf, EXAMPLES, generated, handedOver } from "../../functions/all-functions";
import { ERROR, parseFormula, type Value } from "../../functions/formula";

test.each(EXAMPLES)("the grid answers as Excel does: %s", async (text) => {
  const { name, args } = parseFormula(text);
  const described = (await generated()).functions.find(({ id }) => id === name)!;
  // The grid passes single values bare, leaves out arguments at the end and hands over 0 for others.
  const bare = args.map((arg) => (arg === null ? 0 : unmarked(arg)));
  const inGrid = calledInGrid(described, bare);
  expect(inGrid).toEqual(unmarked(answerOf(described, handedOver(described, args))));
});

test("a single cell of a range is a range of one cell", async () => {
  const described = (await generated()).functions.find(({ id }) => id === "IDLECOST")!;
  expect(calledInGrid(described, [[[1000]], [[0.35]]])).toEqual([[500]]);
});

test("a function that the grid has not got shows its name as unknown", () => {
  expect(calledInGrid({ id: "NOBODY", description: "", parameters: [] }, [])).toBe("#NAME?");
});

function unmarked(value: Value): unknown {
  if (Array.isArray(value)) return value.map((row) => row.map(unmarked));
  return typeof value === "string" ? value.replace(ERROR, "") : value;
}
