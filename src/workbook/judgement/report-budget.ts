import { toDecimal } from "../../core/budget/money";
import { ASSIGNABLE } from "../../core/costs/cost-type";
import { CATEGORIES, LAYERS, OUTSIDE, type Split } from "../../core/costs/split";
import type { Shares } from "../../core/measures/split/shares";
import type { Proposal } from "../../core/reallocation/proposal";
import { isoDay } from "../../core/policy/day";
import type { Finding, Outcome } from "../../core/review/finding";
import type { Review } from "../../core/review/review";
import { columnLetters, fullAddress } from "../address";
import type { Intake } from "../intake/intake";
import { segmentsOf, type Reviewable } from "../intake/segments";
import { addressesOf } from "./places";
import { reportProposal } from "./report-proposal";
import { sheetPlaceOf } from "./sheet-place";
import type {
  AcceptedReport,
  BudgetReport,
  FindingReport,
  LineReport,
  MappedColumn,
  OutcomeReport,
  SplitReport,
  TableReport,
} from "./report";

/** The review of one budget as a document; `lines` adds every line with its cost type. */
export function reportBudget(
  intake: Reviewable,
  review: Review,
  proposal: Proposal,
  { lines = false }: { readonly lines?: boolean } = {}
): BudgetReport {
  const { budget } = intake;
  const tables = segmentsOf(intake).map(({ table }) => table);
  const { digits, code } = budget.currency;
  const { measures } = review;
  return {
    name: budget.name,
    sheet: [...new Set(tables.map(({ candidate }) => candidate.area.sheet))].join(", "),
    address: tables.map(({ candidate }) => fullAddress(candidate.area)).join(", "),
    ...(tables.length > 1 ? { tables: tables.map(tableReport) } : {}),
    lines: budget.lines,
    currency: code === "" ? null : code,
    total: toDecimal(measures.total, digits),
    unassigned: toDecimal(measures.unassigned.amount, digits),
    mapping: tables.flatMap(mappedColumns),
    notes: intake.notes,
    splits: {
      categories: splitReport(measures.shares("categories"), digits),
      layers: splitReport(measures.shares("layers"), digits),
    },
    outcomes: review.outcomes.map((outcome) => outcomeReport(intake, outcome)),
    accepted: review.accepted.map((finding) => acceptedReport(intake, finding)),
    staleAcceptances: review.staleAcceptances.map(({ says }) => says),
    exposure: toDecimal(review.exposure, digits),
    coverage: review.coverage,
    proposal: reportProposal(intake, proposal),
    ...(lines ? { detail: budget.names.map((_, line) => lineReport(intake, line)) } : {}),
  };
}

function tableReport(table: Intake): TableReport {
  const { candidate, budget } = table;
  const { digits, code } = budget.currency;
  return {
    name: candidate.name,
    address: fullAddress(candidate.area),
    lines: budget.lines,
    currency: code === "" ? null : code,
    total: toDecimal(
      budget.amounts.reduce((sum, amount) => sum + amount, 0),
      digits
    ),
    mapping: mappedColumns(table),
  };
}

function mappedColumns(table: Intake): MappedColumn[] {
  const { columns, periods = [] } = table.mapping;
  return [
    ...columns.map(({ role, column }) => mapped(table, role, column)),
    ...periods.map(({ series, column }) => mapped(table, series, column)),
  ];
}

function mapped({ candidate }: Intake, role: string, column: number): MappedColumn {
  return {
    role,
    header: candidate.headers[column] ?? "",
    column: columnLetters(candidate.area.left + column),
  };
}

function splitReport(shares: Shares, digits: number): SplitReport {
  return {
    denominator: toDecimal(shares.denominator, digits),
    excluded: toDecimal(shares.outside + shares.unassigned, digits),
    shares: shares.split.groups.map((group, at) => ({
      name: group.name,
      amount: toDecimal(shares.amounts[at]!, digits),
      share: shares.shares?.[at] ?? null,
      lower: shares.bands?.[at]?.lower ?? null,
      upper: shares.bands?.[at]?.upper ?? null,
      status: shares.statuses[at]!,
    })),
  };
}

function outcomeReport(intake: Reviewable, outcome: Outcome): OutcomeReport {
  const { rule } = outcome;
  if (outcome.outcome === "clear") return { rule, outcome: "clear", findings: [] };
  if (outcome.outcome !== "findings") {
    return { rule, outcome: outcome.outcome, reason: outcome.reason, findings: [] };
  }
  const reported = (those: readonly Finding[]): FindingReport[] =>
    those.map((finding) => findingReport(intake, finding));
  const folded = reported(outcome.folded);
  const findings = reported(outcome.findings);
  return { rule, outcome: "findings", findings, ...(folded.length > 0 ? { folded } : {}) };
}

function findingReport(intake: Reviewable, finding: Finding): FindingReport {
  const { severity, what, why, remedy, source, also } = finding;
  const exposure = toDecimal(finding.exposure, intake.budget.currency.digits);
  const cells = addressesOf(intake, finding);
  return { severity, cells, exposure, what, why, remedy, source, ...(also ? { also } : {}) };
}

function acceptedReport(intake: Reviewable, finding: Finding): AcceptedReport {
  const { reason = "", who = "", until = null } = finding.accepted ?? {};
  return {
    ...findingReport(intake, finding),
    rule: finding.rule,
    reason,
    who,
    until: until === null ? null : isoDay(until),
  };
}

function lineReport(intake: Reviewable, line: number): LineReport {
  const { budget } = intake;
  const code = budget.costTypes[line]!;
  const evidence = budget.evidence[line];
  return {
    ...sheetPlaceOf(intake, line),
    name: budget.names[line] ?? "",
    amount: toDecimal(budget.amounts[line]!, budget.currency.digits),
    costType: ASSIGNABLE[code]?.name ?? null,
    category: groupName(CATEGORIES, code),
    layer: groupName(LAYERS, code),
    confidence: evidence?.confidence ?? 0,
    evidence: evidence?.because ?? "",
  };
}

function groupName(split: Split, code: number): string | null {
  return split.groups[split.homes[code] ?? OUTSIDE]?.name ?? null;
}
