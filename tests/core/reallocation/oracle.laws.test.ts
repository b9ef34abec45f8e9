import fc from "fast-check";
import loadHighs from "highs";
import { largestMiss } from "../../../src/core/reallocation/conflict/least-miss";
import { optimumOf } from "../../../src/core/reallocation/optimum/optimum";
import { costOf, moneyOf, problemOf } from "../../../src/core/reallocation/problem/problem";
import { anyCase, budgetOf } from "./any-budget";
import { optimumOfHighs } from "./highs-optimum";

test("agrees with HiGHS on feasibility and, to 1e-6, on the optimum before rounding", async () => {
  const highs = await loadHighs();
  let feasible = 0;
  fc.assert(
    fc.property(anyCase(60, 1000), ([lines, request]) => {
      const problem = problemOf(budgetOf(lines), request);
      const optimum = optimumOf(problem);
      const peer = optimumOfHighs(highs, problem);
      expect(optimum !== null && optimum.missed === null).toBe(peer !== null);
      if (peer === null) return;
      feasible += 1;
      const { amounts } = optimum!;
      expect(largestMiss(problem.rows, moneyOf(problem, amounts))).toBeLessThanOrEqual(1e-6);
      expect(Math.abs(costOf(problem, amounts) - peer)).toBeLessThanOrEqual(
        1e-6 * Math.max(1, peer)
      );
    }),
    { numRuns: 1000, seed: 20260101 }
  );
  expect(feasible).toBeGreaterThanOrEqual(300);
});
