import type { Mapping } from "../../core/budget/mapping";
import type { Candidate } from "../../workbook/discovery/candidate";
import type { ChosenTable } from "../../workbook/intake/read-tables";
import type { RememberedMapping } from "../../workbook/policy/remembered-mappings";
import type { Survey } from "../../workbook/survey";

/** A table that is chosen beside the one whose columns are shown. */
export interface OtherTable {
  /** Index into `candidates`. */
  readonly chosen: number;
  readonly mapping: Mapping;
}

/** What the workbook offers and what the user has chosen of it. */
export interface Found {
  readonly survey: Survey;
  readonly candidates: readonly Candidate[];
  /** So many of them, the first, are cells that the user has selected. */
  readonly own: number;
  /** Index into `candidates`. */
  readonly chosen: number;
  readonly mapping: Mapping;
  /** Tables that are reviewed together with the chosen one; missing where one is reviewed by itself. */
  readonly others?: readonly OtherTable[];
  /** What the workbook keeps of earlier corrections. */
  readonly remembered: readonly RememberedMapping[];
}

/** Every table that is chosen, the one whose columns are shown first. */
export function tablesChosen({
  candidates,
  chosen,
  mapping,
  others = [],
}: Found): [ChosenTable, ...ChosenTable[]] {
  const table = (each: OtherTable): ChosenTable => ({
    candidate: candidates[each.chosen]!,
    mapping: each.mapping,
  });
  return [table({ chosen, mapping }), ...others.map(table)];
}
