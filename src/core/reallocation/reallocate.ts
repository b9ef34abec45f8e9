import type { Budget } from "../budget/budget";
import { OUTSIDE, type Split } from "../costs/split";
import { percent } from "../measures/percent";
import { shareStatus } from "../measures/share";
import { movesBetween } from "./moves";
import { obstacleOf } from "./obstacle";
import { groupTotals, problemOf, type Bands, type Problem } from "./problem";
import type { Proposal } from "./proposal";
import { rounded } from "./rounding";
import { solve } from "./solver";

export interface ReallocationOptions {
  /** Every change is a multiple of this many minor units, where the lines' bounds allow it; 1 where not given. */
  readonly rounding?: number;
}

/**
 * The smallest relative change that brings the three groups of a split into their bands: minimises Σ (x − a)² ÷ a at
 * the same total, so that the lines of a group change by the same percentage unless a bound stops them (DOMAIN
 * section 7). Lines outside the split, unassigned, locked, negative, unreadable or with a minimum above their maximum
 * keep their amounts. Minor units throughout; never fails: what cannot be met is said in `obstacle`.
 */
export function reallocate(
  budget: Budget,
  split: Split,
  bands: Bands,
  { rounding = 1 }: ReallocationOptions = {}
): Proposal {
  const problem = problemOf(budget, split, bands);
  if (isSettled(problem, bands)) return proposal(problem, problem.amounts, null, split, bands);
  const { mix, amounts: solved } = solve(problem);
  const collision =
    mix.collisions.length > 0 ? obstacleOf(mix.collisions, budget, problem, split, bands) : null;
  if (!mix.intervals) return proposal(problem, problem.amounts, collision, split, bands);
  const unit = Math.max(1, Math.round(rounding));
  const amounts =
    rounded(problem, solved, mix.intervals, unit) ??
    rounded(problem, solved, mix.intervals, 1) ??
    problem.amounts;
  return proposal(
    problem,
    amounts,
    collision ?? missed(problem, amounts, split, bands),
    split,
    bands
  );
}

function proposal(
  problem: Problem,
  amounts: Float64Array,
  obstacle: string | null,
  split: Split,
  bands: Bands
): Proposal {
  const moves = movesBetween(problem, amounts, split, bands);
  return {
    feasible: obstacle === null,
    obstacle,
    total: amounts.reduce((sum, amount) => sum + amount, 0),
    moved: moves.reduce((sum, move) => sum + move.amount, 0),
    amounts: Float64Array.from(amounts),
    moves,
  };
}

function isSettled(problem: Problem, bands: Bands): boolean {
  const { groups, amounts, lower, upper, denominator } = problem;
  for (let line = 0; line < groups.length; line++) {
    if (groups[line] === OUTSIDE) continue;
    if (amounts[line]! < lower[line]! || amounts[line]! > upper[line]!) return false;
  }
  const totals = groupTotals(groups, amounts);
  return (
    denominator > 0 &&
    totals.every((money, group) => shareStatus(money, denominator, bands[group]!) === "within")
  );
}

/** A band that whole units cannot hit; less than one minor unit is as near as money goes and counts as met. */
function missed(
  problem: Problem,
  amounts: Float64Array,
  split: Split,
  bands: Bands
): string | null {
  const totals = groupTotals(problem.groups, amounts);
  const off = split.groups.filter((_, group) => {
    const { low, high } = problem.limits[group]!;
    return totals[group]! <= low - 1 || totals[group]! >= high + 1;
  });
  if (off.length === 0) return null;
  const named = off.map((group) => {
    const band = bands[split.groups.indexOf(group)]!;
    return `${group.name} (${percent(band.lower)} to ${percent(band.upper)})`;
  });
  return `Whole rounding units do not land inside the band of ${named.join(" and ")}; a smaller unit would.`;
}
