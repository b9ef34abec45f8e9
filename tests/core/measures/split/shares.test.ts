import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import type { Policy } from "../../../../src/core/policy/policy";
import { aBudget, type ALine } from "../../a-budget";

const measuresOf = (lines: readonly ALine[], policy: Partial<Policy> = {}): Measures =>
  new Measures(aBudget({ lines }), { ...DEFAULT_POLICY, ...policy });

const MIX: readonly ALine[] = [
  ["GPU cluster", "accelerators", 600],
  ["Model calls", "model-api", 100],
  ["Pipelines", "data-engineering", 300],
];

test("the denominator leaves out what has no place in the split and what nobody can place", () => {
  const measures = measuresOf([
    ...MIX,
    ["Ethics board", "decision-governance", 70],
    ["Rent", null, 30],
  ]);
  expect(measures.total).toBe(1100_00);
  expect(measures.shares("categories")).toMatchObject({
    denominator: 1000_00,
    outside: 70_00,
    unassigned: 30_00,
    amounts: [600_00, 100_00, 300_00],
    shares: [0.6, 0.1, 0.3],
    statuses: ["within", "within", "within"],
    gaps: [0, 0, 0],
  });
});

test("the same money splits by purpose as well", () => {
  const { amounts, outside, statuses } = measuresOf([
    ...MIX,
    ["Ethics board", "decision-governance", 70],
    ["Reserve", "contingency", 20],
  ]).shares("layers");
  expect({ amounts, outside, statuses }).toEqual({
    amounts: [100_00, 900_00, 70_00],
    outside: 20_00,
    statuses: ["no target", "no target", "no target"],
  });
});

test("a base ratio gives the layers a target with its tolerance", () => {
  const { bands, statuses, gaps } = measuresOf(MIX, { baseRatio: [0.5, 0.5, 0] }).shares("layers");
  expect(bands?.[2]).toEqual({ lower: 0, upper: 0.05 });
  expect(statuses).toEqual(["below", "above", "within"]);
  expect(gaps).toEqual([-350_00, 350_00, 0]);
});

test("a budget without judged money has no shares and no verdict", () => {
  const mix = measuresOf([["Rent", null, 100]]).shares("categories");
  expect(mix.shares).toBeNull();
  expect(mix.statuses).toEqual(["no target", "no target", "no target"]);
  expect(mix.holds).toEqual([false, false, false]);
});

test("one cent decides at a bound", () => {
  const status = (cents: number): string =>
    measuresOf([
      ["GPU cluster", "accelerators", 60_000 + cents / 100],
      ["Rest", "data-engineering", 40_000 - cents / 100],
    ]).shares("categories").statuses[0];
  expect([status(-1), status(0), status(1)]).toEqual(["within", "within", "above"]);
});

test("a verdict holds only if no home of the unassigned money changes it", () => {
  const holds = (unknown: number): readonly boolean[] =>
    measuresOf([
      ["GPU cluster", "accelerators", 560],
      ["Model calls", "model-api", 150],
      ["Pipelines", "data-engineering", 290],
      ["Rent", null, unknown],
    ]).shares("categories").holds;
  expect(holds(60)).toEqual([true, true, true]);
  // 150 + 80 of 1,080 is above 20 %; 560 + 80 of 1,080 is still below 60 %.
  expect(holds(80)).toEqual([true, false, true]);
});

test("a negative unassigned line opens the verdicts on a bound, and no other", () => {
  const holds = (credit: number): readonly boolean[] =>
    measuresOf([...MIX, ["Credit", null, credit]]).shares("categories").holds;
  // 60 % and 10 % are bounds; 300 of 999 and 299 of 999 are both well within 25 to 35 %.
  expect(holds(-1)).toEqual([false, false, true]);
  expect(holds(-1000)).toEqual([false, false, false]);
});

test("money that could be in another group does not count as firm", () => {
  const holds = (other: string): readonly boolean[] =>
    new Measures(
      aBudget({
        lines: [
          ["GPU cluster", "accelerators", 560],
          ["Model calls", "model-api", 140],
          ["Pipelines", "data-engineering", 200],
          ["MLOps", "mlops-work", 100],
        ],
        ambiguous: { 3: [other] },
      }),
      DEFAULT_POLICY
    ).shares("categories").holds;
  expect(holds("mlops-platform")).toEqual([false, true, false]);
  expect(holds("routing")).toEqual([true, false, false]);
  expect(holds("pipeline-monitoring")).toEqual([true, true, true]);
});

test("a budget of pilots is not compared with a profile for production, but with the base ratio", () => {
  const pilots = new Measures(aBudget({ lines: MIX, text: { stage: ["Pilot", "PoC", "pilot"] } }), {
    ...DEFAULT_POLICY,
    baseRatio: [0.1, 0.9, 0],
  });
  const { statuses, gauges, shares } = pilots.shares("categories");
  expect({ statuses, gauges, shares }).toEqual({
    statuses: ["not comparable", "not comparable", "not comparable"],
    gauges: [],
    shares: [0.6, 0.1, 0.3],
  });
  expect(pilots.shares("layers").statuses).toEqual(["within", "within", "within"]);
});

test("amounts in several currencies are compared with nothing", () => {
  const budget = aBudget({ lines: MIX, text: { currency: ["EUR", "USD", "EUR"] } });
  const { statuses, gaps } = new Measures(budget, DEFAULT_POLICY).shares("categories");
  expect(statuses).toEqual(["not comparable", "not comparable", "not comparable"]);
  expect(gaps).toEqual([0, 0, 0]);
});

describe("where models are bought as APIs", () => {
  const bought = (lines: readonly ALine[], policy: Partial<Policy> = {}) =>
    measuresOf(lines, { sourcing: "api-first", ...policy }).shares("categories");

  test("infrastructure and models are not compared by themselves, but together", () => {
    const mix = bought([
      ["Hosting", "inference-hosting", 100],
      ["Model calls", "model-api", 600],
      ["Pipelines", "data-engineering", 300],
    ]);
    expect(mix.statuses).toEqual(["not comparable", "not comparable", "within"]);
    expect(mix.gaps).toEqual([0, 0, 0]);
    expect(mix.gauges).toMatchObject([
      { name: "Infrastructure and Models together", amount: 700_00, status: "within" },
      { name: "Integration", amount: 300_00, status: "within" },
    ]);
    expect(mix.gauges[0]!.band.lower).toBeCloseTo(0.6, 12);
    expect(mix.gauges[0]!.band.upper).toBeCloseTo(0.8, 12);
  });

  test("bands that the organisation has set itself compare as ever", () => {
    const own = [
      { lower: 0, upper: 0.2 },
      { lower: 0.5, upper: 0.8 },
      { lower: 0.1, upper: 0.4 },
    ] as const;
    const { statuses } = bought(
      [
        ["Hosting", "inference-hosting", 300],
        ["Model calls", "model-api", 700],
      ],
      { ownBands: { categories: own } }
    );
    expect(statuses).toEqual(["above", "within", "below"]);
  });
});

test.each<[string, readonly ALine[], number]>([
  ["all known", MIX, 1],
  [
    "a tenth unknown",
    [
      ["GPU", "accelerators", 90],
      ["Rent", null, 10],
    ],
    0.9,
  ],
  [
    "credits count by their size",
    [
      ["GPU", "accelerators", 75],
      ["Credit", null, -25],
    ],
    0.75,
  ],
  ["no money at all", [["GPU", "accelerators", 0]], 0],
])("the judged fraction: %s", (_, lines, expected) => {
  expect(measuresOf(lines).judged).toBeCloseTo(expected, 12);
});

test("each measure is computed once", () => {
  const measures = measuresOf(MIX);
  expect(measures.shares("layers")).toBe(measures.shares("layers"));
  expect(measures.byCostType).toBe(measures.byCostType);
});
