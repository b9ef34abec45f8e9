import fc from "fast-check";
import { COST_TYPES } from "../../../../src/core/costs/cost-type";
import { crossTable } from "../../../../src/core/measures/split/cross-table";
import { Measures } from "../../../../src/core/measures/measures";
import { sharesByStage } from "../../../../src/core/measures/split/shares-by-stage";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type ALine } from "../../a-budget";

const ids = [...COST_TYPES.map(({ id }) => id), null];
const STAGES = ["Pilot", "production", "Scale-up", "shared", "", "who knows"];
const staged = fc.array(
  fc.tuple(
    fc.tuple(
      fc.constant("Line"),
      fc.constantFrom(...ids),
      fc.integer({ min: -1_000, max: 1_000_000 })
    ) as fc.Arbitrary<ALine>,
    fc.constantFrom(...STAGES)
  ),
  { maxLength: 40 }
);

const measuresOf = (lines: readonly (readonly [ALine, string])[]): Measures =>
  new Measures(
    aBudget({
      lines: lines.map(([line]) => line),
      text: { stage: lines.map(([, stage]) => stage) },
    }),
    DEFAULT_POLICY
  );
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

test("the cross-table adds up to both splits and to the total", () => {
  fc.assert(
    fc.property(staged, (lines) => {
      const measures = measuresOf(lines);
      const { cells, unassigned } = measures.of(crossTable);
      const layers = measures.shares("layers");
      const categories = measures.shares("categories");
      expect(cells.map(sum)).toEqual([...layers.amounts, layers.outside]);
      expect([0, 1, 2, 3].map((at) => sum(cells.map((row) => row[at]!)))).toEqual([
        ...categories.amounts,
        categories.outside,
      ]);
      expect(sum(cells.map(sum)) + unassigned).toBe(measures.total);
    })
  );
});

test("the slices by stage add up to the budget, and each to itself", () => {
  fc.assert(
    fc.property(staged, (lines) => {
      const measures = measuresOf(lines);
      const slices = measures.of(sharesByStage);
      expect(sum(slices.map((slice) => slice.lines))).toBe(lines.length);
      expect(sum(slices.map((slice) => slice.total))).toBe(measures.total);
      for (const { total, unassigned, splits } of slices) {
        for (const { amounts, denominator, outside, shares } of Object.values(splits)) {
          expect(sum(amounts)).toBe(denominator);
          expect(denominator + outside + unassigned).toBe(total);
          if (shares) expect(sum(shares)).toBeCloseTo(1, 12);
        }
      }
    })
  );
});

test("a slice holds the lines whose stage says so, in words a person uses", () => {
  const lines: [ALine, string][] = [
    [["Chat", "model-api", 100], "PoC"],
    [["Search", "model-api", 200], "Live"],
    [["Platform", "mlops-platform", 400], "Shared platform"],
    [["Odds", "rework", 50], ""],
  ];
  const slices = measuresOf(lines).of(sharesByStage);
  expect(slices.map(({ stage, total }) => [stage, total])).toEqual([
    ["pilot", 100_00],
    ["production", 200_00],
    ["scale", 0],
    ["shared", 400_00],
    ["unstated", 50_00],
  ]);
  expect(slices[0]!.splits.layers.shares).toEqual([1, 0, 0]);
  expect(slices[2]!.splits.layers.shares).toBeNull();
});
