import { coreCapabilities } from "../../core/measures/integration/central-share";
import { componentBuilds } from "../../core/measures/integration/component-builds";
import { say } from "../../core/words/say";
import { isLeftOut } from "../given-cells";
import { buildsGiven, centralPart, superfluousCount, teamsGiven } from "../line-answers";
import {
  budgetSource,
  columnsOfTable,
  plainColumn,
  type BudgetSource,
  type SourceColumn,
  type TwinArgument,
} from "./budget-source";
import { constant, NoTwin, rawCell } from "./formula-text";
import { maskText, moneyByWords } from "./money-by-words";

type Arguments = readonly TwinArgument[];

/**
 * DUPCOUNT: how many pairs of a component and a use case there are, each counted once, less one build of each component
 * that no shared line pays for.
 */
export function dupTwin([components, cases, amounts]: Arguments): string {
  superfluousCount(components!.cells, cases!.cells, amounts!.cells);
  const given = buildsGiven(components!.cells, cases!.cells, amounts!.cells);
  const isTable = isLeftOut(cases!.cells) && isLeftOut(amounts!.cells);
  const table = isTable ? columnsOfTable(components!, ["component", "case"]) : null;
  const [built, named] = table?.keys ?? [plainColumn(components!), plainColumn(cases!)];
  const paid = table?.amounts ?? (isLeftOut(amounts!.cells) ? [] : [plainColumn(amounts!)]);
  if (paid.length > 1)
    throw new NoTwin(say("Several columns of amounts say whether a line is paid for."));
  const builds = given.measures.of(componentBuilds).filter((each) => each.builds.length > 0);
  if (builds.length === 0) return "0";
  const rows = builds.flatMap(({ lines }) => lines).map((line) => given.budget.rows[line]! - 1);
  const [what, whose] = [built!, named!].map(({ cells }) =>
    distinct(rows.map((row) => cells[row]))
  );
  const pairs = builds.reduce((sum, each) => sum + each.builds.length, 0);
  if (pairsAmong({ built: built!, named: named!, paid: paid[0] }, what!, whose!) !== pairs)
    throw new NoTwin(
      say(
        "Names that differ in spelling only, or shared lines among the others, count as one here, and Excel tells them apart."
      )
    );
  const firsts = builds.filter(({ shared }) => shared <= 0).length;
  // Text is larger than any number.
  const isPaid = paid.map(
    ({ reference, cells }) =>
      `*(${reference}>0)${cells.some((cell) => typeof cell === "string") ? `*ISNUMBER(${reference})` : ""}`
  );
  const rowsOf = `TRANSPOSE((${built!.reference}=${constant([what!])})${isPaid[0] ?? "*1"})`;
  const pairsFound = `MMULT(${rowsOf},--(${named!.reference}=${constant([whose!])}))`;
  return `SUMPRODUCT(--(${pairsFound}>0))-${firsts}`;
}

/** CENTRALSHARE: for each capability the money of its central teams ÷ the money of all that are named. */
export function centralTwin([teams, types, amounts]: Arguments): string {
  centralPart(teams!.cells, types!.cells, amounts!.cells);
  const { source, team } = teamsSource(teams!, types!, amounts!);
  const { budget, measures } = source;
  const capabilities = measures.of(coreCapabilities);
  const classes = new Int8Array(budget.lines).fill(-1);
  capabilities.forEach(({ lines }, at) => lines.forEach((line) => (classes[line] = at)));
  const money = moneyByWords(source, (line) => classes[line]!);
  const teamOf = (line: number) => rawCell(team.cells[budget.rows[line]! - 1]);
  const parts = capabilities.map(({ lines, others, central, unknown }, at) => {
    const rest = new Set(others.map((name) => name.toLowerCase()));
    const named = lines.filter((line) => teamOf(line) !== "");
    const centre = named.filter((line) => !rest.has(String(teamOf(line)).trim().toLowerCase()));
    const sum = (each: readonly number[]) =>
      each.reduce((all, line) => all + budget.amounts[line]!, 0);
    const nameless = sum(lines) - sum(named);
    if (sum(centre) !== central || nameless !== unknown)
      throw new NoTwin(
        say("Stage, use case and team of a line decide together whether it is shared.")
      );
    const words = distinct(centre.map(teamOf));
    return {
      central: words.length === 0 ? "0" : money.sumWhere(maskText(team, words), at),
      known: money.sumWhere(`--(${team.reference}<>"")`, at),
    };
  });
  const sums = (part: "central" | "known") => parts.map((each) => each[part]).join("+");
  return `(${sums("central")})/(${sums("known")})`;
}

function teamsSource(
  teams: TwinArgument,
  types: TwinArgument,
  amounts: TwinArgument
): { readonly source: BudgetSource; readonly team: SourceColumn } {
  if (isLeftOut(types.cells) && isLeftOut(amounts.cells)) {
    const [team] = columnsOfTable(teams, ["team"]).keys;
    if (!team) throw new NoTwin(say("The table has no column of teams; its use cases decide."));
    return { source: budgetSource(teams, types), team };
  }
  const given = teamsGiven(teams.cells, types.cells, amounts.cells);
  const columns = { keys: [plainColumn(types)], amounts: [{ ...plainColumn(amounts), scale: 0 }] };
  return { source: { ...given, ...columns }, team: plainColumn(teams) };
}

/** Pairs of these words in rows with money, as a formula finds them. */
function pairsAmong(
  {
    built,
    named,
    paid,
  }: { built: SourceColumn; named: SourceColumn; paid: SourceColumn | undefined },
  what: readonly string[],
  whose: readonly string[]
): number {
  const [known, owners] = [what, whose].map(
    (words) => new Set(words.map((word) => word.toLowerCase()))
  );
  const pairs = new Set<string>();
  built.cells.forEach((cell, row) => {
    const [word, owner] = [cell, named.cells[row]].map((each) =>
      String(rawCell(each)).toLowerCase()
    );
    const amount = paid ? rawCell(paid.cells[row]) : 1;
    if (known!.has(word!) && owners!.has(owner!) && typeof amount === "number" && amount > 0)
      pairs.add(`${word}\u0000${owner}`);
  });
  return pairs.size;
}

function distinct(cells: readonly unknown[]): string[] {
  const known = new Map<string, string>();
  for (const cell of cells) {
    const word = String(rawCell(cell));
    if (!known.has(word.toLowerCase())) known.set(word.toLowerCase(), word);
  }
  return [...known.values()];
}
