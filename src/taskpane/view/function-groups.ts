import { message, say } from "../../core/words/say";
import type { FunctionEntry } from "../functions/function-book";

/** Functions of one theme. */
export interface FunctionGroup {
  readonly title: string;
  readonly entries: readonly FunctionEntry[];
}

/** Those whose name, summary or arguments have all the words typed, by theme and in their order. */
export function functionGroups(entries: readonly FunctionEntry[], text: string): FunctionGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, FunctionEntry[]>();
  for (const entry of entries) {
    const said = searched(entry);
    if (!words.every((word) => said.includes(word))) continue;
    const title = THEMES[entry.id] ?? message("More functions");
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return Array.from(groups, ([title, own]) => ({ title: say(title), entries: own }));
}

function searched({ id, summary, parameters }: FunctionEntry): string {
  const named = parameters.map(({ name, description }) => `${name} ${description}`);
  return [id, summary, ...named].join(" ").toLowerCase();
}

const MIX = message("Mix and bands");
const LINES = message("Lines and findings");
const CASES = message("Use cases");
const USAGE = message("Usage and savings");
const MOVES = message("Reallocation");

/** As the sources of the functions are divided. */
const THEMES: Readonly<Record<string, string>> = {
  RATIOCHECK: MIX,
  SHARE: MIX,
  SHARES: MIX,
  FOUNDATIONSHARE: MIX,
  BAND: MIX,
  NEARESTMIX: MIX,
  DRIFT: MIX,
  CLASSIFY: LINES,
  FINDINGS: LINES,
  DUPCOUNT: LINES,
  CENTRALSHARE: LINES,
  KILLCHECK: CASES,
  FREED: CASES,
  MAINTRATIO: CASES,
  LOADEDROI: CASES,
  RUNBUILD: CASES,
  UNFOUNDEDCOST: CASES,
  TIMETOCLOSE: CASES,
  IDLECOST: USAGE,
  UNITCOST: USAGE,
  USAGEFORECAST: USAGE,
  ROUTINGSAVING: USAGE,
  CACHESAVING: USAGE,
  PROMPTSAVING: USAGE,
  REALLOCATE: MOVES,
  MOVES,
};
