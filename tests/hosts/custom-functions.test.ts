import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import type { Invocation, InvocationResult } from "../../src/embedded/host/invocations";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { publishChosenBudget } from "../../src/functions/chosen-budget";
import { ratioCheck } from "../../src/functions/functions";
import { aBudget } from "../core/a-budget";
import { EXAMPLES, FUNCTIONS, answerOf, generated, handedOver } from "../functions/all-functions";
import { ERROR, parseFormula, type Value } from "../functions/formula";

let host: EmbeddedHost;

beforeAll(async () => {
  host = createEmbeddedHost(bookOf({ Budget: [["Line"]] }));
  await startOffice(host);
  for (const [id, called] of FUNCTIONS)
    CustomFunctions.associate(id, called as (...args: unknown[]) => number);
});

// The library's own timers outlive the last answer by half a second.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

/** What the function hands to Excel when it is simply called. */
function direct(types: unknown[][] | null, amounts: unknown[][] | null): unknown {
  let given: unknown = "nothing";
  ratioCheck(types!, amounts!, { setResult: (result) => void (given = result) });
  return given instanceof Error ? (given as unknown as CustomFunctions.Error).code : given;
}

function next(invocation: Invocation, count = 1): Promise<InvocationResult[]> {
  const results: InvocationResult[] = [];
  return new Promise((resolve) => {
    invocation.onResult((result) => {
      if (results.push(result) === count) resolve(results);
    });
  });
}

/** What the library answers; it sends results every half second, so all are asked for at once. */
function inRuntime(
  types: unknown[][] | null,
  amounts: unknown[][] | null
): Promise<InvocationResult> {
  const invocation = host.invoke("RATIOCHECK", [types, amounts], {
    streaming: true,
    seesErrors: true,
  });
  return next(invocation).then(([result]) => {
    invocation.cancel();
    return result!;
  });
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("RATIOCHECK through the custom-functions runtime says what a direct call says", async () => {
  const cases: [unknown[][] | null, unknown[][] | null][] = [
    [
      column("Accelerators", "Model API usage", "Data engineering", "", "unheard of"),
      column(550, 150, 300, null, 12.34),
    ],
    [
      [
        ["Line", "Cost type", "FY26"],
        ["GPU cluster", "Accelerators", 900],
        ["Tokens", "Model API usage", 100],
      ],
      null,
    ],
    [column("Accelerators", "Storage"), column(1)],
    [column("Accelerators"), column("1,200")],
    [column(null, null), column(null, null)],
  ];
  const answers = await Promise.all(cases.map(([types, amounts]) => inRuntime(types, amounts)));
  expect(answers).toEqual(cases.map(([types, amounts]) => direct(types, amounts)));
  expect(answers.filter((answer) => typeof answer === "object").length).toBeGreaterThan(1);
});

test("every function says in the runtime what it says when it is simply called", async () => {
  const { functions } = await generated();
  const calls = EXAMPLES.map(([text]) => {
    const { name, args } = parseFormula(text);
    const described = functions.find(({ id }) => id === name)!;
    return { described, args: handedOver(described, args) };
  });
  const answers = await Promise.all(
    calls.map(({ described, args }) => {
      const streaming = described.options?.stream === true;
      const invocation = host.invoke(described.id, args, { streaming, seesErrors: true });
      return next(invocation).then(([result]) => {
        if (streaming) invocation.cancel();
        return { id: described.id, result };
      });
    })
  );
  expect(answers).toEqual(
    calls.map(({ described, args }) => ({
      id: described.id,
      result: asRuntimeSays(answerOf(described, args)),
    }))
  );
  expect(new Set(answers.map(({ id }) => id))).toEqual(new Set(functions.map(({ id }) => id)));
});

test("RATIOCHECK given an error is that error, and given numbers for types it says so", async () => {
  expect(await inRuntime([["#DIV/0!"]], null)).toBe("#DIV/0!");
  expect(await inRuntime([[1]], [[2]])).toBe("#VALUE!");
});

test("an error in a cell that is read is the result of the call", async () => {
  expect(await inRuntime(column("Accelerators"), column("#DIV/0!"))).toBe("#DIV/0!");
});

test("an error in a column that is not read leaves the answer as it is", async () => {
  const table = (owner: unknown) => [
    ["Line", "Cost type", "Cost centre owner", "FY26"],
    ["GPU cluster", "Accelerators", owner, 900],
    ["Tokens", "Model API usage", "Ada", 100],
  ];
  const answer = await inRuntime(table("#N/A"), null);
  expect(answer).toEqual(direct(table("Ben"), null));
  expect(typeof answer).toBe("object");
});

test("a function that may not see errors is answered for", async () => {
  const invocation = host.invoke("RATIOCHECK", [column("Accelerators"), column("#DIV/0!")]);
  expect(await next(invocation)).toEqual(["#DIV/0!"]);
});

test("RATIOCHECK without arguments follows the budget chosen in the pane until it is cancelled", async () => {
  const budget = (amount: number) => aBudget({ lines: [["GPU cluster", "accelerators", amount]] });
  publishChosenBudget(budget(1_000), DEFAULT_POLICY);
  const invocation = host.invoke("RATIOCHECK", [null, null], { streaming: true });
  const seen: InvocationResult[] = [];
  invocation.onResult((result) => seen.push(result));
  await next(invocation);
  publishChosenBudget(budget(2_000), DEFAULT_POLICY);
  await until(() => seen.length === 2);
  expect(seen.map((result) => (result as unknown[][])[1]?.[1])).toEqual([1_000, 2_000]);

  invocation.cancel();
  publishChosenBudget(budget(3_000), DEFAULT_POLICY);
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(seen).toHaveLength(2);
});

test("values, promises, errors and bugs of a function come out as Excel shows them", async () => {
  const notAvailable = () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  const functions: Record<string, [() => unknown, InvocationResult]> = {
    VALUE: [() => 7, [[7]]],
    NOTHING: [() => null, [[0]]],
    PROMISE: [async () => [[1, notAvailable()]], [[1, "#N/A"]]],
    ERROR: [() => thrown(notAvailable()), "#N/A"],
    BUG: [() => thrown(new Error("bug")), "#VALUE!"],
    INFINITE: [() => Infinity, "#NUM!"],
  };
  for (const [id, [answer]] of Object.entries(functions)) {
    CustomFunctions.associate(id, answer as () => number);
  }
  const ids = [...Object.keys(functions), "NOBODY"];
  const answers = await Promise.all(ids.map((id) => next(host.invoke(id, []))));
  const expected = [...Object.values(functions).map(([, result]) => result), "#VALUE!"];
  expect(answers.flat()).toEqual(expected);
});

test("a press of a ribbon button runs the action of that name", async () => {
  const pressed = new Promise((resolve) => Office.actions.associate("reviewBudget", resolve));
  host.runAction("reviewBudget");
  await expect(pressed).resolves.toMatchObject({ source: { id: "reviewBudget" } });
});

function thrown(error: unknown): never {
  throw error;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A single value comes out as one cell, an error alone as its text. */
function asRuntimeSays(value: Value): unknown {
  const text = (cell: Value) => (typeof cell === "string" ? cell.replace(ERROR, "") : cell);
  if (Array.isArray(value)) return value.map((row) => row.map(text));
  return typeof value === "string" && value.startsWith(ERROR) ? text(value) : [[value]];
}
