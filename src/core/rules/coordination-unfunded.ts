import { distinctWords } from "../measures/distinct-words";
import { fundingOf } from "../measures/unfunded";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import type { Rule } from "../review/rule";
import { say } from "../words/say";

const COORDINATION = fundingOf("coordination");

/** Nobody is paid to bring the teams together that integration needs. */
export const coordinationUnfunded: Rule = {
  id: "coordination-unfunded",
  category: "integration",
  severity: "info",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  title: "Coordination without money",
  why:
    "Engineering, product, data, compliance and the business have to agree before anything goes live. " +
    "Where no line pays for that, it is paid for in delays and in the time of people on other budgets.",
  remedy:
    "Add a line for coordination: a programme lead or office, or the hours that the teams plan for each other.",
  source: "B:72; ours",
  check(subject) {
    const { measures, money } = subject;
    const integration = measures.shares("categories").amounts[2];
    if (integration <= 0) {
      return { outcome: "not applicable", reason: say("No money is planned for integration.") };
    }
    const funding = measures.of(COORDINATION);
    const teams = teamsIn(measures.of(distinctWords("team"))?.words);
    // One team has nobody to coordinate with; a table that names none says nothing about how many there are.
    if (funding.state === "funded" || teams === 1) return [];
    const unclear = doubtAbout(funding, say("coordination"), subject);
    if (unclear) return unclear;
    const what = say(
      teams > 1
        ? "No money is planned for coordination between {teams, plural, one {# team} other {# teams}}, beside {money} for integration."
        : "No money is planned for coordination, beside {money} for integration.",
      { teams, money: money(integration) }
    );
    return [
      {
        what: `${what}${remainingDoubt(funding, say("coordination"), subject)}`,
        places: [{ column: teams > 1 ? "team" : "amount", lines: "all" }],
        exposure: 0,
      },
    ];
  },
};

function teamsIn(words: readonly string[] = []): number {
  const teams = new Set(words.map((team) => team.trim().toLowerCase()));
  teams.delete("");
  return teams.size;
}
