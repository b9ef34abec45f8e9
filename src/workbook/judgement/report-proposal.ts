import { toDecimal } from "../../core/budget/money";
import type { Conflict } from "../../core/reallocation/conflict/conflict";
import { phraseOf } from "../../core/reallocation/conflict/obstacle";
import { nameOfLine, NO_LINE, type Proposal } from "../../core/reallocation/proposal";
import { say } from "../../core/words/say";
import type { Reviewable } from "../intake/segments";
import { addressesOf } from "./places";
import { sheetPlaceOf } from "./sheet-place";
import type { ConflictReport, ProposalReport } from "./report";

/** A proposal in names, rows and decimal amounts. */
export function reportProposal(intake: Reviewable, proposal: Proposal): ProposalReport {
  const { budget } = intake;
  const decimal = (minor: number): number => toDecimal(minor, budget.currency.digits);
  const { newLines = [], conflicts = [], unit, moves } = proposal;
  const name = (line: number): string => lineName(intake, proposal, line);
  return {
    feasible: proposal.feasible,
    ...(proposal.obstacle === null ? {} : { obstacle: proposal.obstacle }),
    total: decimal(proposal.total),
    moved: decimal(proposal.moved),
    lines: changedLines(intake, proposal).map((line) => ({
      ...sheetPlaceOf(intake, line),
      name: budget.names[line] ?? "",
      from: decimal(budget.amounts[line]!),
      to: decimal(proposal.amounts[line]!),
    })),
    moves: moves.map(({ from, to, amount, rule, because, after }) => ({
      from: name(from),
      to: name(to),
      amount: decimal(amount),
      rule,
      because,
      after,
    })),
    ...(newLines.length === 0
      ? {}
      : { newLines: newLines.map((line) => ({ name: line.name, amount: decimal(line.amount) })) }),
    ...(unit === undefined || moves.length === 0 ? {} : { unit: decimal(unit) }),
    ...(conflicts.length === 0
      ? {}
      : { conflicts: conflicts.map((each) => conflictReport(intake, proposal, each)) }),
  };
}

function changedLines({ budget }: Reviewable, { amounts }: Proposal): number[] {
  const changed: number[] = [];
  for (let line = 0; line < budget.lines; line++)
    if (amounts[line] !== budget.amounts[line]) changed.push(line);
  return changed;
}

function lineName(intake: Reviewable, proposal: Proposal, line: number): string {
  const { budget } = intake;
  if (line === NO_LINE) return say("outside the budget");
  const name = nameOfLine(budget, proposal, line);
  if (name.trim() !== "") return name;
  if (line >= budget.lines) return say("a new line");
  const { row, sheet } = sheetPlaceOf(intake, line);
  return sheet === undefined
    ? say("row {row}", { row: String(row) })
    : say("row {row} of {sheet}", { row: String(row), sheet });
}

/** A list of everything that is locked helps nobody. */
const MOST_HOLDERS = 50;

function conflictReport(
  intake: Reviewable,
  proposal: Proposal,
  conflict: Conflict
): ConflictReport {
  const { budget } = intake;
  const decimal = (minor: number): number => toDecimal(minor, budget.currency.digits);
  const shown = conflict.lines.slice(0, MOST_HOLDERS);
  const others = conflict.lines.length - shown.length;
  return {
    requirements: conflict.requirements.map((each) => phraseOf(each, budget)),
    lines: shown.map(({ line, amount, why }) => {
      const places = [{ column: "amount", lines: [line] }] as const;
      const [cell] = line < budget.lines ? addressesOf(intake, { places }) : [];
      const name = lineName(intake, proposal, line);
      return { name, amount: decimal(amount), why, ...(cell === undefined ? {} : { cell }) };
    }),
    ...(others === 0 ? {} : { others }),
    // A trace above a whole number of minor units is rounding, not money.
    miss: decimal(Math.ceil(conflict.miss - 1e-6)),
  };
}
