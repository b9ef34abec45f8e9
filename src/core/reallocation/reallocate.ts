import type { Budget } from "../budget/budget";
import { formatMoney } from "../budget/money";
import { listed } from "../review/wording";
import { say } from "../words/say";
import { conflictOfTotal, conflictsOf, type Conflict } from "./conflict/conflict";
import { largestMiss } from "./conflict/least-miss";
import { boundWords, sentenceOf } from "./conflict/obstacle";
import { withFewLines } from "./moves/few-lines";
import { movesBetween } from "./moves/moves";
import { RunningShares } from "./moves/shares-by-split";
import { optimumOf, type Optimum } from "./optimum/optimum";
import { responsesOf } from "./optimum/response";
import { costOf, denominatorOf, moneyOf, problemOf, type Problem } from "./problem/problem";
import { SPLITS } from "./problem/row";
import type { Proposal } from "./proposal";
import type { NewLine } from "./problem/new-lines";
import type { Request } from "./request";
import { baseOf, rounded } from "./rounding/rounding";
import { averageChange, finerUnit, unitFor } from "./rounding/unit";

/**
 * The smallest relative change that brings the groups of one split or both into their bands at the asked total: least
 * Σ (x − a)² ÷ a, so that the lines of a group change by the same percentage unless a bound stops them (DOMAIN section
 * 7); or, with few lines, a change near it that people can carry out. Lines outside the splits, unassigned, locked,
 * negative, unreadable or with a minimum above their maximum keep their amounts. Never fails and never answers nothing:
 * what cannot be met is said in `obstacle`, beside the nearest mix.
 */
export function reallocate(budget: Budget, request: Request): Proposal {
  const problem = problemOf(budget, request);
  if (isPenniless(problem, problem.amounts)) return answer(budget, request, problem, {});
  const standing = baseOf(problem);
  // As near as money goes: solved again it would only trade fractions of a minor unit, or call them a conflict.
  if (missOfAll(problem, standing) < 1)
    return answer(budget, request, problem, { amounts: standing });
  const optimum = optimumOf(problem);
  if (optimum) return solved(budget, request, problem, optimum);
  const conflicts = [conflictOfTotal(problem, responsesOf(problem))];
  const within = reachable(problem);
  const nearest = optimumOf(within);
  return nearest
    ? solved(budget, request, within, nearest, conflicts)
    : answer(budget, request, problem, { conflicts });
}

function solved(
  budget: Budget,
  request: Request,
  problem: Problem,
  optimum: Optimum,
  given?: readonly Conflict[]
): Proposal {
  const { amounts, unit } = wholeAmounts(problem, optimum, request);
  const misses = missOfAll(problem, amounts) >= 1;
  const { missed, responses } = optimum;
  const conflicts = given ?? (misses && missed ? conflictsOf(problem, responses, missed) : []);
  const least = costOf(problem, optimum.amounts);
  const cost = costOf(problem, amounts);
  return answer(budget, request, problem, {
    amounts,
    unit,
    conflicts,
    obstacle: conflicts.length === 0 && misses ? tooCoarse(problem, amounts, unit) : null,
    overhead: least > 0 && cost > 0 ? cost / least - 1 : 0,
  });
}

interface Whole {
  readonly amounts: Float64Array;
  readonly unit: number;
  /** By how much some row is missed; below one minor unit is as near as money goes. */
  readonly miss: number;
}

/** The first of few lines and all lines, coarse and finer units, that meets the rows; else the one that misses least. */
function wholeAmounts(problem: Problem, optimum: Optimum, request: Request): Whole {
  const { rows } = optimum;
  const { rounding = "auto", style = "few" } = request;
  const missAt = (amounts: Float64Array) => largestMiss(rows, moneyOf(problem, amounts));
  const base = baseOf(problem);
  const standing = { amounts: base, unit: 1, miss: missAt(base) };
  let best: Whole | null = null;
  const narrow = style === "few" ? withFewLines({ ...problem, rows }, optimum) : problem;
  for (const each of narrow === problem ? [problem] : [narrow, problem]) {
    const solution = each === problem ? optimum : optimumOf(each);
    if (!solution) continue;
    const coarsest =
      rounding === "auto"
        ? unitFor(problem.scale, averageChange(base, solution.amounts))
        : Math.max(1, Math.round(rounding));
    for (let unit = coarsest; ; unit = rounding === "auto" ? finerUnit(unit) : 1) {
      const amounts = rounded(each, solution.amounts, rows, unit);
      const miss = amounts ? missAt(amounts) : Infinity;
      if (amounts && (best === null || miss < best.miss - 1e-6)) best = { amounts, unit, miss };
      if (best && (best.miss < 1 || rounding !== "auto") && best.miss < Infinity) break;
      if (unit === 1) break;
    }
    if (best && best.miss < 1) break;
  }
  // What is as near as money goes already stays as it is, also where the nearest mix is all there is.
  return best === null || standing.miss < 1 ? standing : best;
}

interface Parts {
  readonly amounts?: Float64Array;
  readonly unit?: number;
  readonly overhead?: number;
  readonly obstacle?: string | null;
  readonly conflicts?: readonly Conflict[];
}

function answer(budget: Budget, request: Request, problem: Problem, parts: Parts): Proposal {
  const { amounts = problem.amounts, conflicts = [], unit = 1, overhead = 0 } = parts;
  const sentences = conflicts.map((conflict) => sentenceOf(conflict, budget, problem));
  const obstacle =
    parts.obstacle ??
    (sentences.length > 0 ? sentences.join(" ") : noMoney(budget, problem, amounts));
  const moves = movesBetween(budget, request, problem, amounts);
  return {
    feasible: obstacle === null,
    obstacle,
    total: amounts.reduce((sum, amount) => sum + amount, 0),
    moved: moves.reduce((sum, move) => sum + move.amount, 0),
    amounts: amounts.slice(0, budget.lines),
    moves,
    newLines: newLinesWith(budget, problem, amounts),
    conflicts,
    shares: new RunningShares(problem, amounts).shares(),
    unit,
    overhead,
  };
}

/** None where none gets money. */
function newLinesWith(budget: Budget, { newLines }: Problem, amounts: Float64Array): NewLine[] {
  const made = newLines.map((line, at) => ({ ...line, amount: amounts[budget.lines + at]! }));
  return made.some(({ amount }) => amount > 0) ? made : [];
}

/** Bounds that today's amounts break give way to them, and the total to what the bounds then allow. */
function reachable(problem: Problem): Problem {
  const { amounts, rows } = problem;
  const lower = problem.lower.map((low, line) => Math.min(low, amounts[line]!));
  const upper = problem.upper.map((high, line) => Math.max(high, amounts[line]!));
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const total = Math.min(Math.max(problem.total, sum(lower)), sum(upper));
  const [first, ...others] = rows;
  return { ...problem, lower, upper, total, rows: [{ ...first!, least: total }, ...others] };
}

/** Largest miss of any requirement, minor units. */
function missOfAll(problem: Problem, amounts: Float64Array): number {
  return largestMiss(problem.rows, moneyOf(problem, amounts));
}

/** A split without money has no mix to keep or repair. */
function isPenniless(problem: Problem, amounts: Float64Array): boolean {
  return problem.splits.some((split) => !(denominatorOf(problem, amounts, split) > 0));
}

/** null where every split has money. */
function noMoney(budget: Budget, problem: Problem, amounts: Float64Array): string | null {
  const { splits, total } = problem;
  const poor = splits.filter((split) => !(denominatorOf(problem, amounts, split) > 0));
  if (poor.length === 0) return null;
  const groups = listed(
    poor.map((split) => say(SPLITS[split].name)),
    "or"
  );
  return isPenniless(problem, problem.amounts)
    ? say("There is no money to share out: the lines that belong to {groups} add up to nothing.", {
        groups,
      })
    : say(
        "There is no money to share out: a total of {total} leaves nothing for the lines that belong to {groups}.",
        { total: formatMoney(total, budget.currency), groups }
      );
}

function tooCoarse(problem: Problem, amounts: Float64Array, unit: number): string {
  const money = moneyOf(problem, amounts);
  const names = new Set(
    problem.rows.flatMap((row) => {
      const { requirement } = row;
      if (largestMiss([row], money) < 1) return [];
      if (requirement.kind === "total") return [];
      if (requirement.kind === "foundation") return [say("the return to the foundation")];
      if (requirement.kind === "inside")
        return [say("the money on {groups}", { groups: say(SPLITS[requirement.split].name) })];
      const { split, group } = requirement;
      return [boundWords(SPLITS[split].groups[group].name, requirement)];
    })
  );
  const what = listed([...names]);
  return unit > 1
    ? say("Whole rounding units do not meet {wishes}; a smaller unit would.", { wishes: what })
    : say("Whole minor units do not meet {wishes}.", { wishes: what });
}
