import type { Budget } from "../../budget/budget";
import { ASSIGNABLE, COST_TYPES, type CostType } from "../../costs/cost-type";
import type { Snapshot } from "../snapshot";

/** A line whose cost type is not what it was; codes as in Budget. */
export interface Reclassified {
  readonly line: number;
  readonly before: number;
  readonly now: number;
}

/**
 * Lines of an earlier review that have another cost type now, by name; of several lines of one name the first is compared.
 * A line that had no cost type, or only a group that the new one belongs to, was named more closely and is no change.
 */
export function reclassifiedLines(
  { names, costTypes, lines }: Budget,
  earlier: Pick<Snapshot, "lines">
): { readonly compared: number; readonly changes: readonly Reclassified[] } {
  const changes: Reclassified[] = [];
  const seen = new Set<string>();
  for (let line = 0; line < lines; line++) {
    const name = names[line]!;
    const before = earlier.lines.get(name);
    if (before === undefined || seen.has(name)) continue;
    seen.add(name);
    const now = costTypes[line]!;
    if (now !== before && !isCloser(before, now)) changes.push({ line, before, now });
  }
  return { compared: seen.size, changes };
}

function isCloser(before: number, now: number): boolean {
  const then = ASSIGNABLE[before];
  const costType = ASSIGNABLE[now];
  if (!then || !costType) return !then;
  return before >= COST_TYPES.length && isIn(then, costType);
}

function isIn(group: CostType, { layer, category }: CostType): boolean {
  return (
    (group.layer === null || group.layer === layer) &&
    (group.category === null || group.category === category)
  );
}
