import { SEVERITIES, type Severity } from "../../core/policy/severity";
import { CATALOGUE } from "../../core/rules/catalogue";
import type { BudgetReport, FindingReport, OutcomeReport } from "../../workbook/judgement/report";

/** A finding with the rule that made it. */
export interface RankedFinding extends FindingReport {
  /** The same for the same problem at the same cells, so that an open card stays open when others come and go. */
  readonly key: string;
  readonly rule: string;
  /** Area of the rule, e.g. "mix". */
  readonly category: string;
  /** Index among the open findings of its rule. */
  readonly at: number;
}

/** All findings, most severe first, then by money at stake; equal ones keep the catalogue's order. */
export function rankedFindings(report: BudgetReport): RankedFinding[] {
  const seen = new Map<string, number>();
  return report.outcomes
    .flatMap(({ rule, findings }) =>
      findings.map((finding, at) => {
        const place = `${rule} ${finding.cells[0] ?? ""}`;
        const earlier = seen.get(place) ?? 0;
        seen.set(place, earlier + 1);
        const key = earlier === 0 ? place : `${place} ${earlier}`;
        return { ...finding, key, rule, category: CATEGORIES.get(rule) ?? "", at };
      })
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

const CATEGORIES: ReadonlyMap<string, string> = new Map(
  CATALOGUE.map(({ id, category }) => [id, category])
);

function rank(finding: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(finding.severity);
}
