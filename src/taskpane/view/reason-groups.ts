import { say } from "../../core/words/say";
import { ruleTitle } from "../../workbook/annotation/status-words";
import type { OutcomeReport } from "../../workbook/judgement/report";

/** Rules that wait for the same thing. */
export interface ReasonGroup {
  readonly reason: string;
  /** Titles, in the order of the catalogue. */
  readonly rules: readonly string[];
}

/** What would decide most rules first; equal ones keep the catalogue's order. */
export function reasonGroups(outcomes: readonly OutcomeReport[]): ReasonGroup[] {
  const groups = new Map<string, string[]>();
  for (const { rule, reason = "" } of outcomes) {
    const rules = groups.get(reason) ?? [];
    rules.push(say(ruleTitle(rule)));
    groups.set(reason, rules);
  }
  return [...groups]
    .map(([reason, rules]) => ({ reason, rules }))
    .sort((one, other) => other.rules.length - one.rules.length);
}
