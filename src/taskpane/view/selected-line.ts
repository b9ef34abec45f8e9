import { toDecimal } from "../../core/budget/money";
import { findingsOf, type Finding, type Place } from "../../core/review/finding";
import { say } from "../../core/words/say";
import {
  segmentOfLine,
  segmentsOf,
  sheetRowOf,
  type Reviewable,
} from "../../workbook/intake/segments";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { Formatting } from "./formatting";
import type { RankedFinding } from "./ranking";

/** The line in a row of a table; null where the row is none. */
export function lineInRow(intake: Reviewable, row: number): number | null {
  const segment = segmentsOf(intake)[Math.floor(row / SHEET_ROWS)];
  const line = segment?.table.rows.indexOf(row % SHEET_ROWS) ?? -1;
  return segment && line >= 0 ? segment.firstLine + line : null;
}

/** A row of a sheet, from 0, within one of the budget's tables; those of the first table go by their row alone. */
export function rowIn(table: number, sheetRow: number): number {
  return table * SHEET_ROWS + sheetRow;
}

/** Excel specifications and limits. */
const SHEET_ROWS = 1_048_576;

/** What a review has to say of one line. */
export interface LineNews {
  /** "Row 12 · GPU cluster" */
  readonly place: string;
  /** "3 findings, move −€40,000" */
  readonly says: string;
  readonly findings: number;
}

/** null where the row is no line. */
export function newsOfRow(
  judgement: Judgement,
  row: number | null,
  format: Formatting
): LineNews | null {
  const { intake, review, proposal } = judgement;
  const line = row === null ? null : lineInRow(intake, row);
  if (line === null) return null;
  const { budget } = intake;
  const findings = review.findings.filter((finding) => concerns(finding, line, intake)).length;
  const change = toDecimal(proposal.amounts[line]! - budget.amounts[line]!, budget.currency.digits);
  const found =
    findings === 0
      ? say("no findings")
      : say("{count, plural, one {{shown} finding} other {{shown} findings}}", {
          count: findings,
          shown: format.count(findings),
        });
  const amount = `${change > 0 ? "+" : "−"}${format.money(Math.abs(change))}`;
  return {
    place: placeOf(intake, line),
    says: change === 0 ? found : say("{findings}, move {amount}", { findings: found, amount }),
    findings,
  };
}

export function placeOf(intake: Reviewable, line: number): string {
  const name = intake.budget.names[line]!.trim();
  const row = say("Row {row}", { row: sheetRowOf(intake, line) + 1 });
  const { sheet } = segmentOfLine(intake, line).table.candidate.area;
  const place = segmentsOf(intake).length > 1 ? `${sheet} · ${row}` : row;
  return name === "" ? place : `${place} · ${name}`;
}

/** Those that name the line or its use case, not those about the whole table. */
export function findingsOn(
  { review, intake }: Judgement,
  findings: readonly RankedFinding[],
  line: number
): readonly RankedFinding[] {
  const open = new Map(review.outcomes.map((each) => [each.rule, findingsOf(each, "findings")]));
  return findings.filter(({ rule, at }) => {
    const finding = open.get(rule)?.[at];
    return finding !== undefined && concerns(finding, line, intake);
  });
}

function concerns({ places }: Finding, line: number, { budget }: Reviewable): boolean {
  const useCase = budget.cases?.ofLine[line] ?? -1;
  const isAt = (place: Place): boolean => {
    if ("cases" in place) return useCase >= 0 && place.cases.includes(useCase);
    return "lines" in place && place.lines !== "all" && place.lines.includes(line);
  };
  return places.some(isAt);
}
