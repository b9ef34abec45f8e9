import type { Budget } from "../../budget/budget";
import { formatMoney } from "../../budget/money";
import { percent, percentBeside } from "../../measures/percent";
import { listed, listedOf } from "../../review/wording";
import type { Problem } from "../problem/problem";
import { groupIn, SPLITS, type Requirement } from "../problem/row";
import { say } from "../../words/say";
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
    const values = {
      group: say(name),
      reach: percentBeside(reach, bound),
      bound: percent(bound),
      lines: held,
      count: lines.length,
    };
    return side === "upper"
      ? say(
          "{group} cannot go below {reach}, and its band ends at {bound}: {lines} {count, plural, one {holds} other {hold}} it there.",
          values
        )
      : say(
          "{group} cannot go above {reach}, and its band starts at {bound}: {lines} {count, plural, one {holds} other {hold}} it there.",
          values
        );
  }
  return say(
    "{wishes} cannot {wishCount, plural, one {be met} other {all be met}}: {lines} {count, plural, one {stands} other {stand}} in the way, by {missing} at least.",
    {
      wishes: listed(requirements.map((each) => phraseOf(each, budget))),
      wishCount: requirements.length,
      lines: held,
      count: lines.length,
      missing,
    }
  );
}

/** What was asked for, e.g. "Models at most 20%" or "a total of EUR 1,000". */
export function phraseOf(requirement: Requirement, budget: Budget): string {
  switch (requirement.kind) {
    case "total":
      return say("a total of {total}", { total: formatMoney(requirement.total, budget.currency) });
    case "foundation":
      return say("the return of {amount} to the foundation", {
        amount: formatMoney(requirement.freed, budget.currency),
      });
    case "inside":
      return say("{amount} at least on {groups}", {
        amount: formatMoney(Math.round(requirement.least), budget.currency),
        groups: say(SPLITS[requirement.split].name),
      });
    case "band": {
      const { name } = SPLITS[requirement.split].groups[requirement.group];
      return boundWords(name, requirement);
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
  const values = {
    missing,
    total: formatMoney(total, budget.currency),
    lines: lines.length > 0 ? `: ${holders(lines, budget, null)}` : "",
  };
  return isAbove
    ? say(
        "Locked amounts and minimums add up to {missing} more than the total of {total}{lines}. Raise the total or lower a minimum.",
        values
      )
    : say(
        "Locked amounts and maximums add up to {missing} less than the total of {total}{lines}. Raise a maximum or unlock a line.",
        values
      );
}

/** "Models at most 20%". */
export function boundWords(
  name: string,
  { side, bound }: Pick<BandRequirement, "side" | "bound">
): string {
  const values = { group: say(name), bound: percent(bound) };
  return side === "lower"
    ? say("{group} at least {bound}", values)
    : say("{group} at most {bound}", values);
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
    return say(
      "No line belongs to {group}, whose band starts at {bound}; add a line for it or correct a cost type.",
      { group: say(name), bound: percent(empty.bound) }
    );
  }
  const [first] = bands;
  const isOneSide =
    bands.length === requirements.length &&
    bands.every(({ split, side }) => split === first!.split && side === first!.side);
  if (isOneSide && bands.length > 1) {
    const sum = percent(bands.reduce((total, { bound }) => total + bound, 0));
    const groups = listed(bands.map(({ split, group }) => say(SPLITS[split].groups[group].name)));
    if (first!.side === "lower")
      return say("The bands admit no mix: the lower bounds of {groups} add up to {sum}.", {
        groups,
        sum,
      });
    return bands.length < 3
      ? say("The upper bounds of {groups} add up to {sum}, and no other line can take the rest.", {
          groups,
          sum,
        })
      : say("The bands admit no mix: the upper bounds of {groups} add up to {sum}.", {
          groups,
          sum,
        });
  }
  const all = listed(requirements.map((each) => phraseOf(each, budget)));
  return say(
    "{wishes} cannot {count, plural, one {be met} other {all be met}} by the lines there are; {missing} at least is missing.",
    { wishes: all, count: requirements.length, missing }
  );
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
      budget.names[line]?.trim() ||
      problem?.newLines[line - budget.lines]?.name ||
      say("(no name)");
    return say("“{name}” ({amount}, {why})", {
      name,
      amount: formatMoney(amount, budget.currency),
      why: say(why),
    });
  });
  const rest = lines.length - named.length;
  return listedOf(named, rest);
}
