import { proposeCaseMapping } from "../../core/budget/case-mapping";
import { fractionKnown, namesNoCase } from "../../core/budget/case-names";
import { columnsOf, proposeMapping, type Mapping } from "../../core/budget/mapping";
import { say } from "../../core/words/say";
import { overlaps } from "../address";
import type { Candidate } from "./candidate";
import type { Region } from "./plain-ranges";
import { regionsOf } from "./regions";
import type { Survey } from "../survey";

/** A table that seems to hold a row per use case of a budget. */
export interface CaseSource {
  readonly region: Region;
  readonly mapping: Mapping;
}

/**
 * The table of use cases that knows most of the budget's, going by their first rows; null where none knows any. A budget
 * that names no use case may have lines that are use cases.
 */
export function caseSourceFor(
  survey: Survey,
  budget: Pick<Candidate, "area" | "sample">,
  mapping: Mapping
): CaseSource | null {
  const names = casesNamed(budget, mapping);
  let best: CaseSource | null = null;
  let most = 0;
  for (const { region } of regionsOf(survey)) {
    if (overlaps(region.area, budget.area)) continue;
    const own = proposeCaseMapping(region);
    if (!own) continue;
    const known = fractionKnown(names, namesIn(region, columnsOf(own, "case")[0]));
    if (known > most) [best, most] = [{ region, mapping: own }, known];
  }
  return best;
}

/**
 * Candidates in which a list of use cases whose money another candidate budgets line by line is unlikely to be a budget of
 * its own.
 */
export function withoutCaseLists(candidates: readonly Candidate[]): Candidate[] {
  const mappings = candidates.map((candidate) => proposeMapping(candidate));
  return candidates.map((candidate, at) => {
    const own = proposeCaseMapping(candidate);
    if (!own || !isListOfCases(mappings[at]!)) return candidate;
    const names = namesIn(candidate, columnsOf(own, "case")[0]);
    const budget = candidates.find(
      (other, index) =>
        index !== at &&
        !isListOfCases(mappings[index]!) &&
        columnsOf(mappings[index]!, "case").length > 0 &&
        fractionKnown(casesNamed(other, mappings[index]!), names) >= 0.5
    );
    if (!budget) return candidate;
    const because = say("lists the use cases that {table} budgets", { table: budget.name });
    return {
      ...candidate,
      confidence: Math.min(candidate.confidence, 0.3),
      because: [...candidate.because, because],
    };
  });
}

function isListOfCases(mapping: Mapping): boolean {
  const [name] = columnsOf(mapping, "name");
  const [useCase] = columnsOf(mapping, "case");
  return useCase === undefined || useCase === name;
}

/** What the first rows name as use case; the lines themselves where no column does. */
function casesNamed(budget: Pick<Candidate, "sample">, mapping: Mapping): string[] {
  const column = columnsOf(mapping, "case")[0] ?? columnsOf(mapping, "name")[0];
  return namesIn(budget, column).filter((name) => !namesNoCase(name));
}

function namesIn({ sample }: Pick<Region, "sample">, column: number | undefined): string[] {
  return sample.map((row) => String(row[column ?? -1] ?? "").trim()).filter(Boolean);
}
