import loadHighs from "highs";
import { PRODUCTION_AI_2026 } from "../../src/core/policy/profiles";
import { optimumOf } from "../../src/core/reallocation/optimum/optimum";
import { costOf, problemOf } from "../../src/core/reallocation/problem/problem";
import { reallocate } from "../../src/core/reallocation/reallocate";
import type { Request } from "../../src/core/reallocation/request";
import { MAJOR, modelOf } from "./highs-model";
import { randomBudget, randomOf } from "./random-budget";
import { count, milliseconds, printTable, ratio } from "./table";
import { timed, timedOnce } from "./timer";

const ONE: Request = { bands: { categories: PRODUCTION_AI_2026.bands } };
const BOTH: Request = {
  bands: {
    categories: PRODUCTION_AI_2026.bands,
    layers: [
      { lower: 0.2, upper: 0.35 },
      { lower: 0.55, upper: 0.7 },
      { lower: 0.05, upper: 0.15 },
    ],
  },
};
const QUESTIONS = [
  ["one split", ONE],
  ["both splits", BOTH],
] as const;

/** Against HiGHS on the same problem, then alone beside the time of a sort. */
export async function reallocationBench(): Promise<void> {
  const highs = await loadHighs();
  for (const [, request] of QUESTIONS) timed(() => reallocate(randomBudget(500), request), 300);
  const peers: string[][] = [];
  for (const [name, request] of QUESTIONS) {
    for (const lines of [100, 500, 2_000]) {
      const budget = randomBudget(lines);
      const problem = problemOf(budget, request);
      const optimum = optimumOf(problem);
      const ours = timed(() => optimumOf(problemOf(budget, request)));
      const model = modelOf(problem);
      const theirs = timedOnce(() => highs.solve(model));
      const fixed = costOf(
        problem,
        problem.amounts.map((amount, line) =>
          problem.lower[line] === problem.upper[line] ? problem.lower[line]! : amount
        )
      );
      const cost = optimum ? (costOf(problem, optimum.amounts) - fixed) / MAJOR : NaN;
      const difference = (cost - theirs.result.ObjectiveValue) / theirs.result.ObjectiveValue;
      peers.push([
        `${count(lines)} lines, ${name}`,
        milliseconds(ours),
        milliseconds(theirs.ms),
        ratio(theirs.ms / ours),
        theirs.result.Status === "Optimal" ? difference.toExponential(1) : theirs.result.Status,
      ]);
    }
  }
  printTable(
    "Optimum against HiGHS (WebAssembly, one thread, model already built)",
    ["", "ours", "HiGHS", "faster", "objective, relative difference"],
    peers
  );
  const random = randomOf(7);
  const million = Float64Array.from({ length: 1_000_000 }, random);
  const sort = timed(() => million.slice().sort());
  const alone: string[][] = [];
  for (const [name, request] of QUESTIONS) {
    for (const lines of [10_000, 100_000, 1_000_000]) {
      const budget = randomBudget(lines);
      const optimum = timed(() => optimumOf(problemOf(budget, request)));
      const proposal = timed(() => reallocate(budget, request));
      alone.push([
        `${count(lines)} lines, ${name}`,
        milliseconds(optimum),
        ratio(optimum / sort),
        milliseconds(proposal),
        ratio(proposal / sort),
      ]);
    }
  }
  printTable(
    `Ours alone; a sort of a million doubles takes ${milliseconds(sort)}`,
    ["", "optimum", "in sorts", "whole proposal, few lines", "in sorts"],
    alone
  );
}
