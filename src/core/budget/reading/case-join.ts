import { caseKey, fractionKnown, namesNoCase } from "../case-names";
import type { Cases } from "../cases";
import { attributesOfCases } from "./case-attributes";
import type { OptionalColumns } from "./optional-columns";

/** What a table of use cases states, one entry per row. */
export interface CaseRows extends OptionalColumns {
  readonly names: readonly string[];
}

export interface JoinedCases {
  readonly cases: Cases;
  /** Row of the table for each case; -1 for a case that only the lines name. Null where the table was not joined. */
  readonly rowOf: Int32Array | null;
}

/** Ours: a table that knows fewer of the budget's use cases is about something else. */
const KNOWN = 0.5;

/**
 * The use cases that the lines name, then those that only the table names. `ofLines` is the use case of each line, "" for
 * none; words such as "Shared platform", and a case whose lines are all of the stage "shared", are none unless the table
 * lists them. Null where there is no case at all.
 */
export function joinedCases(
  ofLines: readonly string[],
  lines: OptionalColumns,
  table: CaseRows | null
): JoinedCases | null {
  const named = [...new Set(ofLines)].filter((name) => !namesNoCase(name));
  const isKnown = table !== null && fractionKnown(named, table.names) >= KNOWN;
  return casesOfLines(ofLines, lines, isKnown ? table : null);
}

/** The same with a table that is known to be about these use cases. */
export function casesOfLines(
  ofLines: readonly string[],
  lines: OptionalColumns,
  joined: CaseRows | null
): JoinedCases | null {
  const spellings = [...new Set(ofLines)];
  const rowByKey = new Map<string, number>();
  joined?.names.forEach((name, row) => {
    if (!rowByKey.has(caseKey(name))) rowByKey.set(caseKey(name), row);
  });
  const shared = sharedNames(ofLines, lines.text.stage);
  const at = new Map<string, number>();
  const names: string[] = [];
  const indexOf = (name: string): number => {
    const key = caseKey(name);
    if (key === "" || (!rowByKey.has(key) && (namesNoCase(name) || shared.has(name)))) return -1;
    const known = at.get(key);
    if (known !== undefined) return known;
    at.set(key, names.length);
    return names.push(name) - 1;
  };
  const indexBySpelling = new Map(spellings.map((name) => [name, indexOf(name)]));
  const ofLine = Int32Array.from(ofLines, (name) => indexBySpelling.get(name)!);
  joined?.names.forEach(indexOf);
  if (names.length === 0) return null;
  const rowOf = Int32Array.from(names, (name) => rowByKey.get(caseKey(name)) ?? -1);
  const from = joined && { columns: joined, rowOf };
  const attributes = attributesOfCases(ofLine, lines, from, names.length);
  return { cases: { names, ofLine, ...attributes }, rowOf: joined && rowOf };
}

/** Spellings of use cases all of whose lines are of the stage "shared". */
function sharedNames(
  ofLines: readonly string[],
  stages: readonly string[] | undefined
): ReadonlySet<string> {
  const shared = new Set<string>();
  if (!stages) return shared;
  const others = new Set<string>();
  ofLines.forEach((name, line) => (SHARED.test(stages[line]!) ? shared : others).add(name));
  for (const name of others) shared.delete(name);
  return shared;
}

const SHARED = /^\s*(?:shared|gemeinsam|partag[eé]e?|compartid[oa])\b/i;
