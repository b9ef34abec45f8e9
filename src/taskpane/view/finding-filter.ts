import type { Severity } from "../../core/policy/severity";
import { RULE_CATEGORIES } from "../../core/review/rule";
import type { RankedFinding } from "./ranking";

/** Which findings are shown; null shows all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly category: string | null;
}

export const ALL_FINDINGS: FindingFilter = { severity: null, category: null };

export function passing(
  findings: readonly RankedFinding[],
  { severity, category }: FindingFilter
): readonly RankedFinding[] {
  if (severity === null && category === null) return findings;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (category === null || finding.category === category)
  );
}

/** Number of findings of each area that occurs, in the order of the catalogue. */
export function categoryCounts(
  findings: readonly RankedFinding[]
): { readonly category: string; readonly count: number }[] {
  return RULE_CATEGORIES.map((category) => ({
    category,
    count: findings.filter((finding) => finding.category === category).length,
  })).filter(({ count }) => count > 0);
}
