import type { Severity } from "../../core/policy/severity";
import { RULE_CATEGORIES } from "../../core/review/rule";
import { ruleTitle } from "../../workbook/annotation/status-words";
import { message, say } from "../../core/words/say";
import type { RankedFinding } from "./ranking";

/** Which findings are shown; null shows all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly category: Area | null;
  /** Words that all stand in the finding; "" shows all. */
  readonly text: string;
}

export type Area = (typeof RULE_CATEGORIES)[number];

export const ALL_FINDINGS: FindingFilter = { severity: null, category: null, text: "" };

export function passing(
  findings: readonly RankedFinding[],
  { severity, category, text }: FindingFilter
): readonly RankedFinding[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (severity === null && category === null && words.length === 0) return findings;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (category === null || finding.category === category) &&
      hasWords(finding, words)
  );
}

/** Number of findings of each area that occurs, in the order of the catalogue. */
export function categoryCounts(
  findings: readonly RankedFinding[]
): { readonly category: Area; readonly count: number }[] {
  return RULE_CATEGORIES.map((category) => ({
    category,
    count: findings.filter((finding) => finding.category === category).length,
  })).filter(({ count }) => count > 0);
}

function hasWords(finding: RankedFinding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { what, also = [], rule, cells } = finding;
  const said = [what, ...also.map((each) => each.what), say(ruleTitle(rule)), ...cells];
  const all = said.join(" ").toLowerCase();
  return words.every((word) => all.includes(word));
}

export function areaName(category: Area): string {
  return say(NAMES[category]);
}

const NAMES: Readonly<Record<Area, string>> = {
  mix: message("Mix"),
  "use cases": message("Use cases"),
  infrastructure: message("Infrastructure"),
  models: message("Models"),
  integration: message("Integration"),
  data: message("Data"),
};
