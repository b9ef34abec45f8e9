import { RULE_CATEGORIES, type Rule } from "../../src/core/review/rule";
import { markdownTable } from "./block";
import { needsOf } from "./rule-header";

/** Every rule by category, in the order of the catalogue. */
export function ruleIndex(rules: readonly Rule[]): string {
  return RULE_CATEGORIES.flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category);
    if (own.length === 0) return [];
    const rows = own.map((rule) => [
      `[\`${rule.id}\`](${rule.id}.md)`,
      rule.title,
      rule.severity,
      needsOf(rule),
    ]);
    const title = `${category[0]!.toUpperCase()}${category.slice(1)}`;
    return [`## ${title}`, markdownTable(["Rule", "Finds", "Severity", "Needs"], rows)];
  }).join("\n\n");
}
