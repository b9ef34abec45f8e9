import { ASSIGNABLE } from "../../../src/core/costs/cost-type";
import type { Bands } from "../../../src/core/policy/profile";
import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import type { Request } from "../../../src/core/reallocation/request";
import { budgetOf, type AnyLine } from "./any-budget";

const codeOf = (id: string) => ASSIGNABLE.findIndex((each) => each.id === id);
const GPU = codeOf("accelerators");
const STORE = codeOf("data-storage");
const API = codeOf("model-api");
const ETL = codeOf("data-engineering");
const ACCESS = codeOf("data-governance");
const GOVERNANCE = codeOf("decision-governance");
const TRAINING = codeOf("training-and-change");

const exactly = (...shares: readonly [number, number, number]): Bands => {
  const [first, second, third] = shares;
  const at = (share: number) => ({ lower: share, upper: share });
  return [at(first), at(second), at(third)];
};
const between = (...edges: readonly (readonly [number, number])[]) =>
  edges.map(([lower, upper]) => ({ lower, upper })) as unknown as Bands;

type Cents = readonly [costType: number, amount: number, bounds?: Partial<AnyLine>];

const linesOf = (lines: readonly Cents[]) =>
  lines.map(([costType, amount, bounds]): AnyLine => ({ ...FREE, ...bounds, costType, amount }));
const FREE = { locked: false, minimum: 0, maximum: Infinity };

describe("a proposal that was carried out is not taken up again", () => {
  test.each<[string, readonly Cents[], Request]>([
    [
      "a few cents to share out, which cents cannot do exactly",
      [
        [GOVERNANCE, 766_319],
        [STORE, 6],
      ],
      {
        bands: { categories: between([0, 0.09], [0.01, 0.17], [0.82, 0.98]) },
        style: "proportional",
      },
    ],
    [
      "bands without width and a round unit that misses them by a part of a cent",
      [
        [TRAINING, 0],
        [GOVERNANCE, 1_425_647],
        [STORE, 100],
      ],
      { bands: { categories: exactly(0.11, 0.54, 0.35) } },
    ],
    [
      "both splits, one line and another total",
      [[GPU, 766_466]],
      {
        bands: {
          categories: PRODUCTION_AI_2026.bands as Bands,
          layers: PRODUCTION_AI_2026.bands as Bands,
        },
        total: 1_149_699,
        rounding: 1,
        style: "proportional",
      },
    ],
    [
      "a closed case that is the whole of a group, so that the other groups have to follow it",
      [
        [API, 5_000_000],
        [GPU, 4_000_000],
        [ETL, 5_000_000],
        [ACCESS, 1_000_000],
      ],
      {
        bands: { categories: exactly(0.4, 0.24, 0.36) },
        closures: [{ case: "Chat pilot", lines: [0], spent: [3_157_298] }],
      },
    ],
  ])("%s", (_, cents, request) => {
    const lines = linesOf(cents);
    const first = reallocate(budgetOf(lines), request);
    expect(first).toMatchObject({ feasible: true, obstacle: null });
    expect(first.moved).toBeGreaterThan(0);
    const settled = [
      ...lines.map((line, at) => ({ ...line, amount: first.amounts[at]! })),
      ...first.newLines!.map(({ costType, amount }) => ({ ...FREE, costType, amount })),
    ];
    const second = reallocate(budgetOf(settled), request);
    expect(second).toMatchObject({ feasible: true, obstacle: null, moved: 0, moves: [] });
  });
});

describe("locks that hold a share beside its bound", () => {
  const heldAt = (gpu: number) =>
    reallocate(
      budgetOf(
        linesOf([
          [GPU, gpu, { locked: true }],
          [API, 150_000, { locked: true }],
          [ETL, 250_000, { locked: true }],
        ])
      ),
      { bands: { categories: between([0.5, 0.6], [0.1, 0.2], [0.25, 0.35]) } }
    );

  test("by a fraction of a cent collide with nothing", () => {
    expect(heldAt(600_001)).toMatchObject({ feasible: true, obstacle: null, conflicts: [] });
  });

  test("by more than a cent are said", () => {
    const { feasible, obstacle } = heldAt(600_003);
    expect(feasible).toBe(false);
    expect(obstacle).toMatch(/^Infrastructure cannot go below 60\.\d+%, and its band ends at 60%/);
  });
});

test("a closed case with nothing left to free lets no money out of the split", () => {
  const lines = linesOf([
    [ACCESS, 3_645_085],
    [GPU, 2_670_243],
    [API, 0],
  ]);
  const closures = [{ case: "Chat pilot", lines: [2], spent: [0] }];
  const { amounts, feasible, obstacle } = reallocate(budgetOf(lines), {
    bands: { categories: PRODUCTION_AI_2026.bands as Bands },
    newLines: false,
    closures,
  });
  expect([...amounts]).toEqual([3_645_085, 2_670_243, 0]);
  expect(feasible).toBe(false);
  expect(obstacle).toMatch(/^Infrastructure cannot go below 100%, and its band ends at 60%/);
});

test("a total that leaves nothing for the split is said, though a split without money breaks no band", () => {
  const lines = linesOf([
    [ACCESS, 500_000],
    [GPU, 300_000],
    [API, 200_000],
    [ETL, 200_000],
  ]);
  const { feasible, obstacle } = reallocate(budgetOf(lines), {
    bands: { categories: PRODUCTION_AI_2026.bands as Bands },
    total: 500_000,
  });
  expect(feasible).toBe(false);
  expect(obstacle).toBe(
    "There is no money to share out: a total of EUR 5,000 leaves nothing for the lines that belong to " +
      "Infrastructure, models, integration."
  );
});
