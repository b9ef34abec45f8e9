import type { Budget } from "../budget/budget";
import { wordsOf } from "../costs/words";
import { thresholdOf } from "../policy/policy";
import type { Measure, Measures } from "./measures";
import { similarNames } from "./similar-names";
import { stageOfLines } from "./stage-words";
import { activeUseCases } from "./use-cases";

/** Use cases, or experiments, of different teams that are about the same. Money in minor units. */
export interface RepeatedExperiments {
  readonly groups: readonly RepeatedGroup[];
  /** How many use cases or experiments name their team. */
  readonly compared: number;
}

export interface RepeatedGroup {
  readonly names: readonly string[];
  readonly teams: readonly string[];
  readonly lines: readonly number[];
  readonly amount: number;
  /** What is paid beside the most expensive of them: amount − largest. */
  readonly repeated: number;
}

/**
 * Compares the names of active use cases; in a table without use cases, of the lines whose name or stage says that they are
 * experiments. A use case on which two teams work together is one use case. Likeness is the threshold `similarNames`.
 */
export const repeatedExperiments: Measure<RepeatedExperiments> = (budget, policy, measures) => {
  const all = budget.cases
    ? experimentsOfCases(budget, budget.cases, measures)
    : experimentsOfLines(budget, measures);
  const withTeam = all.filter(({ teams }) => teams.size > 0);
  const alike = similarNames(
    withTeam.map(({ name }) => name),
    thresholdOf(policy, "similarNames")
  );
  const groups = alike
    .map((group) => group.map((at) => withTeam[at]!))
    .filter(haveTwoTeams)
    .map(groupOf);
  return { groups, compared: withTeam.length };
};

interface Experiment {
  readonly name: string;
  /** Shown names by letters. */
  readonly teams: Map<string, string>;
  readonly lines: number[];
  amount: number;
  /** As the last line wrote it: lines of one use case mostly name one team, and its letters are read once. */
  lastTeam: string;
}

function experimentsOfCases(
  budget: Budget,
  cases: NonNullable<Budget["cases"]>,
  measures: Measures
): Experiment[] {
  const experiments = cases.names.map(experiment);
  for (let line = 0; line < budget.lines; line++) {
    const own = experiments[cases.ofLine[line]!];
    if (own) addLine(own, budget, line);
  }
  return measures.of(activeUseCases).map((at) => {
    const own = experiments[at]!;
    const stated = cases.text.team?.[at] ?? cases.text.costCentre?.[at] ?? "";
    if (own.teams.size === 0) addTeam(own, stated);
    return own;
  });
}

/** Lines of one name in one team are one experiment. */
function experimentsOfLines(budget: Budget, measures: Measures): Experiment[] {
  const stages = measures.of(stageOfLines);
  const found = new Map<string, Experiment>();
  for (let line = 0; line < budget.lines; line++) {
    const name = budget.names[line]!;
    if (stages[line] !== "pilot" && !EXPERIMENT.test(name)) continue;
    const key = `${name}\n${teamOf(budget, line)}`;
    let own = found.get(key);
    if (!own) found.set(key, (own = experiment(name)));
    addLine(own, budget, line);
  }
  return [...found.values()];
}

function experiment(name: string): Experiment {
  return { name, teams: new Map(), lines: [], amount: 0, lastTeam: "" };
}

function addLine(own: Experiment, budget: Budget, line: number): void {
  own.lines.push(line);
  own.amount += budget.amounts[line]!;
  addTeam(own, teamOf(budget, line));
}

function teamOf({ text }: Budget, line: number): string {
  return (text.team ?? text.costCentre)?.[line] ?? "";
}

function addTeam(own: Experiment, team: string): void {
  if (team === own.lastTeam) return;
  own.lastTeam = team;
  const { letters } = wordsOf(team);
  if (letters !== "" && !own.teams.has(letters)) own.teams.set(letters, team.trim());
}

/** Whether two of them have no team in common. */
function haveTwoTeams(group: readonly Experiment[]): boolean {
  const [fewest, ...others] = [...group].sort((a, b) => a.teams.size - b.teams.size);
  if (others.some((other) => areApart(fewest!, other))) return true;
  // All have the one team of the first in common; only where it has two can others be apart from each other.
  return fewest!.teams.size > 1 && others.some((one) => others.some((two) => areApart(one, two)));
}

function areApart(one: Experiment, other: Experiment): boolean {
  for (const team of one.teams.keys()) if (other.teams.has(team)) return false;
  return true;
}

function groupOf(group: readonly Experiment[]): RepeatedGroup {
  const amount = group.reduce((sum, each) => sum + each.amount, 0);
  const largest = group.reduce((most, each) => Math.max(most, each.amount), 0);
  return {
    names: group.map(({ name }) => name),
    teams: [...new Map(group.flatMap(({ teams }) => [...teams])).values()],
    lines: group.flatMap(({ lines }) => lines),
    amount,
    repeated: Math.max(0, amount - largest),
  };
}

const EXPERIMENT =
  /\b(?:experiments?|pilots?|poc|proofs? of concept|prototypes?|trials?|pilote|piloto|expérience|experimento|versuch|essai|ensayo)\b/i;
