import { answerOf, EXAMPLES, generated, handedOver, RuntimeError } from "./all-functions";
import { parseFormula, parseValue, type Value } from "./formula";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));

test.each(EXAMPLES)("the doc comment is right: %s gives %s", async (text, result) => {
  const { name, args } = parseFormula(text);
  const described = (await generated()).functions.find(({ id }) => id === name)!;
  const answer = cells(answerOf(described, handedOver(described, args)));
  if (!result.endsWith("…")) {
    expect(answer.map((row) => row.map(rounded))).toEqual(cells(parseValue(result)));
    return;
  }
  const begun = cells(parseValue(result.slice(0, -1)));
  expect(answer.slice(0, begun.length)).toEqual(begun);
  expect(answer.length).toBeGreaterThan(begun.length);
});

test("every function has an example", async () => {
  const shown = new Set(EXAMPLES.map(([text]) => parseFormula(text).name));
  expect((await generated()).functions.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(
    []
  );
});

function cells(value: Value): readonly (readonly Value[])[] {
  return Array.isArray(value) ? value : [[value as Value]];
}

/** As many digits as Excel shows. */
function rounded(value: Value): Value {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
