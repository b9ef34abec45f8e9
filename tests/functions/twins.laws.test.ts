import fc from "fast-check";
import { twinOf, type Twin } from "../../src/functions/twins/twin";
import { answerOf, generated, handedOver, RuntimeError, type Described } from "./all-functions";
import { anyMixCall, anyPlaceCall, type Call } from "./any-call";
import type { Value } from "./formula";
import { grid, isSame } from "./grids";
import { calculatedInLibreOffice, libreOffice } from "./libreoffice-sheet";
import { placedCall } from "./placed-call";
import { calculated } from "./univer-sheet";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));

interface Twinned {
  readonly id: string;
  readonly cells: readonly (readonly Value[])[];
  readonly twin: Extract<Twin, { formula: string }>;
  /** What the function answers. */
  readonly answer: Value;
}

function twinnedAmong(calls: readonly Call[], functions: readonly Described[]): Twinned[] {
  return calls.flatMap(({ id, args }) => {
    const placed = placedCall(args);
    const twin = twinOf({ id, args: placed.args });
    if ("reason" in twin) {
      expect(twin.reason).toMatch(/^[A-Z“].*[.!?]$/s);
      return [];
    }
    const described = functions.find((each) => each.id === id)!;
    const answer = answerOf(described, handedOver(described, args));
    return [{ id, cells: placed.cells, twin, answer }];
  });
}

/** One line for each twin that gives something else. */
function wrongAmong(twinned: readonly Twinned[], results: readonly Value[]): string[] {
  return twinned.flatMap(({ twin, cells, answer }, at) => {
    const [mine, theirs] = [grid(answer), grid(results[at]!)];
    const shown = [cells, mine, theirs].map((each) => JSON.stringify(each));
    return isSame(mine, theirs) ? [] : [[twin.formula, ...shown].join("  ")];
  });
}

test.each([
  ["budgets", anyMixCall],
  ["single cells and columns", anyPlaceCall],
])(
  "a twin over %s gives what the function gives, wherever there is one",
  async (_, anyCall) => {
    const { functions } = await generated();
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: 400, maxLength: 400 }), (calls) => {
        const twinned = twinnedAmong(calls, functions);
        const formulas = twinned.map(({ cells, twin }) => ({ cells, formula: twin.formula }));
        expect(wrongAmong(twinned, calculated(formulas))).toEqual([]);
        expect(twinned.length).toBeGreaterThan(calls.length / 2);
        const ids = new Set(twinned.map(({ id }) => id));
        expect(calls.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true }
    );
  },
  60_000
);

const version = libreOffice();
if (!version) console.log("No LibreOffice on this machine: its half of the twins is not run.");

(version ? test : test.skip)(
  "LibreOffice makes the same of the twins whose functions it knows",
  async () => {
    const { functions } = await generated();
    const calls = fc.sample(fc.oneof(anyMixCall, anyPlaceCall), 400);
    const twinned = twinnedAmong(calls, functions).filter(
      ({ twin }) => !/\b(?:LET|XMATCH|VSTACK)\(/.test(twin.formula)
    );
    const sized = twinned.map(({ cells, twin, answer }) => {
      const [first = [], ...rest] = Array.isArray(answer) ? (answer as Value[][]) : [[answer]];
      return { cells, formula: twin.formula, height: 1 + rest.length, width: first.length };
    });
    expect(twinned.length).toBeGreaterThan(100);
    expect(wrongAmong(twinned, calculatedInLibreOffice(sized))).toEqual([]);
  },
  180_000
);
