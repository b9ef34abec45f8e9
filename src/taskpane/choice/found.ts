import type { Mapping } from "../../core/budget/mapping";
import type { Candidate } from "../../workbook/discovery/candidate";
import type { RememberedMapping } from "../../workbook/policy/remembered-mappings";
import type { Survey } from "../../workbook/survey";

/** What the workbook offers and what the user has chosen of it. */
export interface Found {
  readonly survey: Survey;
  readonly candidates: readonly Candidate[];
  /** So many of them, the first, are cells that the user has selected. */
  readonly own: number;
  /** Index into `candidates`. */
  readonly chosen: number;
  readonly mapping: Mapping;
  /** What the workbook keeps of earlier corrections. */
  readonly remembered: readonly RememberedMapping[];
}
