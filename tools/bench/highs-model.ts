import type { Problem } from "../../src/core/reallocation/problem/problem";

/**
 * A feasible problem in CPLEX's LP format, in changes and major units. Dense rows of fractions are what a general solver
 * is given; it does not know that lines of a class are alike.
 */
export function modelOf(problem: Problem): string {
  const { amounts, classes, weights, lower, upper, rows, count } = problem;
  const free = [...amounts.keys()].filter((line) => lower[line]! < upper[line]!);
  const base = new Float64Array(count);
  amounts.forEach((amount, line) => {
    base[classes[line]!]! += lower[line]! < upper[line]! ? amount : lower[line]!;
  });
  const constraints = rows.map(({ coefficients, least, isEquality }, at) => {
    const open = coefficients.reduce((rest, each, home) => rest - each * base[home]!, least);
    const terms = free
      .filter((line) => coefficients[classes[line]!] !== 0)
      .map((line) => signed(coefficients[classes[line]!]!, line));
    return ` r${at}: ${terms.join(" ")} ${isEquality ? "=" : ">="} ${open / MAJOR}`;
  });
  return [
    "Minimize",
    ` obj: [ ${free.map((line) => `${(2 * MAJOR) / weights[line]!} x${line}^2`).join(" + ")} ] / 2`,
    "Subject To",
    ...constraints,
    "Bounds",
    ...free.map((line) => {
      const high =
        upper[line] === Infinity ? "+inf" : String((upper[line]! - amounts[line]!) / MAJOR);
      return ` ${(lower[line]! - amounts[line]!) / MAJOR} <= x${line} <= ${high}`;
    }),
    "End",
  ].join("\n");
}

/** Minor units of the major one. */
export const MAJOR = 100;

function signed(coefficient: number, line: number): string {
  return `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} x${line}`;
}
