import type { Mapping } from "../../core/budget/mapping";
import type { Candidate } from "../../workbook/discovery/candidate";
import {
  mappingToRemember,
  recalled,
  type RememberedMapping,
} from "../../workbook/policy/remembered-mappings";
import { isSameData } from "../same-data";

/** Where the meaning of a table's columns comes from. */
export interface MappingOrigin {
  readonly kind: "proposed" | "remembered" | "corrected";
  /** The workbook remembers another mapping, which can be used. */
  readonly canRecall: boolean;
  /** Headers that the workbook remembers and that the table does not have any more. */
  readonly missing: readonly string[];
}

export function mappingOrigin(
  mapping: Mapping,
  candidate: Candidate,
  remembered: readonly RememberedMapping[]
): MappingOrigin {
  const kept = recalled(remembered, candidate);
  const columns = mappingToRemember(mapping, candidate);
  const isKept = isSameData(columns, mappingToRemember(kept.mapping, candidate));
  const canRecall = kept.isRemembered && !isKept;
  const { missing } = kept;
  if (columns === null) return { kind: "proposed", canRecall, missing };
  return { kind: isKept ? "remembered" : "corrected", canRecall, missing };
}
