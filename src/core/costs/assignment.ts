import type { CostTypeEvidence } from "../budget/budget";
import { say } from "../words/say";
import { ASSIGNABLE, COST_TYPES, GROUPS_NAMED, UNASSIGNED } from "./cost-type";
import { costTypeMeant, readWords, type LineWords } from "./dictionary";
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
 * the words where it lies in that group; else what the dictionary proposes. Unknown stays unknown, and so does a line whose
 * words say that it is no AI cost, or only what it is for; the evidence says which.
 */
export function assignCostType(words: StatedWords): Assignment {
  return assignmentNamed(words) ?? assignmentRead(words);
}

/** `assignCostType` that reads each combination of words once: lines repeat theirs. */
export function rememberingAssignments(): (words: StatedWords) => Assignment {
  const named = new Map<string, Assignment | null>();
  const read = new Map<string, Assignment>();
  return (words) => {
    const { name, costType = "", category = "", vendor, notes } = words;
    const column = [costType, category].join(BETWEEN);
    let assigned = named.get(column);
    if (assigned === undefined) named.set(column, (assigned = assignmentNamed(words)));
    if (assigned) return assigned;
    const key = [name, column, vendor, notes].join(BETWEEN);
    const known = read.get(key) ?? assignmentRead(words);
    read.set(key, known);
    return known;
  };
}

const BETWEEN = "\u0000";

/** By a column that names the cost type itself; null where none does. */
function assignmentNamed({ costType = "", category = "" }: StatedWords): Assignment | null {
  const [origin, text] =
    costType === "" ? (["category", category] as const) : (["column", costType] as const);
  const named = text === "" ? null : costTypeMeant(text);
  return named && statedAs(origin, text, named.code, named.also);
}

function assignmentRead(words: StatedWords): Assignment {
  const category = words.costType || (words.category ?? "");
  const read = readWords({ ...words, category });
  const home = homeNamed(category);
  if (home !== null && !(read.answer === "costType" && isAt(read.proposal.code, home))) {
    const group = GROUPS_NAMED.findIndex(({ id }) => id === home);
    return statedAs("category", category, COST_TYPES.length + group, null);
  }
  if (read.answer !== "costType") return assignment(UNASSIGNED, "none", 0, read.because);
  const { code, confidence, because, alternatives } = read.proposal;
  return assignment(code, "dictionary", confidence, because, alternatives);
}

function statedAs(
  origin: "column" | "category",
  text: string,
  code: number,
  also: number | null
): Assignment {
  const because =
    also === null
      ? say("the table says “{words}”", { words: text })
      : say("the table says “{words}”, which could also be {other}", {
          words: text,
          other: say(COST_TYPES[also]!.name),
        });
  return assignment(code, origin, 1, because, also === null ? [] : [also]);
}

function assignment(
  code: number,
  origin: CostTypeEvidence["origin"],
  confidence: number,
  because: string,
  alternatives: readonly number[] = []
): Assignment {
  const evidence: CostTypeEvidence = { origin, confidence, because };
  return {
    code,
    evidence: alternatives.length === 0 ? evidence : { ...evidence, alternatives },
  };
}

function isAt(code: number, home: string): boolean {
  const { layer, category } = ASSIGNABLE[code]!;
  return layer === home || category === home;
}
