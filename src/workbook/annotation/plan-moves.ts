import { columnsOf } from "../../core/budget/mapping";
import { formatMoney, toDecimal } from "../../core/budget/money";
import type { Move } from "../../core/reallocation/proposal";
import { fullAddress } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import type { Judgement } from "../judgement/judgement";
import type { CellValue, Survey } from "../survey";
import { lineCells, type AmountCell } from "./amount-cells";
import { PlanRefused, type Plan } from "./plan";
import { someOf } from "./refusal-words";
import { changesBy, joined, type Replacement } from "./replacements";
import { spread } from "./spread";

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
  { sheets }: Survey,
  judgement: Judgement,
  { formulaCells = new Set() }: MovesOptions = {}
): Promise<MovesPlan> {
  const { intake, proposal } = judgement;
  const { budget, candidate } = intake;
  const { sheet } = candidate.area;
  if (!sheets.some(({ name }) => name === sheet))
    throw new PlanRefused([`Sheet ${sheet} is no longer there. Look for budgets again.`]);
  const lines = linesToChange(judgement);
  const cells = await lineCells(host, intake, lines);
  const unfit = unfitCells(
    judgement,
    lines,
    cells.map(({ amounts }) => amounts)
  );
  if (unfit.length > 0) throw new PlanRefused(unfit);
  const digits = budget.currency.digits + intake.scale;
  const [names = 0] = columnsOf(intake.mapping, "name");
  const reasons = reasonsByLine(proposal.moves);
  const replacements: Replacement[] = [];
  const formulas: FormulaCell[] = [];
  let missed = 0;
  let sums = 0;
  lines.forEach((line, at) => {
    const change = proposal.amounts[line]! - budget.amounts[line]!;
    const { amounts: own, addends } = cells[at]!;
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
      const reason = reasons.get(line) ?? "Proposed amount";
      const name = budget.names[line] ?? "";
      replacements.push({ area, value: amount, before: content, name, reason });
    });
  });
  const edits = joined(replacements, candidate.area.left + names, "Amounts of the proposal");
  return {
    title: `Moves in ${candidate.name}`,
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
    const why = proposal.obstacle === null ? "" : ` ${proposal.obstacle}`;
    throw new PlanRefused([`The targets cannot be met together, so nothing is applied.${why}`]);
  }
  if (newLines.length > 0) {
    const names = newLines.map(({ name }) => `“${name}”`).join(", ");
    throw new PlanRefused([
      `The proposal gives money to lines that the table does not have: ${names}. Add them with an amount of 0 and a cost type, then review the budget again.`,
    ]);
  }
  const changed: number[] = [];
  for (let line = 0; line < lines; line++)
    if (proposal.amounts[line] !== amounts[line]) changed.push(line);
  if (changed.length === 0)
    throw new PlanRefused([proposal.obstacle ?? "There is nothing to move: every amount stays."]);
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
          `The amounts in the rows of ${named(converted)} were converted to ${budget.currency.code}. Lock these lines, or change them by hand.`,
        ]),
    ...(texts.length === 0
      ? []
      : [`No number stands in ${named(texts)}. Write the amounts as numbers, then review again.`]),
    ...(other.length === 0
      ? []
      : [
          `The amounts in the rows of ${named(other)} are not those that were reviewed. Review the budget again; where that does not help, state all amount columns in one unit.`,
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
  const subject = sums === 1 ? "One amount is a sum" : `${sums} amounts are sums`;
  return [
    `${subject} over the periods of the line: the numbers by period change, the formula stays.`,
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
  const verb =
    left.length === 1 ? "is a formula and stays as it is" : "are formulas and stay as they are";
  const money = (minor: number): string => formatMoney(minor, budget.currency);
  const total =
    missed === 0
      ? ""
      : ` The total becomes ${money(proposal.total - missed)} instead of ${money(proposal.total)}.`;
  return [`${someOf(left.map(({ address }) => address))} ${verb}.${total}`];
}
