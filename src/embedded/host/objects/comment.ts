import type { BookComment, BookSheet } from "../book";
import { notFound, type HostObject } from "./host-object";
import type { Site } from "./site";
import { assertUnprotected } from "./write-guard";

export function commentObject(sheet: BookSheet, id: string, site: Site): HostObject {
  const comment = (): BookComment => {
    const found = sheet.attached.comments().find((each) => each.id === id);
    if (!found) throw notFound("CommentCollection.getItem");
    return found;
  };
  return {
    name: "Comment",
    id,
    read: {
      AuthorName: () => comment().author,
      Content: () => comment().text,
      ContentType: () => "Plain",
      Resolved: () => false,
    },
    link: {
      // What the answers say is not kept.
      Replies: () => ({
        name: "CommentReplyCollection",
        items: () =>
          Array.from({ length: comment().replies }, (_, at) => ({
            name: "CommentReply",
            id: `${id}-${at + 1}`,
            read: {},
          })),
        call: { GetCount: () => comment().replies },
      }),
    },
    call: {
      Delete: () => {
        assertUnprotected(sheet, "Comment.delete");
        sheet.attached.removeComment(comment().id);
      },
      GetLocation: () => {
        const { row, column } = comment();
        return site.objects.range(sheet, { top: row, left: column, bottom: row, right: column });
      },
    },
  };
}
