import type { SplitId } from "../../core/costs/split";
import type { MoveReport } from "../../workbook/judgement/report";

export interface Move extends MoveReport {
  /** From 1, in the order in which the moves are made: that of the shares after them. */
  readonly order: number;
}

/** Moves made for one reason, so that the reason is said once. */
export interface MoveGroup {
  readonly because: string;
  readonly moves: readonly Move[];
}

/** Groups moves by reason, in the order in which the reasons first occur: closed cases come first. */
export function moveGroups(moves: readonly MoveReport[]): MoveGroup[] {
  const groups = new Map<string, Move[]>();
  moves.forEach((move, at) => {
    const group = groups.get(move.because) ?? [];
    group.push({ ...move, order: at + 1 });
    groups.set(move.because, group);
  });
  return [...groups].map(([because, group]) => ({ because, moves: group }));
}

/** The split whose shares the moves carry, the wanted one if it is there; null where none is. */
export function splitOf({ after }: Pick<MoveReport, "after">, wanted: SplitId): SplitId | null {
  const [first = null] = Object.keys(after) as SplitId[];
  return after[wanted] ? wanted : first;
}

export function sharesOf({ after }: Move, split: SplitId): readonly number[] | null {
  return after[split] ?? null;
}
