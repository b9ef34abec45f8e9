import fc from "fast-check";
import type { Band } from "../../../src/core/policy/profile";
import { largestMiss } from "../../../src/core/reallocation/conflict/least-miss";
import { costOf, moneyOf, problemOf } from "../../../src/core/reallocation/problem/problem";
import { optimumOf } from "../../../src/core/reallocation/optimum/optimum";
import { NO_LINE, type Proposal } from "../../../src/core/reallocation/proposal";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import type { Request } from "../../../src/core/reallocation/request";
import { anyBands, anyCase, anyLines, anyRequest, budgetOf, type AnyLine } from "./any-budget";

const RUNS = { numRuns: 200 };
const anyWay = fc.record({
  rounding: fc.constantFrom<number | "auto">(1, 1, 100, 10_000, "auto"),
  style: fc.constantFrom("few" as const, "proportional" as const),
});
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const today = (lines: readonly AnyLine[]) => sum(lines.map(({ amount }) => amount));
const all = ({ amounts, newLines }: Proposal) =>
  Float64Array.from([...amounts, ...newLines!.map(({ amount }) => amount)]);
const isOutOfReach = ({ conflicts }: Proposal) =>
  conflicts!.some(({ requirements }) => requirements.some(({ kind }) => kind === "total"));

test("the total is the asked one to the minor unit", () => {
  fc.assert(
    fc.property(anyCase(20), anyWay, ([lines, request], way) => {
      const proposal = reallocate(budgetOf(lines), { ...request, ...way });
      const amounts = all(proposal);
      expect(amounts.every(Number.isSafeInteger)).toBe(true);
      expect(proposal.total).toBe(sum(amounts));
      if (request.total === undefined) expect(proposal.total).toBe(today(lines));
      else if (proposal.feasible) expect(proposal.total).toBe(request.total);
    }),
    RUNS
  );
});

test("no line leaves its bounds, and lines that must keep their amount keep it", () => {
  fc.assert(
    fc.property(anyCase(20), anyWay, ([lines, request], way) => {
      const budget = budgetOf(lines);
      const proposal = reallocate(budget, { ...request, ...way });
      const { lower, upper } = problemOf(budget, request);
      lines.forEach(({ amount, locked }, at) => {
        const now = proposal.amounts[at]!;
        if (locked) expect(now).toBe(amount);
        else if (!isOutOfReach(proposal) && proposal.moves.length > 0) {
          expect(now).toBeGreaterThanOrEqual(lower[at]!);
          expect(now).toBeLessThanOrEqual(upper[at]!);
        }
      });
    }),
    RUNS
  );
});

test("every band is met, or the proposal says what stands in the way", () => {
  fc.assert(
    fc.property(anyCase(20), anyWay, ([lines, request], way) => {
      const budget = budgetOf(lines);
      const proposal = reallocate(budget, { ...request, ...way });
      const problem = problemOf(budget, request);
      if (!proposal.feasible) expect(proposal.obstacle).toMatch(/\w.*\.$/);
      else {
        const amounts = new Float64Array(problem.amounts.length);
        amounts.set(all(proposal));
        expect(proposal.obstacle).toBe(null);
        expect(largestMiss(problem.rows, moneyOf(problem, amounts))).toBeLessThan(1);
      }
    }),
    RUNS
  );
});

test("what the optimum can meet, minor units and a unit chosen for the budget meet too", () => {
  fc.assert(
    fc.property(
      anyCase(20),
      fc.constantFrom<number | "auto">(1, "auto"),
      fc.constantFrom("few" as const, "proportional" as const),
      ([lines, request], rounding, style) => {
        const budget = budgetOf(lines);
        const optimum = optimumOf(problemOf(budget, request));
        fc.pre(optimum !== null && optimum.missed === null && today(lines) > 1000);
        const { obstacle } = reallocate(budget, { ...request, rounding, style });
        if (!/^There is no money/.test(obstacle ?? "")) expect(obstacle).toBe(null);
      }
    ),
    RUNS
  );
});

test("solving a solved budget moves nothing", () => {
  fc.assert(
    fc.property(anyCase(20), anyWay, ([lines, request], way) => {
      const first = reallocate(budgetOf(lines), { ...request, ...way });
      fc.pre(first.feasible && today(lines) > 100_000);
      const settled = [
        ...lines.map((line, at) => ({ ...line, amount: first.amounts[at]! })),
        ...first.newLines!.map(({ costType, amount }) => ({ ...FREE_LINE, costType, amount })),
      ];
      const second = reallocate(budgetOf(settled), { ...request, ...way });
      expect(second).toMatchObject({ feasible: true, moved: 0, moves: [] });
    }),
    RUNS
  );
});

test("a budget that meets every band is left alone", () => {
  const anyRoom = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyLines(20), anyRoom, anyRoom, anyWay, (lines, below, above, way) => {
      const budget = budgetOf(lines.map((line) => ({ ...line, minimum: 0, maximum: Infinity })));
      const whole: Band = { lower: 0, upper: 1 };
      const open = { categories: [whole, whole, whole], layers: [whole, whole, whole] } as const;
      const { shares } = reallocate(budget, { bands: open });
      fc.pre(Object.values(shares!).every((each) => sum(each) > 0));
      const around = (share: number): Band => ({
        lower: Math.max(0, share - below),
        upper: Math.min(1, share + above),
      });
      const bands = (["categories", "layers"] as const).map((split) => shares![split]!.map(around));
      const request = { bands: { categories: bands[0], layers: bands[1] } } as unknown as Request;
      expect(reallocate(budget, { ...request, ...way })).toMatchObject({
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
      fc.shuffledSubarray([...lines.keys()], { minLength: lines.length })
    )
  );
  fc.assert(
    fc.property(anyOrder, anyBands, anyWay, ([lines, order], bands, way) => {
      const request = { bands: { categories: bands }, ...way };
      const straight = reallocate(budgetOf(lines), request);
      const shuffled = reallocate(budgetOf(order.map((at) => lines[at]!)), request);
      const { homes } = problemOf(budgetOf(lines), request);
      const answer = (at: number, amount: number) =>
        JSON.stringify({ ...lines[at], costType: homes[at]! >> 2 }) + amount;
      expect(order.map((at, place) => answer(at, shuffled.amounts[place]!)).sort()).toEqual(
        lines.map((_, at) => answer(at, straight.amounts[at]!)).sort()
      );
    }),
    RUNS
  );
});

test("scaling all money scales the answer", () => {
  fc.assert(
    fc.property(
      anyCase(20, 100_000, { total: false }),
      fc.integer({ min: 2, max: 1000 }),
      ([lines, { bands }], factor) => {
        const scaled = lines.map((line) => ({
          ...line,
          amount: line.amount * factor,
          minimum: line.minimum * factor,
          maximum: line.maximum * factor,
        }));
        const small = optimumOf(problemOf(budgetOf(lines), { bands }));
        const large = optimumOf(problemOf(budgetOf(scaled), { bands }));
        expect(small === null).toBe(large === null);
        const whole = today(lines);
        small?.amounts.forEach((amount, at) => {
          const difference = Math.abs(large!.amounts[at]! / factor - amount);
          expect(difference).toBeLessThanOrEqual(1e-6 + 1e-7 * whole);
        });
      }
    ),
    RUNS
  );
});

test("a looser policy never costs more", () => {
  const anyCases = anyCase(20, 100_000).chain((one) =>
    fc.tuple(fc.constant(one), fc.double({ min: 0, max: 0.3, noNaN: true }))
  );
  fc.assert(
    fc.property(anyCases, ([[lines, request], slack]) => {
      const loose = ({ lower, upper }: Band): Band => ({
        lower: Math.max(0, lower - slack),
        upper: Math.min(1, upper + slack),
      });
      const bands = Object.fromEntries(
        Object.entries(request.bands).map(([split, each]) => [split, each.map(loose)])
      ) as unknown as Request["bands"];
      const strictly = problemOf(budgetOf(lines), { ...request, newLines: false });
      const loosely = problemOf(budgetOf(lines), { ...request, bands, newLines: false });
      const strict = optimumOf(strictly);
      fc.pre(strict !== null && strict.missed === null);
      const lax = optimumOf(loosely);
      expect(lax?.missed).toBe(null);
      const limit = costOf(strictly, strict!.amounts);
      expect(costOf(loosely, lax!.amounts)).toBeLessThanOrEqual(limit * (1 + 1e-9) + 1e-6);
    }),
    RUNS
  );
});

test("receipts net to zero, name a rule and turn today's amounts into the suggested ones", () => {
  fc.assert(
    fc.property(anyCase(20), anyWay, ([lines, request], way) => {
      const budget = budgetOf(lines);
      const proposal = reallocate(budget, { ...request, ...way });
      const { moves, moved, shares } = proposal;
      const replayed = new Map<number, number>(lines.map(({ amount }, at) => [at, amount]));
      const add = (line: number, money: number) =>
        replayed.set(line, (replayed.get(line) ?? 0) + money);
      for (const move of moves) {
        expect(move.amount).toBeGreaterThan(0);
        expect(move.rule).toMatch(
          /^(share-outside-profile|base-ratio-missed|case-below-threshold|asked-total)$/
        );
        expect(move.because).toMatch(/^[A-Z“].*\.$/);
        add(move.from, -move.amount);
        add(move.to, move.amount);
      }
      expect(sum(replayed.values())).toBe(today(lines));
      expect(replayed.get(NO_LINE) ?? 0).toBe(today(lines) - proposal.total);
      replayed.delete(NO_LINE);
      const amounts = all(proposal);
      for (const [line, money] of replayed) expect(money).toBe(amounts[line]);
      expect(moved).toBe(sum(moves.map((move) => move.amount)));
      const changed = lines.filter((line, at) => line.amount !== proposal.amounts[at]).length;
      const others = proposal.newLines!.length + (proposal.total === today(lines) ? 0 : 1);
      expect(moves.length).toBeLessThanOrEqual(Math.max(0, changed + others - 1));
      const last = moves[moves.length - 1]?.after ?? shares!;
      Object.entries(last).forEach(([split, each]) =>
        each.forEach((share, at) => expect(share).toBeCloseTo(shares![split as "layers"]![at]!, 9))
      );
    }),
    RUNS
  );
});

test("closed cases come first, then the largest move, and no line both gives and receives", () => {
  fc.assert(
    fc.property(anyCase(20), anyWay, ([lines, request], way) => {
      const { moves } = reallocate(budgetOf(lines), { ...request, ...way });
      const givers = new Set(moves.map(({ from }) => from));
      expect(moves.some(({ to }) => givers.has(to))).toBe(false);
      const closed = new Set(request.closures?.flatMap((closure) => closure.lines));
      const rank = moves.map(({ from, amount }) => (closed.has(from) ? 1e15 : 0) + amount);
      expect(rank).toEqual([...rank].sort((one, other) => other - one));
    }),
    RUNS
  );
});

test("few lines change fewer lines than all, and say by how much they miss the least change", () => {
  fc.assert(
    fc.property(
      // Of a line of a few cents, a cent is a large part: it would say more than all other lines.
      anyLines(60)
        .map((lines) => lines.map((line) => ({ ...line, amount: line.amount + 100_000 })))
        .chain((lines) => fc.tuple(fc.constant(lines), anyRequest(lines))),
      ([lines, request]) => {
        const budget = budgetOf(lines);
        const changed = ({ amounts }: Proposal) =>
          lines.filter(({ amount }, at) => amounts[at] !== amount).length;
        const every = reallocate(budget, { ...request, style: "proportional", rounding: 1 });
        const few = reallocate(budget, { ...request, style: "few", rounding: 1 });
        expect(few.feasible).toBe(every.feasible);
        fc.pre(few.feasible && every.moved > lines.length * 100);
        expect(changed(few)).toBeLessThanOrEqual(changed(every) + 3);
        expect(few.overhead).toBeGreaterThanOrEqual(every.overhead! - 1e-3);
      }
    ),
    RUNS
  );
});

const FREE_LINE: Omit<AnyLine, "costType" | "amount"> = {
  locked: false,
  minimum: 0,
  maximum: Infinity,
};
