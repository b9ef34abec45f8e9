import type { ProposalReport } from "../../workbook/judgement/report";

export type Move = ProposalReport["moves"][number];

/** Moves made for one reason, so that the reason is said once. */
export interface MoveGroup {
  readonly because: string;
  readonly moves: readonly Move[];
}

/** Groups the first `shown` moves by reason, in the order in which the reasons first occur. */
export function moveGroups(moves: readonly Move[], shown: number): MoveGroup[] {
  const groups = new Map<string, Move[]>();
  for (const move of moves.slice(0, shown)) {
    const group = groups.get(move.because) ?? [];
    group.push(move);
    groups.set(move.because, group);
  }
  return [...groups].map(([because, group]) => ({ because, moves: group }));
}
