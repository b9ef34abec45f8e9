import { commentKey } from "./compare-attachments";
import type { DocumentComment } from "./document";
import { DocumentRefused } from "./refusal";
import type { Comment } from "./workbook-changes";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What becomes of the comments of a sheet. */
export interface CommentMoves {
  /** `to` is null for a comment that is gone. */
  readonly moves: readonly { readonly from: Place; readonly to: Place | null }[];
  readonly added: readonly Comment[];
}

/** Throws DocumentRefused for an answer that the file does not hold: answers are written in Excel. */
export function commentMoves(
  known: readonly DocumentComment[],
  wanted: readonly Comment[]
): CommentMoves {
  const now = new Set(wanted.map(commentKey));
  const before = new Set(known.map(commentKey));
  const lost = known.filter((comment) => !now.has(commentKey(comment)));
  const moves: { from: Place; to: Place | null }[] = [];
  const added = wanted.filter((comment) => {
    if (before.has(commentKey(comment))) return false;
    const at = lost.findIndex((other) => saysTheSame(other, comment));
    const moved = at < 0 ? undefined : lost.splice(at, 1)[0]!;
    if (moved) moves.push({ from: moved, to: comment });
    return !moved;
  });
  if (added.some(({ replies }) => replies > 0)) {
    throw new DocumentRefused(
      "SAVE.COMMENT",
      "A comment was answered. Answers cannot be saved here: answer in Excel."
    );
  }
  return { moves: [...moves, ...lost.map((from) => ({ from, to: null }))], added };
}

function saysTheSame(one: DocumentComment, other: Comment): boolean {
  const place = { row: 0, column: 0 };
  return commentKey({ ...one, ...place }) === commentKey({ ...other, ...place });
}
