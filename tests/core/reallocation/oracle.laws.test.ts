import fc from "fast-check";
import loadHighs from "highs";
import { CATEGORIES } from "../../../src/core/costs/split";
import { cost, groupTotals, problemOf, type Problem } from "../../../src/core/reallocation/problem";
import { solve } from "../../../src/core/reallocation/solver";
import { anyBands, anyLines, budgetOf } from "./any-budget";

type Highs = Awaited<ReturnType<typeof loadHighs>>;

test("agrees with HiGHS on feasibility and, to 1e-6, on the optimum before rounding", async () => {
  const highs = await loadHighs();
  let feasible = 0;
  fc.assert(
    fc.property(anyLines(20, 1000), anyBands, (lines, bands) => {
      const problem = problemOf(budgetOf(lines), CATEGORIES, bands);
      fc.pre(problem.denominator > 0);
      const { mix, amounts } = solve(problem);
      const peer = optimumOf(highs, problem);
      expect(mix.collisions.length === 0).toBe(peer !== null);
      if (peer === null) return;
      feasible += 1;
      const ours = cost(problem, amounts);
      expect(Math.abs(ours - peer)).toBeLessThanOrEqual(1e-6 * Math.max(1, peer));
    }),
    { numRuns: 200, seed: 20260101 }
  );
  expect(feasible).toBeGreaterThanOrEqual(60);
});

/** Least cost by HiGHS, in changes instead of amounts; null where it finds none. */
function optimumOf(highs: Highs, problem: Problem): number | null {
  const { amounts, groups, weights, lower, upper, limits } = problem;
  const free = [...amounts.keys()].filter((line) => lower[line]! < upper[line]!);
  const fixed = Float64Array.from(amounts, (amount, line) =>
    lower[line] === upper[line] ? lower[line]! : amount
  );
  const base = groupTotals(groups, fixed);
  const gap =
    groupTotals(groups, amounts).reduce((sum, money) => sum + money, 0) -
    base.reduce((sum, money) => sum + money, 0);
  const terms = (lines: number[]) => lines.map((line) => `x${line}`).join(" + ");
  const rows = free.length > 0 ? [` total: ${terms(free)} = ${gap}`] : [];
  limits.forEach(({ low, high }, group) => {
    const lines = free.filter((line) => groups[line] === group);
    if (lines.length === 0) return;
    rows.push(
      ` low${group}: ${terms(lines)} >= ${low - base[group]!}`,
      ` high${group}: ${terms(lines)} <= ${high - base[group]!}`
    );
  });
  const isStuck = limits.some(
    ({ low, high }, group) =>
      !free.some((line) => groups[line] === group) && (base[group]! < low || base[group]! > high)
  );
  if (isStuck || (free.length === 0 && gap !== 0)) return null;
  const forced = [...amounts.keys()].filter((line) => lower[line] === upper[line]);
  const constant = forced.reduce((sum, line) => {
    const change = lower[line]! - amounts[line]!;
    return change === 0 ? sum : sum + (change * change) / weights[line]!;
  }, 0);
  if (free.length === 0) return constant;
  const model = [
    "Minimize",
    ` obj: [ ${free.map((line) => `${2 / weights[line]!} x${line}^2`).join(" + ")} ] / 2`,
    "Subject To",
    ...rows,
    "Bounds",
    ...free.map((line) => {
      const high = upper[line] === Infinity ? "+inf" : String(upper[line]! - amounts[line]!);
      return ` ${lower[line]! - amounts[line]!} <= x${line} <= ${high}`;
    }),
    "End",
  ].join("\n");
  const answer = highs.solve(model);
  if (answer.Status !== "Optimal") return null;
  return free.reduce((sum, line) => {
    const column = answer.Columns[`x${line}`]!;
    const change = "Primal" in column ? column.Primal : 0;
    return sum + (change * change) / weights[line]!;
  }, constant);
}
