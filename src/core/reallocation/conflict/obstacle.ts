import type { Budget } from "../../budget/budget";
import { formatMoney } from "../../budget/money";
import { percent, percentBeside } from "../../measures/percent";
import { listed } from "../../review/wording";
import type { Problem } from "../problem/problem";
import { groupIn, SPLITS, type Requirement } from "../problem/row";
import type { Conflict, Holder } from "./conflict";

type BandRequirement = Extract<Requirement, { kind: "band" }>;

/** Lines that a sentence names; the rest are counted. */
const SHOWN = 3;

/** Says in one sentence which requirements collide, which lines hold them apart, and with how much money. */
export function sentenceOf(conflict: Conflict, budget: Budget, problem: Problem): string {
  const { requirements, lines, miss } = conflict;
  const [first, ...others] = requirements;
  const missing = formatMoney(Math.ceil(miss - 1e-6), budget.currency);
  if (first?.kind === "total") return totalSentence(conflict, budget, missing);
  if (lines.length === 0) return contradiction(requirements, budget, problem, missing);
  const held = holders(lines, budget, problem);
  if (first?.kind === "band" && others.length === 0) {
    const { split, group, side, bound } = first;
    const { name } = SPLITS[split].groups[group];
    const reach = shareAtBest(first, miss, problem);
    const isAbove = side === "upper";
    return (
      `${name} cannot go ${isAbove ? "below" : "above"} ${percentBeside(reach, bound)}, and its band ` +
      `${isAbove ? "ends" : "starts"} at ${percent(bound)}: ${held} ${lines.length === 1 ? "holds" : "hold"} it there.`
    );
  }
  return (
    `${listed(requirements.map((each) => phraseOf(each, budget)))} cannot ${requirements.length > 1 ? "all be met" : "be met"}: ` +
    `${held} ${lines.length === 1 ? "stands" : "stand"} in the way, by ${missing} at least.`
  );
}

/** What was asked for, e.g. "Models at most 20%" or "a total of EUR 1,000". */
export function phraseOf(requirement: Requirement, budget: Budget): string {
  switch (requirement.kind) {
    case "total":
      return `a total of ${formatMoney(requirement.total, budget.currency)}`;
    case "foundation":
      return `the return of ${formatMoney(requirement.freed, budget.currency)} to the foundation`;
    case "inside":
      return `${formatMoney(Math.round(requirement.least), budget.currency)} at least on ${SPLITS[requirement.split].name}`;
    case "band": {
      const { name } = SPLITS[requirement.split].groups[requirement.group];
      return `${name} at ${requirement.side === "lower" ? "least" : "most"} ${percent(requirement.bound)}`;
    }
  }
}

function totalSentence(
  { requirements, lines, miss }: Conflict,
  budget: Budget,
  missing: string
): string {
  const [requirement] = requirements;
  const total = requirement?.kind === "total" ? requirement.total : 0;
  const isAbove = lines.reduce((sum, { amount }) => sum + amount, 0) > total || miss < 0;
  const asked = `the total of ${formatMoney(total, budget.currency)}`;
  const held = lines.length > 0 ? `: ${holders(lines, budget, null)}` : "";
  return isAbove
    ? `Locked amounts and minimums add up to ${missing} more than ${asked}${held}. Raise the total or lower a minimum.`
    : `Locked amounts and maximums add up to ${missing} less than ${asked}${held}. Raise a maximum or unlock a line.`;
}

/** Requirements that no line keeps apart: they contradict each other, or a group has no line at all. */
function contradiction(
  requirements: readonly Requirement[],
  budget: Budget,
  problem: Problem,
  missing: string
): string {
  const bands = requirements.filter((each): each is BandRequirement => each.kind === "band");
  const empty = bands.find(
    ({ split, group, side }) =>
      side === "lower" && !problem.homes.some((home) => groupIn(split, home) === group)
  );
  if (empty) {
    const { name } = SPLITS[empty.split].groups[empty.group];
    return `No line belongs to ${name}, whose band starts at ${percent(empty.bound)}; add a line for it or correct a cost type.`;
  }
  const [first] = bands;
  const isOneSide =
    bands.length === requirements.length &&
    bands.every(({ split, side }) => split === first!.split && side === first!.side);
  if (isOneSide && bands.length > 1) {
    const sum = percent(bands.reduce((total, { bound }) => total + bound, 0));
    const names = listed(bands.map(({ split, group }) => SPLITS[split].groups[group].name));
    if (first!.side === "upper" && bands.length < 3)
      return `The upper bounds of ${names} add up to ${sum}, and no other line can take the rest.`;
    return `The bands admit no mix: the ${first!.side} bounds of ${names} add up to ${sum}.`;
  }
  const all = listed(requirements.map((each) => phraseOf(each, budget)));
  return `${all} cannot ${requirements.length > 1 ? "all be met" : "be met"} by the lines there are; ${missing} at least is missing.`;
}

/** The bound, given way by the miss, as a share of today's denominator at the asked total. */
function shareAtBest(
  { split, side, bound }: BandRequirement,
  miss: number,
  problem: Problem
): number {
  let outside = 0;
  for (let line = 0; line < problem.homes.length; line++)
    if (groupIn(split, problem.homes[line]!) === 3) outside += problem.amounts[line]!;
  const part = miss / (problem.total - outside);
  return side === "upper" ? bound + part : bound - part;
}

function holders(lines: readonly Holder[], budget: Budget, problem: Problem | null): string {
  const named = lines.slice(0, SHOWN).map(({ line, amount, why }) => {
    const name =
      budget.names[line]?.trim() || problem?.newLines[line - budget.lines]?.name || "(no name)";
    return `“${name}” (${formatMoney(amount, budget.currency)}, ${why})`;
  });
  const rest = lines.length - named.length;
  return listed(rest === 0 ? named : [...named, `${rest.toLocaleString("en-US")} more`]);
}
