import type { Budget } from "../../budget/budget";
import { wordsOf } from "../../costs/words";
import { thresholdOf } from "../../policy/policy";
import { linesByCase } from "../cases/case-lines";
import { caseMoney } from "../cases/case-money";
import { distinctWords } from "../distinct-words";
import type { Measure, Measures } from "../measures";
import { similarNames } from "./similar-names";
import { stageOfLines } from "../stage-words";
import { activeUseCases } from "../cases/use-cases";

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
  readonly lines: readonly number[];
  readonly amount: number;
}

function experimentsOfCases(
  budget: Budget,
  cases: NonNullable<Budget["cases"]>,
  measures: Measures
): Experiment[] {
  const lines = measures.of(linesByCase);
  const { planned } = measures.of(caseMoney);
  const teams = teamsByCase(budget, cases, measures);
  return measures.of(activeUseCases).map((at) => {
    const stated = cases.text.team?.[at] ?? cases.text.costCentre?.[at] ?? "";
    return {
      name: cases.names[at]!,
      teams: teams[at]!.size > 0 ? teams[at]! : teamsNamed([teamOf(stated)]),
      lines: lines[at]!,
      amount: planned[at]!,
    };
  });
}

/** Teams that the lines of each use case name. One pass over codes; each distinct team is read once. */
function teamsByCase(
  budget: Budget,
  { names, ofLine }: NonNullable<Budget["cases"]>,
  measures: Measures
): Map<string, string>[] {
  const teams = measures.of(distinctWords(budget.text.team ? "team" : "costCentre"));
  if (!teams) return names.map(() => new Map());
  const named = teams.words.map(teamOf);
  const codes = names.map(() => new Set<number>());
  for (let line = 0; line < budget.lines; line++) {
    const at = ofLine[line]!;
    if (at >= 0) codes[at]!.add(teams.codes[line]!);
  }
  return codes.map((own) => teamsNamed([...own].map((code) => named[code]!)));
}

/** Lines of one name in one team are one experiment. */
function experimentsOfLines(budget: Budget, measures: Measures): Experiment[] {
  const stages = measures.of(stageOfLines);
  const found = new Map<string, { name: string; team: string; lines: number[] }>();
  for (let line = 0; line < budget.lines; line++) {
    const name = budget.names[line]!;
    if (stages[line] !== "pilot" && !EXPERIMENT.test(name)) continue;
    const team = (budget.text.team ?? budget.text.costCentre)?.[line] ?? "";
    const own = found.get(`${name}\n${team}`);
    if (own) own.lines.push(line);
    else found.set(`${name}\n${team}`, { name, team, lines: [line] });
  }
  return [...found.values()].map(({ name, team, lines }) => ({
    name,
    teams: teamsNamed([teamOf(team)]),
    lines,
    amount: lines.reduce((sum, line) => sum + budget.amounts[line]!, 0),
  }));
}

interface Team {
  readonly letters: string;
  readonly shown: string;
}

function teamOf(words: string): Team {
  return { letters: wordsOf(words).letters, shown: words.trim() };
}

/** Of several spellings the first is shown. */
function teamsNamed(teams: readonly Team[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const { letters, shown } of teams) {
    if (letters !== "" && !named.has(letters)) named.set(letters, shown);
  }
  return named;
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
