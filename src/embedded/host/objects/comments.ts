import { HostError, type BookComment, type BookSheet, type Rect } from "../book";
import { commentObject } from "./comment";
import { invalidArgument, isHostObject, notFound, type HostObject } from "./host-object";
import { columns, rows } from "./rectangle";
import { sheetAndRect } from "./sheet-address";
import type { Site } from "./site";
import { assertUnprotected } from "./write-guard";

const ADD = "CommentCollection.add";

interface Standing {
  readonly sheet: BookSheet;
  readonly comment: BookComment;
}

/** The comments of one sheet, or of the workbook where `sheet` is null. */
export function commentsObject(own: BookSheet | null, site: Site): HostObject {
  const all = (): Standing[] =>
    (own ? [own] : site.book.sheets).flatMap((sheet) =>
      sheet.attached.comments().map((comment) => ({ sheet, comment }))
    );
  const object = (one: Standing | undefined) =>
    one ? commentObject(one.sheet, one.comment.id, site) : null;
  const find = (id: unknown) => object(all().find(({ comment }) => comment.id === id));
  const at = (sheet: BookSheet, { top, left }: Rect) =>
    sheet.attached.comments().find(({ row, column }) => row === top && column === left);
  return {
    name: "CommentCollection",
    items: () => all().map(({ sheet, comment }) => commentObject(sheet, comment.id, site)),
    find,
    call: {
      Add: (address, content) => {
        const { sheet, rect } = oneCell(address, own, site, ADD);
        assertUnprotected(sheet, ADD);
        // What Excel does on a cell that has one is not documented; the embedded one keeps it.
        if (at(sheet, rect))
          throw new HostError("InvalidOperation", "The cell has a comment already.", ADD);
        const comment = sheet.attached.addComment(rect.top, rect.left, String(content));
        return object({ sheet, comment });
      },
      GetCount: () => all().length,
      GetItemAt: (index) => given(object(all()[Number(index)]), "getItemAt"),
      GetItemByCell: (address) => {
        const { sheet, rect } = oneCell(address, own, site, "CommentCollection.getItemByCell");
        const comment = at(sheet, rect);
        return given(object(comment && { sheet, comment }), "getItemByCell");
      },
      GetItem: (id) => given(find(id), "getItem"),
      GetItemOrNullObject: find,
    },
  };
}

function given(item: HostObject | null, method: string): HostObject {
  if (!item) throw notFound(`CommentCollection.${method}`);
  return item;
}

/** InvalidArgument for more than one cell (documentation of CommentCollection.add). */
function oneCell(address: unknown, own: BookSheet | null, { book }: Site, location: string) {
  const place = isHostObject(address)
    ? address.cells
    : sheetAndRect(String(address), own, book, location);
  if (!place || rows(place.rect) * columns(place.rect) !== 1)
    throw invalidArgument(location, "a comment stands on one cell.");
  return place;
}
