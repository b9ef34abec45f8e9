import fc from "fast-check";
import { CATEGORIES } from "../../../src/core/costs/split";
import type { Band } from "../../../src/core/policy/profile";
import { groupTotals, problemOf } from "../../../src/core/reallocation/problem";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import { solve } from "../../../src/core/reallocation/solver";
import { anyBands, anyLines, budgetOf } from "./any-budget";

const RUNS = { numRuns: 400 };
const anyUnit = fc.constantFrom(1, 1, 100, 10_000);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

test("the total stays the same to the minor unit", () => {
  fc.assert(
    fc.property(anyLines(20), anyBands, anyUnit, (lines, bands, rounding) => {
      const { amounts, total } = reallocate(budgetOf(lines), CATEGORIES, bands, { rounding });
      expect(amounts.every(Number.isSafeInteger)).toBe(true);
      expect(sum(amounts)).toBe(sum(lines.map((line) => line.amount)));
      expect(total).toBe(sum(amounts));
    }),
    RUNS
  );
});

test("no line leaves its bounds, and lines that must keep their amount keep it", () => {
  fc.assert(
    fc.property(anyLines(20), anyBands, anyUnit, (lines, bands, rounding) => {
      const budget = budgetOf(lines);
      const { amounts, moves } = reallocate(budget, CATEGORIES, bands, { rounding });
      const { groups, lower, upper } = problemOf(budget, CATEGORIES, bands);
      lines.forEach((line, at) => {
        if (groups[at] === 3 || line.locked) expect(amounts[at]).toBe(line.amount);
        else if (moves.length > 0) {
          expect(amounts[at]).toBeGreaterThanOrEqual(lower[at]!);
          expect(amounts[at]).toBeLessThanOrEqual(upper[at]!);
        }
      });
    }),
    RUNS
  );
});

test("every band is met, or the proposal says what stands in the way", () => {
  fc.assert(
    fc.property(anyLines(20), anyBands, anyUnit, (lines, bands, rounding) => {
      const budget = budgetOf(lines);
      const proposal = reallocate(budget, CATEGORIES, bands, { rounding });
      const { groups, limits } = problemOf(budget, CATEGORIES, bands);
      const totals = groupTotals(groups, proposal.amounts);
      const isMet = totals.every(
        (money, at) => money > limits[at]!.low - 1 && money < limits[at]!.high + 1
      );
      if (proposal.feasible) expect([isMet, proposal.obstacle]).toEqual([true, null]);
      else expect(proposal.obstacle).toMatch(/\w.*\.$/);
    }),
    RUNS
  );
});

test("solving a solved budget moves nothing", () => {
  fc.assert(
    fc.property(anyLines(20), anyBands, anyUnit, (lines, bands, rounding) => {
      const first = reallocate(budgetOf(lines), CATEGORIES, bands, { rounding });
      const settled = lines.map((line, at) => ({ ...line, amount: first.amounts[at]! }));
      const second = reallocate(budgetOf(settled), CATEGORIES, bands, { rounding });
      if (first.feasible) expect(second).toMatchObject({ feasible: true, moved: 0, moves: [] });
      else expect(second.moved).toBeLessThanOrEqual(lines.length * rounding);
    }),
    RUNS
  );
});

test("a budget that meets every band is left alone", () => {
  const anyRoom = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyLines(20), fc.tuple(anyRoom, anyRoom), (lines, [below, above]) => {
      const budget = budgetOf(lines.map((line) => ({ ...line, minimum: 0, maximum: Infinity })));
      const whole: Band = { lower: 0, upper: 1 };
      const { groups, denominator } = problemOf(budget, CATEGORIES, [whole, whole, whole]);
      const totals = groupTotals(groups, budget.amounts);
      fc.pre(denominator > 0 && totals.every((money) => money >= 0));
      const around = (at: number): Band => ({
        lower: Math.max(0, totals[at]! / denominator - below),
        upper: Math.min(1, totals[at]! / denominator + above),
      });
      expect(reallocate(budget, CATEGORIES, [around(0), around(1), around(2)])).toMatchObject({
        feasible: true,
        moved: 0,
        moves: [],
      });
    }),
    RUNS
  );
});

test("the order of the lines does not matter", () => {
  const anyOrder = anyLines(20).chain((lines) =>
    fc.tuple(
      fc.constant(lines),
      fc.shuffledSubarray(
        lines.map((_, at) => at),
        { minLength: lines.length }
      )
    )
  );
  fc.assert(
    fc.property(anyOrder, anyBands, ([lines, order], bands) => {
      const straight = reallocate(budgetOf(lines), CATEGORIES, bands);
      const shuffled = reallocate(budgetOf(order.map((at) => lines[at]!)), CATEGORIES, bands);
      const homes = problemOf(budgetOf(lines), CATEGORIES, bands).groups;
      const answer = (at: number, amount: number) =>
        JSON.stringify({ ...lines[at], costType: homes[at] }) + amount;
      const sorted = (answers: string[]) => answers.sort();
      expect(sorted(order.map((at, place) => answer(at, shuffled.amounts[place]!)))).toEqual(
        sorted(lines.map((_, at) => answer(at, straight.amounts[at]!)))
      );
    }),
    RUNS
  );
});

test("scaling all money scales the answer", () => {
  fc.assert(
    fc.property(
      anyLines(20, 100_000),
      anyBands,
      fc.integer({ min: 2, max: 1000 }),
      (lines, bands, factor) => {
        const scaled = lines.map((line) => ({
          ...line,
          amount: line.amount * factor,
          minimum: line.minimum * factor,
          maximum: line.maximum * factor,
        }));
        const small = solve(problemOf(budgetOf(lines), CATEGORIES, bands)).amounts;
        const large = solve(problemOf(budgetOf(scaled), CATEGORIES, bands)).amounts;
        const total = sum(small);
        small.forEach((amount, at) => {
          expect(Math.abs(large[at]! / factor - amount)).toBeLessThanOrEqual(1e-9 * total);
        });
      }
    ),
    RUNS
  );
});

test("receipts net to zero, are positive and turn today's amounts into the suggested ones", () => {
  fc.assert(
    fc.property(anyLines(20), anyBands, anyUnit, (lines, bands, rounding) => {
      const { amounts, moves, moved } = reallocate(budgetOf(lines), CATEGORIES, bands, {
        rounding,
      });
      const replayed = lines.map((line) => line.amount);
      for (const move of moves) {
        expect(move.amount).toBeGreaterThan(0);
        expect(move.rule).toBe("share-outside-profile");
        replayed[move.from]! -= move.amount;
        replayed[move.to]! += move.amount;
      }
      expect(replayed).toEqual([...amounts]);
      expect(moved).toBe(sum(moves.map((move) => move.amount)));
      const changed = lines.filter((line, at) => line.amount !== amounts[at]).length;
      expect(moves.length).toBeLessThanOrEqual(Math.max(0, changed - 1));
    }),
    RUNS
  );
});
