import { referenceOf } from "./cell-reference";
import type { CommentMoves, Place } from "./comment-moves";
import { childNamed, outlineOf, prefixOf, withAttributes, type Element } from "./outline";
import { addPart, addRelationship, insertAtEnd } from "./package-links";
import type { Package } from "./package";
import { Splices } from "./splices";
import { encodeAttribute, encodeText } from "./xml";

const RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EXPLANATION =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get " +
  "removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n" +
  "Comment:\n    ";

export const THREADS = {
  kind: `${RELATIONSHIP}/threadedComment`,
  type: "application/vnd.ms-excel.threadedcomments+xml",
  empty: `<ThreadedComments xmlns="${NAMESPACE}" xmlns:x="${SPREADSHEET}"></ThreadedComments>`,
};
export const NOTES = {
  kind: "comments",
  type: "comments",
  empty: `<comments xmlns="${SPREADSHEET}"><authors></authors><commentList></commentList></comments>`,
};

/** A first remark to write; a thread and its note know each other by the id. */
export interface Remark extends Place {
  readonly id: string;
  readonly person: string;
  readonly text: string;
}

/** The notes part: what an Excel without threads shows (ECMA-376 18.7). */
export function patchNotes(
  xml: string,
  moves: CommentMoves["moves"],
  remarks: readonly Remark[]
): string {
  const root = outlineOf(xml, 2);
  const prefix = prefixOf(xml, root);
  const authors = childNamed(root, "authors");
  const list = childNamed(root, "commentList");
  const splices = new Splices();
  moveReferences(xml, list?.children ?? [], moves, splices);
  const count = authors?.children.length ?? 0;
  const names = remarks.map(({ id }) => `<${prefix}author>tc=${id}</${prefix}author>`);
  const notes = remarks.map(
    ({ row, column, text }, at) =>
      `<${prefix}comment ref="${referenceOf(row, column)}" authorId="${count + at}" shapeId="0"><${prefix}text>` +
      `<${prefix}t xml:space="preserve">${encodeText(EXPLANATION + text)}</${prefix}t></${prefix}text></${prefix}comment>`
  );
  fill(authors, names.join(""), `${prefix}authors`, splices, xml);
  fill(list, notes.join(""), `${prefix}commentList`, splices, xml);
  return splices.applyTo(xml);
}

/** [MS-XLSX], CT_ThreadedComment; `when` is a time in UTC. */
export function patchThreads(
  xml: string,
  moves: CommentMoves["moves"],
  remarks: readonly Remark[],
  when: Date
): string {
  const root = outlineOf(xml, 1);
  const prefix = prefixOf(xml, root);
  const splices = new Splices();
  moveReferences(xml, root.children, moves, splices);
  const time = when.toISOString().slice(0, 22);
  const threads = remarks.map(
    ({ row, column, id, person, text }) =>
      `<${prefix}threadedComment ref="${referenceOf(row, column)}" dT="${time}" personId="${person}" id="${id}">` +
      `<${prefix}text xml:space="preserve">${encodeText(text)}</${prefix}text></${prefix}threadedComment>`
  );
  fill(root, threads.join(""), `${prefix}${root.name}`, splices, xml);
  return splices.applyTo(xml);
}

/** Id of a person of the workbook; one it does not know is added ([MS-XLSX], CT_Person). */
export function personNamed(parts: Package, workbook: string, name: string): string {
  let part = parts.relationships(workbook).find(({ kind }) => kind === "person")?.target;
  if (part === undefined || !parts.has(part)) {
    part = "xl/persons/person.xml";
    addPart(
      parts,
      part,
      "application/vnd.ms-excel.person+xml",
      `<personList xmlns="${NAMESPACE}" xmlns:x="${SPREADSHEET}"></personList>`
    );
    addRelationship(parts, workbook, `${RELATIONSHIP}/person`, part);
  }
  const people = outlineOf(parts.text(part)!, 1).children;
  const known = people.find(({ attributes }) => attributes.displayName === name)?.attributes.id;
  if (known !== undefined) return known;
  const id = guidOf(`person ${name}`);
  const word = encodeAttribute(name);
  insertAtEnd(parts, part, (prefix) => {
    return `<${prefix}person displayName="${word}" id="${id}" userId="${word}" providerId="None"/>`;
  });
  return id;
}

/** The same words give the same id, so that a workbook saved twice has the same bytes. */
export function guidOf(words: string): string {
  const digits = [0, 1, 2, 3].map((seed) => {
    // FNV-1a
    let hash = 0x811c9dc5 ^ seed;
    for (let at = 0; at < words.length; at++)
      hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  const hex = digits.join("").toUpperCase();
  return `{${[hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join("-")}}`;
}

function moveReferences(
  xml: string,
  elements: readonly Element[],
  moves: CommentMoves["moves"],
  splices: Splices
): void {
  const targets = new Map(moves.map(({ from, to }) => [referenceOf(from.row, from.column), to]));
  for (const { attributes, start, openEnd, end } of elements) {
    const to = targets.get(attributes.ref ?? "");
    if (to === null) splices.replace(start, end, "");
    else if (to) {
      const ref = referenceOf(to.row, to.column);
      splices.replace(start, openEnd, withAttributes(xml.slice(start, openEnd), { ref }));
    }
  }
}

/** Puts text at the end of an element, which may be an empty tag. */
function fill(
  element: Element | undefined,
  inner: string,
  name: string,
  splices: Splices,
  xml: string
): void {
  if (!element || inner === "") return;
  if (element.openEnd !== element.end) splices.insert(element.closeStart, inner);
  else {
    const open = xml.slice(element.start, element.end).replace(/\s*\/>$/, ">");
    splices.replace(element.start, element.end, `${open}${inner}</${name}>`);
  }
}
