import type { Budget } from "../core/budget/budget";
import { toDecimal } from "../core/budget/money";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import type { Place } from "../core/review/finding";
import { reviewBudget } from "../core/review/review";
import { sampled } from "../core/review/wording";
import { CATALOGUE } from "../core/rules/catalogue";
import { say } from "../core/words/say";
import type { ResultCell } from "./answer";
import { budgetGiven } from "./given-budget";
import { asCells } from "./given-cells";
import { remembered } from "./memory";
import { dayGiven } from "./numbers";

/** FINDINGS: the review of the pane under the standard policy; without a finding, one row with the summary. */
export function findingsTable(types: unknown, amounts: unknown, today: unknown): ResultCell[][] {
  const day = dayGiven("today", asCells(today)[0]?.[0] ?? null) ?? 0;
  return remembered("FINDINGS", [types, amounts, day], () => {
    const budget = { ...budgetGiven(types, amounts).budget, today: day };
    const { findings, summary } = reviewBudget(budget, DEFAULT_POLICY, CATALOGUE);
    const rows = findings.map(({ rule, severity, places, exposure, what }): ResultCell[] => [
      rule,
      severity,
      whereWords(budget, places),
      toDecimal(exposure, budget.currency.digits),
      what,
    ]);
    const header = ["Rule", "Severity", "Where", "Exposure", "Message"];
    return [header, ...(rows.length > 0 ? rows : [["", "", "", 0, summary]])];
  });
}

/** Names of the lines or use cases; a function does not know the addresses of its cells. */
function whereWords({ names, cases, totals }: Budget, places: readonly Place[]): string {
  const [place] = places;
  if (!place) return say("Whole table");
  if ("cases" in place) return sampled(place.cases.map((at) => cases?.names[at] ?? ""));
  if ("totals" in place) return sampled(place.totals.map((at) => totals[at]?.label ?? ""));
  if (place.lines === "all") return say("Whole table");
  const named = place.lines.map((line) => names[line] ?? "").filter(Boolean);
  return named.length > 0 ? sampled(named) : say("Whole table");
}
