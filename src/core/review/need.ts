import { roleLabel, type Role } from "../budget/role";
import type { Series } from "../budget/timeline";
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

/** What a need asks for, as the rest of a sentence: "a column “Vendor” or “Model”". */
export function needWords(need: Need): string {
  if (typeof need === "string") return WORDS[need];
  if ("column" in need) return `a column ${oneOf(asList(need.column))}`;
  if ("ofCases" in need) return `a column ${oneOf(asList(need.ofCases))} for the use cases`;
  const series = asList(need.byPeriod).map((each) => SERIES_WORDS[each]);
  return `${listed(series, "or")} by period`;
}

/** One or several, as a list. */
export function asList<T extends string>(one: T | readonly T[]): readonly T[] {
  return typeof one === "string" ? [one] : one;
}

function oneOf(roles: readonly Role[]): string {
  return listed(
    roles.map((role) => `“${roleLabel(role)}”`),
    "or"
  );
}

const WORDS: Readonly<Record<Extract<Need, string>, string>> = {
  cases: "a column that names the use case of each line, or a table of use cases",
  money: "money in at least one line",
  lines: "at least one line",
  "base ratio": "your base ratio",
  "earlier review": "an earlier review of this budget",
};

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
