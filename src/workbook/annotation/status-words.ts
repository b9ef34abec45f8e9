import type { Finding } from "../../core/review/finding";
import { CATALOGUE } from "../../core/rules/catalogue";
import type { Judgement } from "../judgement/judgement";
import { NOTHING_FOUND, SEVERITY_WORDS } from "./status-rules";

/**
 * A few words per line: how severe its worst finding is and what it is, "Serious: Models above profile", else "OK".
 * Findings about the whole table mark no line.
 */
export function statusWords(judgement: Judgement): string[] {
  const words = Array.from({ length: judgement.intake.budget.lines }, () => NOTHING_FOUND);
  // Worst first in the review, so the worst is written last.
  for (const finding of [...judgement.review.findings].reverse()) {
    for (const place of finding.places) {
      if (!("lines" in place) || place.lines === "all") continue;
      for (const line of place.lines)
        words[line] = `${SEVERITY_WORDS[finding.severity]}: ${wordsOf(finding, line, judgement)}`;
    }
  }
  return words;
}

/** "Models above profile" says more on a line than the rule's title. */
function wordsOf(finding: Finding, line: number, { intake, policy, review }: Judgement): string {
  if (finding.rule === "share-outside-profile") {
    const { split, statuses } = review.measures.shares(policy.profile.split);
    const home = split.homes[intake.budget.costTypes[line]!];
    const group = home === undefined ? undefined : split.groups[home];
    const status = home === undefined ? undefined : statuses[home];
    if (group && (status === "below" || status === "above"))
      return `${group.name} ${status} profile`;
  }
  return ruleTitle(finding.rule);
}

export function ruleTitle(id: string): string {
  return CATALOGUE.find((rule) => rule.id === id)?.title ?? id;
}
