import { OUTSIDE, type Split } from "../costs/split";
import { percent } from "../measures/percent";
import { shareStatus } from "../measures/share";
import { groupTotals, type Bands, type Problem } from "./problem";
import type { Move } from "./proposal";

/** The rule in whose name money moves. */
const RULE = "share-outside-profile";

/**
 * Receipts that turn the amounts of today into the suggested ones, largest first. Gains and losses of the same size are
 * paired first, then the largest with the largest: at most one receipt fewer than there are lines that change.
 */
export function movesBetween(
  problem: Problem,
  suggested: Float64Array,
  split: Split,
  bands: Bands
): Move[] {
  const losses: number[] = [];
  const gains: number[] = [];
  const open = suggested.map((money, line) => Math.abs(money - problem.amounts[line]!));
  suggested.forEach((money, line) => {
    if (money !== problem.amounts[line])
      (money < problem.amounts[line]! ? losses : gains).push(line);
  });
  const bySize = (one: number, other: number) => open[other]! - open[one]! || one - other;
  losses.sort(bySize);
  gains.sort(bySize);
  const reasons = reasonsOf(problem, suggested, split, bands);
  const moves: Move[] = [];
  const move = (from: number, to: number) => {
    const amount = Math.min(open[from]!, open[to]!);
    if (amount === 0) return;
    open[from]! -= amount;
    open[to]! -= amount;
    moves.push({
      from,
      to,
      amount,
      rule: RULE,
      because: reasons(problem.groups[from]!, problem.groups[to]!),
    });
  };
  pairEquals(losses, gains, open, move);
  for (let loss = 0, gain = 0; loss < losses.length && gain < gains.length;) {
    move(losses[loss]!, gains[gain]!);
    if (open[losses[loss]!] === 0) loss++;
    if (open[gains[gain]!] === 0) gain++;
  }
  return moves.sort(
    (one, other) => other.amount - one.amount || one.from - other.from || one.to - other.to
  );
}

/** Both lists are in falling order of size. */
function pairEquals(
  losses: readonly number[],
  gains: readonly number[],
  open: Float64Array,
  move: (from: number, to: number) => void
): void {
  for (let loss = 0, gain = 0; loss < losses.length && gain < gains.length;) {
    const difference = open[losses[loss]!]! - open[gains[gain]!]!;
    if (difference === 0) move(losses[loss++]!, gains[gain++]!);
    else if (difference > 0) loss++;
    else gain++;
  }
}

/** One sentence per pair of groups, made once however many receipts carry it. */
function reasonsOf(
  problem: Problem,
  suggested: Float64Array,
  split: Split,
  bands: Bands
): (from: number, to: number) => string {
  const before = groupTotals(problem.groups, problem.amounts);
  const after = groupTotals(problem.groups, suggested);
  const share = (money: number) => percent(money / problem.denominator);
  const describe = (group: 0 | 1 | 2) => {
    const band = bands[group];
    const status = shareStatus(before[group], problem.denominator, band);
    const range = `its band of ${percent(band.lower)} to ${percent(band.upper)}`;
    return `${split.groups[group].name} goes from ${share(before[group])} to ${share(after[group])}, ${
      status === "within" ? `having stood inside ${range}` : `because it stood ${status} ${range}`
    }`;
  };
  const sentences = new Map<number, string>();
  return (from, to) => {
    const key = from * OUTSIDE + to;
    const known = sentences.get(key);
    if (known !== undefined) return known;
    const made =
      from === to
        ? `Keeps lines of ${split.groups[from as 0 | 1 | 2].name} within their own minimum or maximum.`
        : `${describe(from as 0 | 1 | 2)}; ${describe(to as 0 | 1 | 2)}.`;
    sentences.set(key, made);
    return made;
  };
}
