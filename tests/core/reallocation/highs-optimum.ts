import type loadHighs from "highs";
import type { Problem } from "../../../src/core/reallocation/problem/problem";

export type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** Least cost by HiGHS, in changes instead of amounts; null where it finds none. */
export function optimumOfHighs(highs: Highs, problem: Problem): number | null {
  const { weights } = problem;
  const { model, free, constant, isImpossible } = modelFor(problem);
  if (isImpossible) return null;
  if (free.length === 0) return constant;
  const answer = highs.solve(model);
  if (answer.Status !== "Optimal") return null;
  return free.reduce((sum, line) => {
    const column = answer.Columns[`x${line}`]!;
    const change = "Primal" in column ? column.Primal : 0;
    return sum + (change * change) / weights[line]!;
  }, constant);
}

/** The problem in CPLEX's LP format; `constant` is what lines that cannot choose cost anyway. */
export function modelFor({ amounts, classes, weights, lower, upper, rows, count }: Problem) {
  const free: number[] = [];
  const base = new Float64Array(count);
  let constant = 0;
  amounts.forEach((amount, line) => {
    const isFree = lower[line]! < upper[line]!;
    const start = isFree ? amount : lower[line]!;
    base[classes[line]!]! += start;
    if (isFree) free.push(line);
    else if (start !== amount) constant += (start - amount) ** 2 / weights[line]!;
  });
  let isImpossible = false;
  const constraints = rows.flatMap(({ coefficients, least, isEquality }, at) => {
    const open = coefficients.reduce((rest, each, home) => rest - each * base[home]!, least);
    const terms = free
      .map((line) => [line, coefficients[classes[line]!]!] as const)
      .filter(([, each]) => each !== 0)
      .map(([line, each]) => `${each < 0 ? "-" : "+"} ${Math.abs(each)} x${line}`);
    if (terms.length > 0) return [` r${at}: ${terms.join(" ")} ${isEquality ? "=" : ">="} ${open}`];
    if (open > 1e-6 || (isEquality && open < -1e-6)) isImpossible = true;
    return [];
  });
  const model = [
    "Minimize",
    ` obj: [ ${free.map((line) => `${2 / weights[line]!} x${line}^2`).join(" + ")} ] / 2`,
    "Subject To",
    ...constraints,
    "Bounds",
    ...free.map((line) => {
      const high = upper[line] === Infinity ? "+inf" : String(upper[line]! - amounts[line]!);
      return ` ${lower[line]! - amounts[line]!} <= x${line} <= ${high}`;
    }),
    "End",
  ].join("\n");
  return { model, free, constant, isImpossible };
}
