import type { CellComment } from "../workbook/host";

export interface LoadedComment extends CellComment {
  readonly comment: Excel.Comment;
}

/** Two round trips: the comments, then where they stand and who answered. */
export async function loadComments(
  context: Excel.RequestContext,
  sheet: string
): Promise<LoadedComment[]> {
  const { comments } = context.workbook.worksheets.getItem(sheet);
  comments.load({ content: true });
  await context.sync();
  const reads = comments.items.map((comment) => {
    const place = comment.getLocation();
    place.load({ rowIndex: true, columnIndex: true });
    return { comment, place, replies: comment.replies.getCount() };
  });
  if (reads.length > 0) await context.sync();
  return reads.map(({ comment, place, replies }) => {
    const { rowIndex: top, columnIndex: left } = place;
    return {
      comment,
      area: { sheet, top, left, bottom: top, right: left },
      text: comment.content,
      isAnswered: replies.value > 0,
    };
  });
}
