import type { Budget, CostTypeEvidence } from "../core/budget/budget";
import { UNASSIGNED } from "../core/costs/cost-type";
import { costTypeNamed, proposeCostType } from "../core/costs/dictionary";
import type { Columns } from "./columns";

interface Assigned {
  readonly code: number;
  readonly evidence: CostTypeEvidence;
}

/**
 * Cost type of each line with what spoke for it: the cost-type column where it names one, else what the dictionary
 * proposes from the line's words. Unknown stays unknown.
 */
export function assignCostTypes(
  columns: Columns,
  offsets: Int32Array
): Pick<Budget, "costTypes" | "evidence"> {
  const stated = columns.texts("costType", offsets);
  const words = {
    name: columns.texts("name", offsets),
    vendor: columns.texts("vendor", offsets),
    notes: columns.texts("notes", offsets),
    category: columns.texts("category", offsets),
  };
  const assigned = Array.from(offsets, (_, line) => {
    const own = stated?.[line] ?? "";
    return (
      statedType(own) ??
      proposedType(
        words.name?.[line] ?? "",
        words.vendor?.[line] ?? "",
        words.notes?.[line] ?? "",
        own !== "" ? own : (words.category?.[line] ?? "")
      )
    );
  });
  return {
    costTypes: Uint8Array.from(assigned, ({ code }) => code),
    evidence: assigned.map(({ evidence }) => evidence),
  };
}

const UNKNOWN: Assigned = {
  code: UNASSIGNED,
  evidence: { origin: "none", confidence: 0, because: "no word of the line is known" },
};

function statedType(text: string): Assigned | null {
  const code = text === "" ? null : costTypeNamed(text);
  if (code === null) return null;
  return {
    code,
    evidence: { origin: "column", confidence: 1, because: `the table says “${text}”` },
  };
}

function proposedType(name: string, vendor: string, notes: string, category: string): Assigned {
  const proposed = proposeCostType({ name, vendor, notes, category });
  if (!proposed) return UNKNOWN;
  const { code, confidence, because } = proposed;
  return { code, evidence: { origin: "dictionary", confidence, because } };
}
