import type { Budget } from "../../src/core/budget/budget";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { reviewBudget } from "../../src/core/review/review";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { randomBudget } from "./random-budget";
import { count, milliseconds, printTable, ratio } from "./table";
import { timed } from "./timer";

/** The whole catalogue beside a bare loop that touches each mapped cell once. */
export function reviewBench(): void {
  const rows = [10_000, 100_000, 1_000_000].map((lines) => {
    const budget = randomBudget(lines);
    const review = timed(() => reviewBudget(budget, DEFAULT_POLICY, CATALOGUE), 1_000);
    const loop = timed(() => touchAll(budget), 1_000);
    return [
      `${count(lines)} lines`,
      milliseconds(review),
      milliseconds(loop),
      ratio(review / loop),
    ];
  });
  printTable(
    `Review by ${CATALOGUE.length} rules of a table with name, amount, cost type, locked, minimum and maximum`,
    ["", "review", "bare loop", "review ÷ loop"],
    rows
  );
}

function touchAll({ lines, names, amounts, costTypes, locked, minimum, maximum }: Budget): number {
  let seen = 0;
  for (let line = 0; line < lines; line++) {
    seen += names[line]!.length + amounts[line]! + costTypes[line]! + locked[line]!;
    if (minimum[line]! > maximum[line]!) seen += 1;
  }
  return seen;
}
