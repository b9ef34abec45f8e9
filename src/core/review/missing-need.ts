import type { Budget } from "../budget/budget";
import type { Role } from "../budget/role";
import { say } from "../words/say";
import { asList, needWords, type Need } from "./need";
import type { Subject } from "./rule";

/** The first thing that is missing, as a sentence; null where all is there. */
export function missingNeed(needs: readonly Need[], subject: Subject): string | null {
  for (const need of needs) {
    const missing = missed(need, subject);
    if (missing !== null) return missing;
  }
  return null;
}

function missed(need: Need, { budget, policy, measures, earlier }: Subject): string | null {
  switch (need) {
    case "lines":
      return budget.lines > 0 ? null : say("The budget has no lines.");
    case "money":
      return measures.byCostType.gross > 0 ? null : say("The budget holds no money.");
    case "cases":
      return budget.cases && budget.cases.names.length > 0 ? null : itNeeds(need);
    case "base ratio":
      return policy.baseRatio ? null : say("It needs your base ratio, which is not set.");
    case "earlier review":
      return earlier ? null : say("It needs an earlier review of this budget in the workbook.");
    default:
      return isThere(need, budget) ? null : itNeeds(need);
  }
}

type Data = Exclude<Need, string>;

function isThere(need: Data, budget: Budget): boolean {
  const { cases, timeline } = budget;
  if ("column" in need) return asList(need.column).some((role) => hasColumn(budget, role));
  if ("ofCases" in need) {
    return cases !== null && asList(need.ofCases).some((role) => hasColumn(cases, role));
  }
  return timeline !== null && asList(need.byPeriod).some((each) => timeline.series[each]);
}

function itNeeds(need: Need): string {
  const values = { need: needWords(need) };
  return typeof need !== "string" && "byPeriod" in need
    ? say("It needs {need}: a column per quarter or month, or a period column.", values)
    : say("It needs {need}.", values);
}

function hasColumn(of: Pick<Budget, "text" | "numbers" | "money" | "dates">, role: Role): boolean {
  return [of.text, of.numbers, of.money, of.dates].some(
    (columns) => (columns as Readonly<Record<string, unknown>>)[role] !== undefined
  );
}
