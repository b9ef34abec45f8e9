import { rectOf } from "./cell-reference";
import type { DocumentComment } from "./document";
import type { Package, Relationship } from "./package";
import { decodeText, walkXml } from "./xml";

/** Notes and threaded comments of the sheet with these relationships; `people` gives names by id. */
export function readComments(
  parts: Package,
  relationships: readonly Relationship[],
  people: () => ReadonlyMap<string, string>
): DocumentComment[] {
  const textOf = (kind: string): string | null => {
    const target = relationships.find((each) => each.kind === kind)?.target;
    return target === undefined ? null : parts.text(target);
  };
  const threads = readThreads(textOf("threadedComment"), people);
  const spoken = new Set(threads.map(({ row, column }) => `${row},${column}`));
  // A thread has a note as well, for an Excel that does not know threads.
  const notes = readNotes(textOf("comments")).filter(
    ({ row, column }) => !spoken.has(`${row},${column}`)
  );
  return [...notes, ...threads].sort(
    (one, other) => one.row - other.row || one.column - other.column
  );
}

/** People who wrote threaded comments ([MS-XLSX], CT_Person), by id. */
export function readPeople(xml: string | null): Map<string, string> {
  const people = new Map<string, string>();
  if (!xml) return people;
  walkXml(xml, {
    open({ name, attributes }) {
      if (name === "person") people.set(attributes.id ?? "", attributes.displayName ?? "");
    },
  });
  return people;
}

/** ECMA-376 18.7 */
function readNotes(xml: string | null): DocumentComment[] {
  const notes: DocumentComment[] = [];
  if (!xml) return notes;
  const authors: string[] = [];
  let note: { reference: string; author: number } | null = null;
  let text = "";
  let reading = false;
  let phonetic = false;
  walkXml(xml, {
    open({ name, attributes }) {
      if (name === "comment") {
        note = { reference: attributes.ref ?? "", author: Number(attributes.authorId ?? 0) };
        text = "";
      } else if (name === "author") text = "";
      else if (name === "rPh") phonetic = true;
      reading = name === "author" || (name === "t" && !phonetic);
    },
    text(piece) {
      if (reading) text += piece;
    },
    close(name) {
      reading = false;
      if (name === "author") authors.push(decodeText(text));
      else if (name === "rPh") phonetic = false;
      else if (name === "comment" && note) {
        const rect = rectOf(note.reference);
        const author = authors[note.author] ?? "";
        if (rect) notes.push(comment(rect.top, rect.left, decodeText(text), author));
        note = null;
      }
    },
  });
  return notes;
}

/** [MS-XLSX], CT_ThreadedComment; a remark with a parent is an answer to the first. */
function readThreads(
  xml: string | null,
  people: () => ReadonlyMap<string, string>
): DocumentComment[] {
  if (!xml) return [];
  const threads = new Map<string, DocumentComment & { replies: number }>();
  let first: (DocumentComment & { replies: number; text: string }) | null = null;
  let isText = false;
  walkXml(xml, {
    open({ name, attributes }) {
      const { ref, id, parentId, personId } = attributes;
      isText = name === "text" && first !== null;
      if (name !== "threadedComment") return;
      const parent = threads.get(parentId ?? "");
      const rect = rectOf(ref);
      if (parent) parent.replies++;
      else if (rect && parentId === undefined) {
        first = comment(rect.top, rect.left, "", people().get(personId ?? "") ?? "");
        threads.set(id ?? "", first);
      }
    },
    text(piece) {
      if (isText && first) first.text += piece;
    },
    close(name) {
      isText = false;
      if (name === "threadedComment") first = null;
    },
  });
  return [...threads.values()];
}

function comment(row: number, column: number, text: string, author: string) {
  return { row, column, text, author, replies: 0 };
}
