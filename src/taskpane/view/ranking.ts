import { SEVERITIES, type Severity } from "../../core/policy/severity";
import type { BudgetReport, FindingReport, OutcomeReport } from "../../workbook/judgement/report";

/** A finding with the rule that made it; `key` is stable while the review is unchanged. */
export interface RankedFinding extends FindingReport {
  readonly key: string;
  readonly rule: string;
}

/** All findings, most severe first, then by money at stake; equal ones keep the catalogue's order. */
export function rankedFindings(report: BudgetReport): RankedFinding[] {
  return report.outcomes
    .flatMap((outcome) =>
      outcome.findings.map((finding, at) => ({
        ...finding,
        rule: outcome.rule,
        key: `${outcome.rule}-${at}`,
      }))
    )
    .sort((one, other) => rank(other) - rank(one) || other.exposure - one.exposure);
}

/** Number of findings of each severity that occurs, most severe first. */
export function severityCounts(
  findings: readonly { readonly severity: Severity }[]
): { readonly severity: Severity; readonly count: number }[] {
  return [...SEVERITIES]
    .reverse()
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}

export function outcomesThat(
  report: BudgetReport,
  outcome: OutcomeReport["outcome"]
): readonly OutcomeReport[] {
  return report.outcomes.filter((one) => one.outcome === outcome);
}

function rank(finding: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(finding.severity);
}
