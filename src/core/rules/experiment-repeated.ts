import { repeatedExperiments, type RepeatedGroup } from "../measures/models/repeated-experiments";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { listedOf, sampled } from "../review/wording";
import { say } from "../words/say";

/** Several teams pay for attempts at the same thing. */
export const experimentRepeated: Rule = {
  id: "experiment-repeated",
  category: "models",
  severity: "warning",
  needs: ["money"],
  settings: ["similarNames"],
  title: "Same experiment in several teams",
  why:
    "Teams that try the same thing side by side pay for it several times and learn it only once each. " +
    "What one of them found out reaches the others late or never.",
  remedy:
    "Bring the teams together: one experiment with one owner, and its results where all of them can use them.",
  source: "B:48-49; ours",
  check(subject) {
    const { budget, measures } = subject;
    const teams = [budget, budget.cases].some((of) => of?.text.team ?? of?.text.costCentre);
    if (!teams) {
      return {
        outcome: "not applicable",
        reason: say("It needs a column “Team” or “Cost centre”."),
      };
    }
    const { groups, compared } = measures.of(repeatedExperiments);
    if (compared < 2) {
      return {
        outcome: "not applicable",
        reason: say(
          "It needs at least two use cases or experiments with a team; the table names {count, plural, one {# such attempt} other {# such attempts}}.",
          { count: compared }
        ),
      };
    }
    return toldApart(
      groups.map((each) => ({ ...each, exposure: each.repeated })),
      (together) => found(subject, together)
    );
  },
};

function found(
  { budget, money }: Subject,
  groups: readonly [RepeatedGroup, ...RepeatedGroup[]]
): Found {
  const lines = groups.flatMap((group) => group.lines);
  const exposure = groups.reduce((sum, { repeated }) => sum + repeated, 0);
  const amount = groups.reduce((sum, group) => sum + group.amount, 0);
  const values = { money: money(exposure), total: money(amount) };
  const [{ names, teams }] = groups;
  const what =
    groups.length === 1
      ? say(
          "The attempts {names} look alike, and belong to the teams {teams}: " +
            "{money} of {total} is paid beside the most expensive of them.",
          { names: sampled(names), teams: teamsOf(teams), ...values }
        )
      : say(
          "{count, plural, one {# more kind} other {# more kinds}} of attempt are made by several teams: " +
            "{money} of {total} is paid beside the most expensive of each.",
          { count: groups.length, ...values }
        );
  return { what, places: [{ column: budget.cases ? "case" : "name", lines }], exposure };
}

function teamsOf(teams: readonly string[]): string {
  const shown = teams.slice(0, 3);
  return listedOf(shown, teams.length - shown.length);
}
