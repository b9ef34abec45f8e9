import fc from "fast-check";
import { leastMiss } from "../../../src/core/reallocation/conflict/least-miss";
import { reachHolding } from "../../../src/core/reallocation/conflict/conflict";
import { responsesOf } from "../../../src/core/reallocation/optimum/response";
import { problemOf } from "../../../src/core/reallocation/problem/problem";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import { anyCase, budgetOf } from "./any-budget";

const RUNS = { numRuns: 300 };

test("what collides is irreducible: without any requirement or any named line it can be met", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyCase(15, 100_000), ([lines, request]) => {
      const budget = budgetOf(lines);
      const problem = problemOf(budget, request);
      const { conflicts } = reallocate(budget, request);
      for (const { requirements, lines: holders } of conflicts!) {
        const named = holders.map(({ line }) => line);
        const system = problem.rows.filter(
          (row) => row.isEquality || requirements.some((each) => same(each, row.requirement))
        );
        const isMet = (rows: typeof system, held: readonly number[]) =>
          leastMiss(rows, reachHolding(problem, held), problem.scale)?.miss === 0;
        expect(isMet(system, named)).toBe(false);
        for (const line of named)
          expect(
            isMet(
              system,
              named.filter((each) => each !== line)
            )
          ).toBe(true);
        if (requirements[0]!.kind === "total") continue;
        for (const row of system.filter(({ isEquality }) => !isEquality))
          expect(
            isMet(
              system.filter((each) => each !== row),
              named
            )
          ).toBe(true);
        seen += 1;
      }
    }),
    RUNS
  );
  expect(seen).toBeGreaterThan(50);
});

test("the nearest mix misses no requirement by more money than has to be", () => {
  fc.assert(
    fc.property(anyCase(15, 100_000), ([lines, request]) => {
      const budget = budgetOf(lines);
      const proposal = reallocate(budget, { ...request, rounding: 1, style: "proportional" });
      fc.pre(proposal.conflicts!.length > 0);
      fc.pre(proposal.conflicts![0]!.requirements[0]!.kind !== "total");
      const problem = problemOf(budget, request);
      const { miss } = leastMiss(problem.rows, responsesOf(problem), problem.scale)!;
      const amounts = new Float64Array(problem.amounts.length);
      amounts.set([...proposal.amounts, ...proposal.newLines!.map(({ amount }) => amount)]);
      const money = new Float64Array(problem.count);
      amounts.forEach((amount, line) => (money[problem.classes[line]!]! += amount));
      for (const { coefficients, least } of problem.rows) {
        const now = coefficients.reduce((sum, each, at) => sum + each * money[at]!, 0);
        expect(least - now).toBeLessThanOrEqual(miss + 6);
      }
    }),
    RUNS
  );
});

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
