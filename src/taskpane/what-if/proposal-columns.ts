import type { SplitId } from "../../core/costs/split";
import type { Move, Proposal, SharesBySplit } from "../../core/reallocation/proposal";

/**
 * A proposal on its way between threads: moves as columns, whose buffers change hands instead of being copied. Sentences
 * stand once however many moves carry them.
 */
export interface ProposalColumns {
  readonly rest: Omit<Proposal, "moves">;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly amounts: Float64Array;
  /** Index into `reasons`. */
  readonly reason: Int32Array;
  readonly reasons: readonly (readonly [rule: string, because: string])[];
  readonly splits: readonly SplitId[];
  /** Three shares for each split of each move. */
  readonly after: Float64Array;
}

export function columnsOf({ moves, ...rest }: Proposal): ProposalColumns {
  const splits = Object.keys(moves[0]?.after ?? {}) as SplitId[];
  const known = new Map<string, number>();
  const reasons: (readonly [string, string])[] = [];
  const reason = new Int32Array(moves.length);
  const after = new Float64Array(moves.length * splits.length * 3);
  moves.forEach((move, at) => {
    const key = `${move.rule}\n${move.because}`;
    if (!known.has(key)) known.set(key, reasons.push([move.rule, move.because]) - 1);
    reason[at] = known.get(key)!;
    splits.forEach((split, place) =>
      after.set(move.after[split]!, (at * splits.length + place) * 3)
    );
  });
  return {
    rest,
    from: Int32Array.from(moves, (move) => move.from),
    to: Int32Array.from(moves, (move) => move.to),
    amounts: Float64Array.from(moves, (move) => move.amount),
    reason,
    reasons,
    splits,
    after,
  };
}

/** Buffers that may be handed over: nobody else holds them. */
export function buffersOf({ rest, from, to, amounts, reason, after }: ProposalColumns) {
  return [rest.amounts, from, to, amounts, reason, after].map(
    ({ buffer }) => buffer as ArrayBuffer
  );
}

export function proposalOf(columns: ProposalColumns): Proposal {
  const { rest, from, to, amounts, reason, reasons } = columns;
  const moves = Array.from(from, (line, at): Move => {
    const [rule, because] = reasons[reason[at]!]!;
    const after = sharesAt(columns, at);
    return { from: line, to: to[at]!, amount: amounts[at]!, rule, because, after };
  });
  return { ...rest, moves };
}

function sharesAt({ splits, after }: ProposalColumns, move: number): SharesBySplit {
  const shares: Partial<Record<SplitId, [number, number, number]>> = {};
  splits.forEach((split, place) => {
    const at = (move * splits.length + place) * 3;
    shares[split] = [after[at]!, after[at + 1]!, after[at + 2]!];
  });
  return shares;
}
