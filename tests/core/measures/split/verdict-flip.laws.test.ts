import fc from "fast-check";
import { COST_TYPES } from "../../../../src/core/costs/cost-type";
import { Measures } from "../../../../src/core/measures/measures";
import { verdictFlip } from "../../../../src/core/measures/split/verdict-flip";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type ALine } from "../../a-budget";

const id = fc.constantFrom(...COST_TYPES.map((each) => each.id));
const line = fc.record({
  costType: id,
  amount: fc.integer({ min: 1, max: 1000 }),
  others: fc.option(fc.array(id, { minLength: 1, maxLength: 2 }), { nil: null, freq: 3 }),
});
const lines = fc.array(line, { minLength: 1, maxLength: 8 });
type Line = { costType: string; amount: number; others: readonly string[] | null };

const measuresOf = (table: readonly Line[], read: readonly string[]): Measures =>
  new Measures(
    aBudget({
      lines: table.map(({ amount }, at): ALine => ["Line", read[at]!, amount]),
      ambiguous: Object.fromEntries(
        table.flatMap(({ others }, at) => (others ? [[at, others]] : []))
      ),
    }),
    { ...DEFAULT_POLICY, baseRatio: [0.5, 0.4, 0.1] }
  );

test("a bit is set exactly where the budget with the other reading has another status", () => {
  fc.assert(
    fc.property(lines, (table) => {
      const read = table.map(({ costType }) => costType);
      const measures = measuresOf(table, read);
      for (const split of ["categories", "layers"] as const) {
        const { statuses, gauges } = measures.shares(split);
        const flip = measures.of(verdictFlip)[split];
        flip.lines.forEach((at, index) => {
          const flipped = [0, 1, 2].filter((group) =>
            table[at]!.others!.some((other) => {
              const then = measuresOf(table, replaced(read, at, other)).shares(split);
              return gauges.length > 0 && then.statuses[group] !== statuses[group];
            })
          );
          expect([0, 1, 2].filter((group) => (flip.flips[index]! >> group) & 1)).toEqual(flipped);
        });
      }
    })
  );
});

test("where a verdict holds for all readings together, no choice of readings changes it", () => {
  fc.assert(
    fc.property(lines, fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }), (table, choices) => {
      const read = table.map(({ costType }) => costType);
      const measures = measuresOf(table, read);
      const chosen = table.map(
        ({ costType, others }, at) => [costType, ...(others ?? [])][choices[at]!] ?? costType
      );
      const then = measuresOf(table, chosen);
      for (const split of ["categories", "layers"] as const) {
        const { gauges } = measures.shares(split);
        measures.of(verdictFlip)[split].together.forEach(({ holds }, at) => {
          if (holds) expect(then.shares(split).gauges[at]!.status).toBe(gauges[at]!.status);
        });
      }
    })
  );
});

function replaced(read: readonly string[], at: number, other: string): string[] {
  return read.map((each, index) => (index === at ? other : each));
}
