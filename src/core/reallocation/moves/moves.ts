import type { Budget } from "../../budget/budget";
import type { Problem } from "../problem/problem";
import { isFoundation } from "../problem/row";
import { NO_LINE, type Move } from "../proposal";
import type { Request } from "../request";
import { pairsOf } from "./pairs";
import { NOWHERE, Reasons } from "./reasons";
import { RunningShares } from "./shares-by-split";

/**
 * Receipts that turn the amounts of today into the suggested ones: closed cases first, then the largest first. What a
 * closure frees goes to foundation lines before anything else does (DOMAIN section 2.9), and a line only gives or only
 * receives, so no money is claimed twice.
 */
export function movesBetween(
  budget: Budget,
  request: Request,
  problem: Problem,
  suggested: Float64Array
): Move[] {
  const { amounts, homes, closed } = problem;
  const outside = amounts.length;
  const changes = new Float64Array(outside + 1);
  let total = 0;
  for (let line = 0; line < outside; line++) {
    changes[line] = suggested[line]! - amounts[line]!;
    changes[outside]! -= changes[line]!;
    total += suggested[line]!;
  }
  const pairs = pairsOf(changes, {
    from: (at) => closed[at] === 1,
    to: (at) => at !== outside && isFoundation(homes[at]!),
  });
  pairs.sort(
    (one, other) =>
      (closed[other.from] ?? 0) - (closed[one.from] ?? 0) ||
      other.amount - one.amount ||
      one.from - other.from ||
      one.to - other.to
  );
  const reasons = new Reasons(budget, request, problem, total, suggested);
  const shares = new RunningShares(problem, amounts);
  return pairs.map(({ from: start, to: end, amount }) => {
    const from = start === outside ? NO_LINE : start;
    const to = end === outside ? NO_LINE : end;
    shares.move(homes[start] ?? NOWHERE, homes[end] ?? NOWHERE, amount);
    const { rule, because } = reasons.of(from, to);
    return { from, to, amount, rule, because, after: shares.shares() };
  });
}
