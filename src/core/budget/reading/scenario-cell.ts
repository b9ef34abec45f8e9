import type { Cell } from "../cell";
import { plainWords } from "../header-text";
import type { TableLook } from "../table-look";

/** Whose figure a row of a long table states. */
export type Scenario = "budget" | "actual" | "forecast";

/** The scenario that a cell names, with a year or not: "Budget", "FY26 Plan", "Ist", "Actuals"; null for any other. */
export function scenarioNamed(cell: Cell): Scenario | null {
  const words = plainWords(String(cell)).replace(YEAR, "").trim();
  const [found] = SCENARIOS.filter(([, said]) => said.test(words));
  return found ? found[0] : null;
}

/** The column in which each filled cell names a scenario, one of them the budget and one another; null for none. */
export function scenarioColumn({ headers, sample }: TableLook): number | null {
  const at = headers.findIndex((_, column) => {
    const cells = sample.flatMap((row) => (row[column] === "" ? [] : (row[column] ?? [])));
    const said = new Set(cells.map(scenarioNamed));
    return said.has("budget") && said.size > 1 && !said.has(null);
  });
  return at < 0 ? null : at;
}

const YEAR = /\b(?:fy ?)?(?:20)?\d\d\b/g;

/** Nouns only: "approved" and "paid" say how far a line has come. */
const SCENARIOS: readonly (readonly [Scenario, RegExp])[] = [
  ["budget", /^(?:budget|plan|soll|planwert|presupuesto)$/],
  ["actual", /^(?:actuals?|actual costs?|ist|istwert|realise|reel|real|gasto real)$/],
  ["forecast", /^(?:forecast|outlook|estimate|prognose|hochrechnung|prevision|pronostico)$/],
];
