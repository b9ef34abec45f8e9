import fc from "fast-check";
import type { Value } from "./formula";

/** A custom function with values for its arguments; a range is rows of cells. */
export interface Call {
  readonly id: string;
  readonly args: readonly Value[];
}

const column = (cells: fc.Arbitrary<Value>, rows: number): fc.Arbitrary<Value> =>
  fc.array(cells, { minLength: rows, maxLength: rows }).map((list) => list.map((cell) => [cell]));
const rows = fc.integer({ min: 2, max: 9 });

const anyType = fc.constantFrom<Value>(
  ...["Accelerators", "GPU", "Model API usage", "models", "Models ", "ETL", "Data engineering"],
  ...[
    "Compliance",
    "Contingency",
    "Data storage",
    "Zxqv",
    "",
    "Inference hosting",
    "What?",
    "API*",
  ],
  ...["Workflow integration", "Governance", "Total"]
);
const anyAmount = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.integer({ min: 0, max: 900_000 }).map((cents): Value => cents / 100),
  },
  { weight: 1, arbitrary: fc.constantFrom<Value>("", "", 0.125, 12.345, -40, "tbc", "80k", "–") }
);
const twoColumns = rows.chain((count) =>
  fc.tuple(column(anyType, count), column(anyAmount, count))
);
const headed = twoColumns.map(([types, amounts]): [Value, Value] => [
  [["Cost type"], ...(types as Value[][])],
  [["FY26 (k€)"], ...(amounts as Value[][])],
]);
const anyTable = fc
  .tuple(
    fc.constantFrom(["Line", "Cost type", "FY26"], ["Line", "Category", "Q1 2026", "Q2 2026"]),
    fc.array(
      fc.tuple(
        fc.constantFrom<Value>("GPU cluster", "OpenAI API", "Audit", "Zxqv", "Total"),
        anyType,
        anyAmount,
        anyAmount
      ),
      { minLength: 3, maxLength: 9 }
    )
  )
  .map(([header, lines]): [Value, Value] => [
    [header, ...lines.map((line) => line.slice(0, header.length))],
    null,
  ]);
const anyBudget = fc.oneof(
  { weight: 4, arbitrary: twoColumns },
  { weight: 1, arbitrary: headed },
  { weight: 3, arbitrary: anyTable }
);
const anySplit = fc.constantFrom<Value>("Categories", "Layers", null);
const anyGroup = fc.constantFrom<Value>("Infrastructure", "Models", "Integration", "Foundation");
const call = (id: string, args: fc.Arbitrary<readonly Value[]>): fc.Arbitrary<Call> =>
  args.map((each) => ({ id, args: each }));

/** Functions over a budget, in two columns or a whole table. */
export const anyMixCall = fc.oneof(
  call("RATIOCHECK", anyBudget),
  call(
    "SHARE",
    fc.tuple(anyGroup, anyBudget).map(([group, budget]) => [group, ...budget])
  ),
  call(
    "SHARES",
    fc.tuple(anyBudget, anySplit).map(([budget, split]) => [...budget, split])
  ),
  call("FOUNDATIONSHARE", anyBudget),
  call("NEARESTMIX", anyBudget),
  call("RUNBUILD", anyBudget),
  call(
    "DRIFT",
    rows.chain((count) =>
      fc.tuple(column(anyType, count), column(anyAmount, count), column(anyAmount, count), anySplit)
    )
  )
);

const anyNumber = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 90_000 }).map((each): Value => each / 10) },
  { weight: 1, arbitrary: fc.constantFrom<Value>("", "12") }
);
const anyFraction = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 100 }).map((each): Value => each / 100) },
  { weight: 1, arbitrary: fc.constantFrom<Value>("", "15 %", 1.5) }
);
const anyDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 92_000, max: 92_200 }).map((half): Value => half / 2) },
  { weight: 1, arbitrary: fc.constantFrom<Value>("") }
);
/** Each argument a column of the same height or one cell. */
const places = (id: string, ...cells: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Call> =>
  call(
    id,
    rows.chain((count) => fc.tuple(...cells.map((cell) => fc.oneof(column(cell, count), cell))))
  );
/** Univer cannot compare a number with a constant of several, so the signals are a column. */
const kills = (signal: fc.Arbitrary<Value>, threshold: fc.Arbitrary<Value>): fc.Arbitrary<Call> =>
  call(
    "KILLCHECK",
    rows.chain((count) =>
      fc.tuple(column(signal, count), fc.oneof(column(threshold, count), threshold))
    )
  );
const anyCase = fc.constantFrom<Value>("Chat", "Search", "Claims", "Shared platform", "");
const columns = (id: string, ...cells: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Call> =>
  call(
    id,
    rows.chain((count) => fc.tuple(...cells.map((cell) => column(cell, count))))
  );

/** Functions over single cells and columns of equal height. */
export const anyPlaceCall = fc.oneof(
  places("IDLECOST", anyNumber, anyFraction, fc.constantFrom<Value>(0.5, 0.8)),
  places("UNITCOST", anyNumber, anyNumber),
  places("USAGEFORECAST", anyNumber, anyFraction, fc.constantFrom<Value>(1, 2, 3)),
  places("ROUTINGSAVING", anyNumber, anyFraction, anyFraction, anyNumber),
  places("CACHESAVING", anyNumber, anyFraction, anyFraction, anyNumber),
  places("PROMPTSAVING", anyNumber, anyNumber, anyNumber, anyNumber),
  places("TIMETOCLOSE", fc.constant<Value>(45_990), anyDay, fc.constant<Value>(46_200)),
  kills(anyFraction, fc.constantFrom<Value>(0.25, "25 %", "at least 25 %")),
  kills(anyNumber, fc.constantFrom<Value>("< 5 days", "< 700")),
  columns("FREED", anyNumber, anyNumber, fc.constantFrom<Value>("Closed", "Active", "killed", "")),
  columns("MAINTRATIO", anyNumber, anyNumber),
  columns("LOADEDROI", anyNumber, anyNumber, anyNumber),
  columns("UNFOUNDEDCOST", anyCase, anyType, anyAmount, fc.constantFrom<Value>("Lake", "none", "")),
  columns("DUPCOUNT", fc.constantFrom<Value>("Login", "login", "Logging", ""), anyCase, anyAmount),
  columns(
    "CENTRALSHARE",
    fc.constantFrom<Value>("Central IT", "Sales", "ops", "Ops", ""),
    fc.constantFrom<Value>("MLOps platform", "Routing and orchestration", "MLOps work", "GPU"),
    anyAmount
  )
);
