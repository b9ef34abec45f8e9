import { roleLabel, type Role } from "../budget/role";
import type { Series } from "../budget/timeline";
import { message, say } from "../words/say";
import { listed, quoted } from "./wording";

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
  if (typeof need === "string") return say(WORDS[need]);
  if ("column" in need) return say("a column {columns}", { columns: oneOf(asList(need.column)) });
  if ("ofCases" in need) {
    return say("a column {columns} for the use cases", { columns: oneOf(asList(need.ofCases)) });
  }
  const series = asList(need.byPeriod).map((each) => say(SERIES_WORDS[each]));
  return say("{series} by period", { series: listed(series, "or") });
}

/** One or several, as a list. */
export function asList<T extends string>(one: T | readonly T[]): readonly T[] {
  return typeof one === "string" ? [one] : one;
}

function oneOf(roles: readonly Role[]): string {
  return listed(
    roles.map((role) => quoted(say(roleLabel(role)))),
    "or"
  );
}

const WORDS: Readonly<Record<Extract<Need, string>, string>> = {
  cases: message("a column that names the use case of each line, or a table of use cases"),
  money: message("money in at least one line"),
  lines: message("at least one line"),
  "base ratio": message("your base ratio"),
  "earlier review": message("an earlier review of this budget"),
};

const SERIES_WORDS: Readonly<Record<Series, string>> = {
  plan: message("amounts"),
  actual: message("actual costs"),
  forecast: message("a forecast"),
  usage: message("usage"),
  queries: message("queries"),
  tokens: message("tokens"),
  exceptions: message("exceptions"),
  manualIntegrations: message("manual integrations"),
  maintenanceHours: message("maintenance hours"),
  deploymentHours: message("deployment hours"),
};
