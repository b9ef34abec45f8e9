import { toDecimal } from "../../core/budget/money";
import { findingsOf, type Finding, type Place } from "../../core/review/finding";
import type { Intake } from "../../workbook/intake/intake";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { Formatting } from "./formatting";
import type { RankedFinding } from "./ranking";

/** The line in a row of the sheet, from 0; null where the row is none. */
export function lineInRow({ rows }: Pick<Intake, "rows">, row: number): number | null {
  const line = rows.indexOf(row);
  return line < 0 ? null : line;
}

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
  const found = `${format.count(findings)} ${findings === 1 ? "finding" : "findings"}`;
  const move =
    change === 0 ? "" : `, move ${change > 0 ? "+" : "−"}${format.money(Math.abs(change))}`;
  return {
    place: placeOf(intake, line),
    says: `${findings === 0 ? "no findings" : found}${move}`,
    findings,
  };
}

export function placeOf({ budget, rows }: Intake, line: number): string {
  const name = budget.names[line]!.trim();
  return `Row ${rows[line]! + 1}${name === "" ? "" : ` · ${name}`}`;
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

function concerns({ places }: Finding, line: number, { budget }: Intake): boolean {
  const useCase = budget.cases?.ofLine[line] ?? -1;
  const isAt = (place: Place): boolean => {
    if ("cases" in place) return useCase >= 0 && place.cases.includes(useCase);
    return "lines" in place && place.lines !== "all" && place.lines.includes(line);
  };
  return places.some(isAt);
}
