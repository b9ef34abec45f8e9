import { formatMoney, toDecimal } from "../../core/budget/money";
import type { Move } from "../../core/reallocation/proposal";
import { quoted } from "../../core/review/wording";
import { say } from "../../core/words/say";
import { fullAddress } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import { segmentsOf } from "../intake/segments";
import type { Judgement } from "../judgement/judgement";
import type { CellValue, Survey } from "../survey";
import { lineCells, type AmountCell } from "./amount-cells";
import { PlanRefused, type Plan } from "./plan";
import { someOf } from "./refusal-words";
import { changesBy, joined, type Replacement } from "./replacements";
import { spread } from "./spread";
import { goneSheets } from "./survey-refusals";

/** An amount that is a formula: it is left alone unless somebody chooses its address. */
export interface FormulaCell {
  /** `Budget!H2`. */
  readonly address: string;
  readonly formula: string;
  readonly old: CellValue;
  /** The amount that would stand there instead of the formula. */
  readonly new: CellValue;
}

export interface MovesPlan extends Plan {
  readonly formulas: readonly FormulaCell[];
}

export interface MovesOptions {
  /** Full addresses of formulas that may be replaced by amounts. */
  readonly formulaCells?: ReadonlySet<string>;
}

/**
 * Writes the proposed amounts over those of the table. The change of a line with several amount cells is spread over them
 * in proportion to what they hold, in whole minor units; that of an amount which adds up the line's periods goes into
 * those, and the formula stays. Throws PlanRefused where nothing can be applied; rejects as the
 * host does.
 */
export async function planMoves(
  host: Pick<Host, "read" | "contents">,
  survey: Survey,
  judgement: Judgement,
  { formulaCells = new Set() }: MovesOptions = {}
): Promise<MovesPlan> {
  const { intake, proposal } = judgement;
  const { budget } = intake;
  const gone = goneSheets(survey, segmentsOf(intake));
  if (gone.length > 0) throw new PlanRefused(gone);
  const lines = linesToChange(judgement);
  const cells = await lineCells(host, intake, lines);
  const unfit = unfitCells(
    judgement,
    lines,
    cells.map(({ amounts }) => amounts)
  );
  if (unfit.length > 0) throw new PlanRefused(unfit);
  const reasons = reasonsByLine(proposal.moves);
  const replacements: Replacement[] = [];
  const formulas: FormulaCell[] = [];
  let missed = 0;
  let sums = 0;
  lines.forEach((line, at) => {
    const change = proposal.amounts[line]! - budget.amounts[line]!;
    const { amounts: own, addends, digits, nameColumn } = cells[at]!;
    const isChosen = ({ area }: AmountCell) => formulaCells.has(fullAddress(area));
    const all = addends && !own.some(isChosen) ? addends : own;
    if (all === addends) sums += 1;
    const free = all.filter((cell) => typeof cell.content !== "object" || isChosen(cell));
    // Constants beside a formula may hold less than the line is to lose.
    const room = free.reduce((sum, { minor }) => sum + Math.abs(minor), 0);
    const isApplied = free.length > 0 && (free.length === all.length || room + change >= 0);
    const targets = isApplied ? free : all;
    const amounts = spread(
      targets.map(({ minor }) => minor),
      change
    );
    if (!isApplied) missed += change;
    targets.forEach(({ area, content, value, minor }, place) => {
      const amount = toDecimal(amounts[place]!, digits);
      if (typeof content === "object")
        formulas.push({
          address: fullAddress(area),
          formula: content.formula,
          old: value,
          new: amount,
        });
      if (!isApplied || amounts[place] === minor) return;
      const reason = reasons.get(line) ?? say("Proposed amount");
      const name = budget.names[line] ?? "";
      replacements.push({ area, value: amount, before: content, name, nameColumn, reason });
    });
  });
  const edits = joined(replacements, say("Amounts of the proposal"));
  return {
    title: say("Moves in {budget}", { budget: budget.name }),
    intake,
    edits,
    inverses: edits.flatMap((edit): Edit[] =>
      edit.kind === "replace" ? [{ kind: "restore", area: edit.area, contents: edit.before }] : []
    ),
    changes: changesBy(replacements),
    notes: [...sumNotes(sums), ...formulaNotes(judgement, formulas, formulaCells, missed)],
    formulas,
  };
}

function linesToChange({ intake, proposal }: Judgement): number[] {
  const { amounts, lines } = intake.budget;
  const { newLines = [] } = proposal;
  if (!proposal.feasible) {
    const refused = say("The targets cannot be met together, so nothing is applied.");
    throw new PlanRefused([[refused, proposal.obstacle ?? ""].join(" ").trim()]);
  }
  if (newLines.length > 0) {
    const names = newLines.map(({ name }) => quoted(name)).join(", ");
    throw new PlanRefused([
      say(
        "The proposal gives money to lines that the table does not have: {names}. Add them with an amount of 0 and a cost type, then review the budget again.",
        { names }
      ),
    ]);
  }
  const changed: number[] = [];
  for (let line = 0; line < lines; line++)
    if (proposal.amounts[line] !== amounts[line]) changed.push(line);
  if (changed.length === 0)
    throw new PlanRefused([
      proposal.obstacle ?? say("There is nothing to move: every amount stays."),
    ]);
  return changed;
}

/** Cells that cannot be given another amount, as sentences. */
function unfitCells(
  { intake: { budget, exchanged } }: Judgement,
  lines: readonly number[],
  cells: readonly (readonly AmountCell[])[]
): string[] {
  const isConverted = (line: number): boolean => {
    const code = exchanged?.codes[line] ?? "";
    return code !== "" && code !== budget.currency.code;
  };
  const converted = lines.flatMap((line, at) => (isConverted(line) ? [cells[at]![0]!] : []));
  const texts = cells.flat().filter(({ minor }) => Number.isNaN(minor));
  const other = lines.flatMap((line, at) => {
    const own = cells[at]!;
    if (isConverted(line)) return [];
    const sum = own.reduce((all, { minor }) => all + minor, 0);
    return Number.isNaN(sum) || sum === budget.amounts[line] ? [] : [own[0]!];
  });
  const named = (those: readonly AmountCell[]): string =>
    someOf(those.map(({ area }) => fullAddress(area)));
  return [
    ...(converted.length === 0
      ? []
      : [
          say(
            "The amounts in the rows of {cells} were converted to {currency}. Lock these lines, or change them by hand.",
            { cells: named(converted), currency: budget.currency.code }
          ),
        ]),
    ...(texts.length === 0
      ? []
      : [
          say("No number stands in {cells}. Write the amounts as numbers, then review again.", {
            cells: named(texts),
          }),
        ]),
    ...(other.length === 0
      ? []
      : [
          say(
            "The amounts in the rows of {cells} are not those that were reviewed. Review the budget again; where that does not help, state all amount columns in one unit.",
            { cells: named(other) }
          ),
        ]),
  ];
}

/** Why a line changes: what its largest move says. */
function reasonsByLine(moves: readonly Move[]): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { from, to, because } of [...moves].sort((a, b) => a.amount - b.amount)) {
    reasons.set(from, because);
    reasons.set(to, because);
  }
  return reasons;
}

function sumNotes(sums: number): string[] {
  if (sums === 0) return [];
  return [
    say(
      "{count, plural, one {One amount is a sum} other {# amounts are sums}} over the periods of the line: the numbers by period change, the formula stays.",
      { count: sums }
    ),
  ];
}

/** Formulas that stay break the balance of the moves: the total says by how much. */
function formulaNotes(
  { intake: { budget }, proposal }: Judgement,
  formulas: readonly FormulaCell[],
  chosen: ReadonlySet<string>,
  missed: number
): string[] {
  const left = formulas.filter(({ address }) => !chosen.has(address));
  if (left.length === 0) return [];
  const money = (minor: number): string => formatMoney(minor, budget.currency);
  const stays = say(
    "{cells} {count, plural, one {is a formula and stays as it is} other {are formulas and stay as they are}}.",
    { cells: someOf(left.map(({ address }) => address)), count: left.length }
  );
  if (missed === 0) return [stays];
  const total = say("The total becomes {total} instead of {planned}.", {
    total: money(proposal.total - missed),
    planned: money(proposal.total),
  });
  return [`${stays} ${total}`];
}
