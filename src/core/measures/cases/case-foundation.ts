import type { Budget } from "../../budget/budget";
import { ASSIGNABLE, COST_TYPES } from "../../costs/cost-type";
import { LAYERS } from "../../costs/split";
import type { Policy } from "../../policy/policy";
import { linesByCase } from "./case-lines";
import type { Measures } from "../measures";
import { stageOfLines } from "../stage-words";
import { isStated } from "../stated";
import { activeUseCases, servesAll } from "./use-cases";

/** Whether a use case stands on data, permissions and platforms that somebody pays for. */
export type Standing = "founded" | "unfounded" | "unknown";

/**
 * Standing of each use case, one entry per case.
 *
 * - founded: its foundation link names something, or a line with money whose cost type is foundation carries its name.
 * - unknown: neither, but a line of its own could be foundation (no cost type, only a group, an ambiguous one); or the
 *   table has shared foundation lines and no filled column of links that would say who stands on them.
 * - unfounded: neither, and nothing of that kind; also a link that says "none".
 */
export function caseFoundations(
  budget: Budget,
  _: Policy,
  measures: Measures
): readonly Standing[] {
  const { cases, amounts } = budget;
  if (!cases) return [];
  const links = cases.text.foundationLink;
  const linksAreUsed = links?.some((link) => link.trim() !== "") ?? false;
  const maybeShared = !linksAreUsed && hasSharedFoundation(budget, measures);
  return measures.of(linesByCase).map((lines, at): Standing => {
    const link = links?.[at] ?? "";
    const pays = (line: number): boolean => amounts[line]! > 0;
    if (isStated(link)) return "founded";
    if (lines.some((line) => pays(line) && isFoundation(budget, line))) return "founded";
    if (link.trim() !== "") return "unfounded";
    const maybeOwn = lines.some((line) => pays(line) && couldBeFoundation(budget, line));
    return maybeOwn || maybeShared ? "unknown" : "unfounded";
  });
}

/** Active use cases by whether they lack a foundation. */
export interface Foundationless {
  readonly unfounded: readonly number[];
  readonly unknown: readonly number[];
}

export function foundationless(_: Budget, __: Policy, measures: Measures): Foundationless {
  const standing = measures.of(caseFoundations);
  const active = measures.of(activeUseCases);
  return {
    unfounded: active.filter((at) => standing[at] === "unfounded"),
    unknown: active.filter((at) => standing[at] === "unknown"),
  };
}

/** Foundation lines with money that carry no use case, or one that serves all. */
function hasSharedFoundation(budget: Budget, measures: Measures): boolean {
  const { amounts, cases, lines } = budget;
  const serves = measures.of(servesAll);
  const stages = measures.of(stageOfLines);
  for (let line = 0; line < lines; line++) {
    if (amounts[line]! <= 0 || !isFoundation(budget, line)) continue;
    const at = cases?.ofLine[line] ?? -1;
    if (at < 0 || serves[at] || stages[line] === "shared") return true;
  }
  return false;
}

function isFoundation({ costTypes }: Budget, line: number): boolean {
  return LAYERS.homes[costTypes[line]!] === FOUNDATION;
}

function couldBeFoundation({ costTypes, evidence }: Budget, line: number): boolean {
  const code = costTypes[line]!;
  const home = ASSIGNABLE[code];
  if (!home || (code >= COST_TYPES.length && home.layer === null)) return true;
  return evidence[line]?.alternatives?.some((other) => LAYERS.homes[other] === FOUNDATION) ?? false;
}

const FOUNDATION = LAYERS.groups.findIndex(({ id }) => id === "foundation");
