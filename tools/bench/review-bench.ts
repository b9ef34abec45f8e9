import type { Budget } from "../../src/core/budget/budget";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { Policy } from "../../src/core/policy/policy";
import { reviewBudget, subjectOf, verdictOf } from "../../src/core/review/review";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import { touchAll } from "./bare-loop";
import { portfolioBudget, type Columns } from "./portfolio-budget";
import { count, milliseconds, printTable, ratio } from "./table";
import { timed } from "./timer";

const SIZES = [10_000, 100_000, 1_000_000];
const POLICY: Policy = { ...DEFAULT_POLICY, baseRatio: [0.5, 0.35, 0.15] };
const TITLES: Readonly<Record<Columns, string>> = {
  lean: "with name, cost type, amount, vendor, use case, stage, team and owner",
  full: "with every optional column and ten series over four periods",
};

/** The whole catalogue beside a bare loop over the same cells; with `--rules` the time of each rule at the largest size. */
export function reviewBench(): void {
  for (const columns of ["lean", "full"] as const) {
    const rows = SIZES.map((lines) => {
      const budget = portfolioBudget(lines, columns);
      const review = timed(() => reviewBudget(budget, POLICY, CATALOGUE), 2_000);
      const loop = timed(() => touchAll(budget), 500);
      return [
        `${count(lines)} lines`,
        milliseconds(review),
        `${((1e6 * review) / lines).toFixed(0)} ns`,
        milliseconds(loop),
        ratio(review / loop),
      ];
    });
    printTable(
      `Review by ${CATALOGUE.length} rules of a table ${TITLES[columns]}`,
      ["", "review", "per line", "bare loop", "review ÷ loop"],
      rows
    );
    if (process.argv.includes("--rules")) printRules(columns);
  }
}

/** Each rule alone, with the measures that it needs, and what it adds where the rules before it have been asked. */
function printRules(columns: Columns): void {
  const budget = portfolioBudget(SIZES[SIZES.length - 1]!, columns);
  const alone = CATALOGUE.map((rule) =>
    timed(() => verdictOf(rule, subjectOf(budget, POLICY, null)), 0)
  );
  const added = inTurn(budget);
  const order = [...CATALOGUE.keys()].sort((a, b) => added[b]! - added[a]!);
  printTable(
    `Rules over ${count(budget.lines)} lines, the slowest first`,
    ["", "alone", "in the review"],
    order.map((at) => [CATALOGUE[at]!.id, milliseconds(alone[at]!), milliseconds(added[at]!)])
  );
}

/** Best of three passes over the catalogue, each with measures of its own. */
function inTurn(budget: Budget): number[] {
  const best = CATALOGUE.map(() => Infinity);
  for (let pass = 0; pass < 3; pass++) {
    const subject = subjectOf(budget, POLICY, null);
    CATALOGUE.forEach((rule, at) => {
      const start = performance.now();
      verdictOf(rule, subject);
      best[at] = Math.min(best[at]!, performance.now() - start);
    });
  }
  return best;
}
