import type { Budget } from "../budget/budget";
import { roleLabel, type Role } from "../budget/role";
import type { Series } from "../budget/timeline";
import type { Subject } from "./rule";
import { listed } from "./wording";

/**
 * Something a check cannot do without: a column of the lines ("utilisation"), one of several ("vendor" or "model"), an
 * attribute of the use cases, a number by period, or what only the organisation can give.
 */
export type Need =
  | { readonly column: Role | readonly Role[] }
  | { readonly ofCases: Role | readonly Role[] }
  | { readonly byPeriod: Series | readonly Series[] }
  | "cases"
  | "money"
  | "lines"
  | "base ratio"
  | "earlier review";

/** The first thing that is missing, as a sentence; null where all is there. */
export function missingNeed(needs: readonly Need[], subject: Subject): string | null {
  for (const need of needs) {
    const missing = missed(need, subject);
    if (missing !== null) return missing;
  }
  return null;
}

function missed(need: Need, { budget, policy, measures, earlier }: Subject): string | null {
  if (typeof need === "string") {
    switch (need) {
      case "lines":
        return budget.lines > 0 ? null : "The budget has no lines.";
      case "money":
        return measures.byCostType.gross > 0 ? null : "The budget holds no money.";
      case "cases":
        return budget.cases && budget.cases.names.length > 0
          ? null
          : "It needs a column that names the use case of each line, or a table of use cases.";
      case "base ratio":
        return policy.baseRatio ? null : "It needs your base ratio, which is not set.";
      case "earlier review":
        return earlier ? null : "It needs an earlier review of this budget in the workbook.";
    }
  }
  if ("column" in need) {
    const roles = asList(need.column);
    return roles.some((role) => hasColumn(budget, role))
      ? null
      : `It needs a column ${oneOf(roles)}.`;
  }
  if ("ofCases" in need) {
    const roles = asList(need.ofCases);
    return budget.cases !== null && roles.some((role) => hasColumn(budget.cases!, role))
      ? null
      : `It needs a column ${oneOf(roles)} for the use cases.`;
  }
  const series = asList(need.byPeriod);
  const { timeline } = budget;
  return timeline !== null && series.some((each) => timeline.series[each] !== undefined)
    ? null
    : `It needs ${listed(
        series.map((each) => SERIES_WORDS[each]),
        "or"
      )} by period: a column per quarter or month, or a period column.`;
}

function hasColumn(of: Pick<Budget, "text" | "numbers" | "money" | "dates">, role: Role): boolean {
  return [of.text, of.numbers, of.money, of.dates].some(
    (columns) => (columns as Readonly<Record<string, unknown>>)[role] !== undefined
  );
}

function oneOf(roles: readonly Role[]): string {
  return listed(
    roles.map((role) => `“${roleLabel(role)}”`),
    "or"
  );
}

function asList<T extends string>(one: T | readonly T[]): readonly T[] {
  return typeof one === "string" ? [one] : one;
}

const SERIES_WORDS: Readonly<Record<Series, string>> = {
  plan: "amounts",
  actual: "actual costs",
  forecast: "a forecast",
  usage: "usage",
  queries: "queries",
  tokens: "tokens",
  exceptions: "exceptions",
  manualIntegrations: "manual integrations",
  maintenanceHours: "maintenance hours",
  deploymentHours: "deployment hours",
};
