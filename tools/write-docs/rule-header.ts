import { THRESHOLDS, type Threshold, type ThresholdKey } from "../../src/core/policy/thresholds";
import { needWords } from "../../src/core/review/need";
import type { Rule } from "../../src/core/review/rule";
import { percent } from "../../src/core/measures/percent";
import { markdownTable } from "./block";

/** The head of a rule's page: what its metadata says. */
export function ruleHeader(rule: Rule): string {
  return markdownTable(
    ["Rule", `\`${rule.id}\``],
    [
      ["Category", rule.category],
      ["Severity", rule.severity],
      ["Needs", needsOf(rule)],
      ["Settings", (rule.settings ?? []).map(settingWords).join("; ") || "none"],
      ...(rule.toldBy
        ? [["Told with", rule.toldBy.map((id) => `[\`${id}\`](${id}.md)`).join(", ")]]
        : []),
      ["Source", rule.source],
    ]
  );
}

/** Everything a rule needs, in words. */
export function needsOf({ needs }: Rule): string {
  return needs.map(needWords).join("; ") || "nothing beyond the lines";
}

/** A default as a person writes it. */
export function valueWords({ unit, standard }: Threshold): string {
  switch (unit) {
    case "fraction":
      return percent(standard);
    case "ratio":
      return `${standard} to 1`;
    case "count":
      return String(standard);
    case "days":
    case "months":
      return `${standard} ${unit}`;
  }
}

function settingWords(key: ThresholdKey): string {
  const threshold = THRESHOLDS[key];
  return `${threshold.name} (\`${key}\`): ${valueWords(threshold)}`;
}
