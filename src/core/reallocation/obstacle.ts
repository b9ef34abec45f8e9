import type { Budget } from "../budget/budget";
import { OUTSIDE, type Split } from "../costs/split";
import { percent, percentBeside } from "../measures/percent";
import { sampled } from "../review/wording";
import type { Collision } from "./mix";
import { groupTotals, type Bands, type Problem } from "./problem";

type Side = "above" | "below";

/** Says in words which requirements collide, which lines cause it and what can be done. */
export function obstacleOf(
  collisions: readonly Collision[],
  budget: Budget,
  problem: Problem,
  split: Split,
  bands: Bands
): string {
  return collisions
    .map((collision) => sentence(collision, budget, problem, split, bands))
    .join(" ");
}

function sentence(
  collision: Collision,
  budget: Budget,
  problem: Problem,
  split: Split,
  bands: Bands
): string {
  switch (collision.kind) {
    case "no money":
      return `There is no money to share out: the lines that belong to ${split.name} add up to nothing.`;
    case "bounds":
      return collision.side === "above"
        ? "Locked lines and minimums add up to more than the total, so no amounts keep both; raise the total or lower a minimum."
        : "Locked lines and maximums add up to less than the total, so no amounts keep both; raise a maximum or unlock a line.";
    case "bands": {
      const bounds = bands.map((band) => (collision.side === "above" ? band.lower : band.upper));
      const sum = percent(bounds.reduce((total, bound) => total + bound, 0));
      return collision.side === "above"
        ? `The bands admit no mix: their lower bounds add up to ${sum}.`
        : `The bands admit no mix: their upper bounds add up to ${sum}.`;
    }
    case "group":
      return groupSentence(
        collision.group as 0 | 1 | 2,
        collision.side,
        budget,
        problem,
        split,
        bands
      );
    case "together":
      return collision.side === "above"
        ? `Each band can be met, but not all at once: ${holders(budget, problem, null, null)} leave too little for the other groups.`
        : `Each band can be met, but not all at once: ${holders(budget, problem, null, null)} leave more than the other groups may take.`;
  }
}

function groupSentence(
  group: 0 | 1 | 2,
  side: Side,
  budget: Budget,
  problem: Problem,
  split: Split,
  bands: Bands
): string {
  const { name } = split.groups[group];
  const band = bands[group];
  if (side === "below" && !problem.groups.includes(group)) {
    return `No line belongs to ${name}, whose band starts at ${percent(band.lower)}; add a line for it or correct a cost type.`;
  }
  const reach = groupTotals(problem.groups, side === "above" ? problem.lower : problem.upper)[
    group
  ];
  const share = percentBeside(
    reach / problem.denominator,
    side === "above" ? band.upper : band.lower
  );
  const lines = holders(budget, problem, group, side);
  return side === "above"
    ? `${name} cannot go below ${share}, and its band ends at ${percent(band.upper)}: ${lines} hold it there.`
    : `${name} cannot go above ${share}, and its band starts at ${percent(band.lower)}: ${lines} hold it there.`;
}

/** The lines whose own bounds hold the group: from below, from above, or (null) either way. The largest come first. */
function holders(
  budget: Budget,
  { groups, lower, upper, amounts }: Problem,
  group: number | null,
  side: Side | null
): string {
  const held: number[] = [];
  groups.forEach((home, line) => {
    if (group === null ? home === OUTSIDE : home !== group) return;
    const fromBelow = side !== "below" && lower[line] !== 0;
    const fromAbove = side !== "above" && upper[line] !== Infinity;
    if (fromBelow || fromAbove) held.push(line);
  });
  held.sort((one, other) => amounts[other]! - amounts[one]! || one - other);
  return `locks, minimums or maximums of ${sampled(held.map((line) => budget.names[line] ?? ""))}`;
}
