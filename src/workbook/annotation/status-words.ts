import type { Finding } from "../../core/review/finding";
import { CATALOGUE } from "../../core/rules/catalogue";
import { OUTSIDE } from "../../core/costs/split";
import { say } from "../../core/words/say";
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
    const wordsOn = wordsOf(finding, judgement);
    for (const place of finding.places) {
      if (!("lines" in place) || place.lines === "all") continue;
      for (const line of place.lines) words[line] = wordsOn(line);
    }
  }
  return words;
}

/** "Models above profile" says more on a line than the rule's title. Said once for all lines: there may be a million. */
function wordsOf(
  { rule, severity }: Finding,
  { intake, policy, review }: Judgement
): (line: number) => string {
  const worded = (what: string): string => `${SEVERITY_WORDS[severity]}: ${what}`;
  const title = worded(say(ruleTitle(rule)));
  if (rule !== "share-outside-profile") return () => title;
  const { split, statuses } = review.measures.shares(policy.profile.split);
  const byGroup = split.groups.map(({ name }, at) => {
    const group = say(name);
    if (statuses[at] === "below") return worded(say("{group} below profile", { group }));
    return statuses[at] === "above" ? worded(say("{group} above profile", { group })) : title;
  });
  return (line) => byGroup[split.homes[intake.budget.costTypes[line]!] ?? OUTSIDE] ?? title;
}

export function ruleTitle(id: string): string {
  return CATALOGUE.find((rule) => rule.id === id)?.title ?? id;
}
