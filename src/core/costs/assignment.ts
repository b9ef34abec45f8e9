import type { CostTypeEvidence } from "../budget/budget";
import { ASSIGNABLE, COST_TYPES, GROUPS_NAMED, UNASSIGNED } from "./cost-type";
import { costTypeNamed, proposeCostType, type LineWords } from "./dictionary";
import { homeNamed } from "./home-name";

/** What a table says about one line; "" or a missing key where it has no such cell. */
export interface StatedWords extends LineWords {
  /** The cost-type column's cell. */
  readonly costType?: string;
}

export interface Assignment {
  /** Index into ASSIGNABLE, or UNASSIGNED. */
  readonly code: number;
  readonly evidence: CostTypeEvidence;
}

/**
 * The cost type of a line, in the order of DOMAIN section 3: the cost-type column where it names one; without one, the
 * cost type that the category column names; else the group that either names, with the leaf that the dictionary reads from
 * the words where it lies in that group; else what the dictionary proposes. Unknown stays unknown.
 */
export function assignCostType(words: StatedWords): Assignment {
  const stated = words.costType ?? "";
  const named = stated === "" ? null : costTypeNamed(stated);
  if (named !== null) return assignment(named, "column", 1, `the table says “${stated}”`);
  const category = stated === "" ? (words.category ?? "") : stated;
  const filed = stated === "" && category !== "" ? costTypeNamed(category) : null;
  if (filed !== null) return assignment(filed, "category", 1, `the table says “${category}”`);
  const proposal = proposeCostType({ ...words, category });
  const home = homeNamed(category);
  if (home !== null && !(proposal && isAt(proposal.code, home))) {
    const group = GROUPS_NAMED.findIndex(({ id }) => id === home);
    const code = COST_TYPES.length + group;
    return assignment(code, "category", 1, `the table says “${category}”`);
  }
  if (!proposal) return NOTHING_KNOWN;
  return assignment(proposal.code, "dictionary", proposal.confidence, proposal.because);
}

/** `assignCostType` that reads each combination of words once: lines repeat theirs. */
export function rememberingAssignments(): (words: StatedWords) => Assignment {
  const known = new Map<string, Assignment>();
  return (words) => {
    const { name, costType, category, vendor, notes } = words;
    const key = [name, costType, category, vendor, notes].join("\u0000");
    const assigned = known.get(key) ?? assignCostType(words);
    known.set(key, assigned);
    return assigned;
  };
}

const NOTHING_KNOWN = assignment(UNASSIGNED, "none", 0, "no word of the line is known");

function assignment(
  code: number,
  origin: CostTypeEvidence["origin"],
  confidence: number,
  because: string
): Assignment {
  return { code, evidence: { origin, confidence, because } };
}

function isAt(code: number, home: string): boolean {
  const { layer, category } = ASSIGNABLE[code]!;
  return layer === home || category === home;
}
