import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import type { Invocation, InvocationResult } from "../../src/embedded/host/invocations";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { publishChosenBudget } from "../../src/functions/chosen-budget";
import { ratioCheck } from "../../src/functions/functions";
import { aBudget } from "../core/a-budget";

let host: EmbeddedHost;

beforeAll(async () => {
  host = createEmbeddedHost(bookOf({ Budget: [["Line"]] }));
  await startOffice(host);
  CustomFunctions.associate("RATIOCHECK", ratioCheck);
});

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

async function inRuntime(
  types: unknown[][] | null,
  amounts: unknown[][] | null
): Promise<InvocationResult> {
  const invocation = host.invoke("RATIOCHECK", [types, amounts], { streaming: true });
  const [result] = await next(invocation);
  invocation.cancel();
  return result!;
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("RATIOCHECK through the custom-functions runtime says what a direct call says", () => {
  test.each<[string, unknown[][] | null, unknown[][] | null]>([
    [
      "two columns",
      column("Accelerators", "Model API usage", "Data engineering", "", "unheard of"),
      column(550, 150, 300, null, 12.34),
    ],
    [
      "a whole table",
      [
        ["Line", "Cost type", "FY26"],
        ["GPU cluster", "Accelerators", 900],
        ["Tokens", "Model API usage", 100],
      ],
      null,
    ],
    ["columns of different height", column("Accelerators", "Storage"), column(1)],
    ["text that may be money", column("Accelerators"), column("1,200")],
    ["nothing but blanks", column(null, null), column(null, null)],
  ])("for %s", async (_what, types, amounts) => {
    expect(await inRuntime(types, amounts)).toEqual(direct(types, amounts));
  });

  test("and an error among the cells is the result of the call", async () => {
    expect(await inRuntime(column("Accelerators"), column("#DIV/0!"))).toBe("#DIV/0!");
  });
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

describe("the runtime answers", () => {
  test.each<[string, () => unknown, InvocationResult]>([
    ["a value", () => 7, [[7]]],
    [
      "a promised matrix with an error in it",
      async () => [[1, new CustomFunctions.Error("#N/A" as never)]],
      [[1, "#N/A"]],
    ],
    ["#N/A for that error", () => thrown(new CustomFunctions.Error("#N/A" as never)), "#N/A"],
    ["#VALUE! for a bug", () => thrown(new Error("bug")), "#VALUE!"],
    ["#NUM! for infinity", () => Infinity, "#NUM!"],
  ])("%s", async (what, answer, expected) => {
    const id = `ANSWER.${what.length}`;
    CustomFunctions.associate(id, answer as () => number);
    expect((await next(host.invoke(id, [])))[0]).toEqual(expected);
  });

  test("#VALUE! for a function nobody knows", async () => {
    expect((await next(host.invoke("NOBODY", [])))[0]).toBe("#VALUE!");
  });
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
