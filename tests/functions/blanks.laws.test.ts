import fc from "fast-check";
import {
  EXAMPLES,
  FUNCTIONS,
  generated,
  handedOver,
  RuntimeError,
  shown,
  type Described,
} from "./all-functions";
import { ERROR, parseFormula, type Value } from "./formula";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));

/** Cells as they may arrive, good and bad. */
const anyCell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      "Accelerators",
      "Models",
      "ETL",
      "Team",
      "FY26",
      "Total",
      "12",
      "1,2",
      "15 %",
      "2026-03-01"
    ),
  },
  { weight: 3, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 60_000 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      true,
      NaN,
      Infinity,
      "#N/A",
      {},
      [],
      { code: "#REF!" },
      { basicValue: 3 }
    ),
  },
  { weight: 1, arbitrary: fc.string() }
);
const BLANK = Symbol("blank");
const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) =>
    fc.array(
      fc.array(fc.oneof({ weight: 6, arbitrary: anyCell }, fc.constant<unknown>(BLANK)), {
        minLength: width,
        maxLength: width,
      }),
      { minLength: height, maxLength: height }
    )
  );
const anyArgument = fc.oneof({ weight: 8, arbitrary: anyRange }, fc.constant(null));

test("no answer hangs on how a blank cell arrives, and every failure has a sentence", async () => {
  const { functions } = await generated();
  for (const described of functions) {
    fc.assert(
      fc.property(fc.array(anyArgument, { minLength: 4, maxLength: 4 }), (args) => {
        const [first, ...others] = [null, "", 0].map((blank) => outcome(described, args, blank));
        for (const other of others) expect(other).toEqual(first);
        expect(String(first)).not.toMatch(/^odd: /);
      }),
      { numRuns: 60 }
    );
  }
});

test("an error in a cell that decides is the answer: no number comes out of it", async () => {
  const { functions } = await generated();
  for (const [text] of EXAMPLES) {
    const { name, args } = parseFormula(text);
    const described = functions.find(({ id }) => id === name)!;
    if (described.options?.stream || !args.flat(2).some((value) => typeof value === "number"))
      continue;
    const given = handedOver(described, args.map(withErrors));
    const answer = outcome(described, given, null);
    expect(JSON.stringify(answer)).not.toMatch(/:\d|\[\d|,\d/);
  }
});

/** Numbers become errors. */
function withErrors(value: Value): Value {
  if (Array.isArray(value)) return value.map((row) => row.map(withErrors));
  return typeof value === "number" ? `${ERROR}#DIV/0!` : value;
}

function outcome(described: Described, args: readonly unknown[], blank: unknown): unknown {
  const given = described.parameters.map(({ dimensionality }, at) => {
    const arg = args[at] ?? null;
    if (!Array.isArray(arg)) return arg;
    const cells = (arg as unknown[][]).map((row) =>
      row.map((cell) => (cell === BLANK ? blank : cell))
    );
    return dimensionality === "matrix" ? cells : cells[0]![0];
  });
  try {
    let result: unknown;
    const call = FUNCTIONS.get(described.id)!;
    if (described.options?.stream) {
      if (given.every((arg) => arg === null)) return "chosen in the pane";
      call(...given, { setResult: (said: unknown) => void (result = said) });
    } else result = call(...given);
    if (result instanceof RuntimeError) throw result;
    const cells = [shown(result)].flat(2);
    const odd = cells.filter((cell) => typeof cell !== "string" && !Number.isFinite(cell));
    return odd.length > 0 ? `odd: ${described.id} ${odd.map(String).join()}` : shown(result);
  } catch (error) {
    expect(error).toBeInstanceOf(RuntimeError);
    const { code, message } = error as RuntimeError;
    expect(code).toMatch(/^#/);
    expect(message).toMatch(/\w.*[.!?]$/s);
    expect(message).not.toMatch(/TypeError|undefined|not a function|RangeError/);
    return `${code} ${message}`;
  }
}
