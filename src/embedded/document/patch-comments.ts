import { commentMoves } from "./comment-moves";
import type { DocumentSheet } from "./document";
import { emptyShapes, hasShapes, patchShapes } from "./note-shapes";
import { childNamed, idAttribute, outlineOf, placeFor, prefixOf } from "./outline";
import { addByExtension, addPart, addRelationship, freePart, removePart } from "./package-links";
import type { Package } from "./package";
import { SHEET_ORDER } from "./sheet-order";
import { Splices } from "./splices";
import { guidOf, NOTES, patchNotes, patchThreads, personNamed, THREADS } from "./thread-parts";
import type { Comment } from "./workbook-changes";
import { attributeNamed } from "./xml";

/** Where the workbook is and when it is saved. */
export interface CommentSite {
  readonly workbook: string;
  readonly when: Date;
}

/**
 * Gives a sheet the comments of the book. A new one is a thread, with the note that an Excel without threads shows instead
 * and the box that the note appears in. Returns the names of parts that held nothing else any more and went.
 */
export function patchComments(
  parts: Package,
  part: string,
  sheet: DocumentSheet,
  comments: readonly Comment[],
  { workbook, when }: CommentSite
): string[] {
  const { moves, added } = commentMoves(sheet.comments, comments);
  const remarks = added.map(({ row, column, text, author }) => ({
    row,
    column,
    text,
    id: guidOf(`${part} ${row} ${column} ${text}`),
    person: personNamed(parts, workbook, author),
  }));
  const isNeeded = remarks.length > 0;
  const notes = partFor(parts, part, "comments", isNeeded, (name) => addNotes(parts, name));
  const threads = partFor(parts, part, "threadedComment", isNeeded, (name) =>
    addThreads(parts, name)
  );
  const shapes = shapesFor(parts, part, isNeeded);
  if (notes) parts.put(notes, patchNotes(parts.text(notes)!, moves, remarks));
  if (threads) parts.put(threads, patchThreads(parts.text(threads)!, moves, remarks, when));
  if (shapes) parts.put(shapes, patchShapes(parts.text(shapes)!, { moves, added }));
  const empty = [notes, threads].filter(
    (name): name is string =>
      name !== null && !/<(\w+:)?(comment|threadedComment)\s/.test(parts.text(name)!)
  );
  for (const name of empty) removePart(parts, part, name);
  if (!shapes || hasShapes(parts.text(shapes)!)) return empty;
  removeShapes(parts, part, shapes);
  return [...empty, shapes];
}

function addNotes(parts: Package, sheet: string): string {
  const name = freePart(parts, (number) => `xl/comments${number}.xml`);
  addPart(parts, name, NOTES.type, NOTES.empty);
  addRelationship(parts, sheet, NOTES.kind, name);
  return name;
}

function addThreads(parts: Package, sheet: string): string {
  const name = freePart(parts, (number) => `xl/threadedComments/threadedComment${number}.xml`);
  addPart(parts, name, THREADS.type, THREADS.empty);
  addRelationship(parts, sheet, THREADS.kind, name);
  return name;
}

/** The part of a kind that belongs to a sheet; null where there is none and none is needed. */
function partFor(
  parts: Package,
  sheet: string,
  kind: string,
  isNeeded: boolean,
  add: (sheet: string) => string
): string | null {
  const known = parts.relationships(sheet).find((each) => each.kind === kind)?.target;
  if (known !== undefined && parts.has(known)) return known;
  return isNeeded ? add(sheet) : null;
}

/** The drawing that a sheet's `legacyDrawing` names; headers and footers may have one of their own. */
function shapesFor(parts: Package, sheet: string, isNeeded: boolean): string | null {
  const xml = parts.text(sheet) ?? "";
  const root = outlineOf(xml, 1);
  const element = childNamed(root, "legacyDrawing");
  const id = element && attributeNamed(element.attributes, "id");
  const known = parts.relationships(sheet).find((each) => each.id === id)?.target;
  if (known !== undefined && parts.has(known)) return known;
  if (!isNeeded) return null;
  const drawings = parts.partNames.filter((name) => /\.vml$/i.test(name)).length;
  const name = freePart(parts, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  const type = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  addByExtension(parts, name, type, emptyShapes(drawings + 1));
  const added = addRelationship(parts, sheet, "vmlDrawing", name);
  const tag = `<${prefixOf(xml, root)}legacyDrawing ${idAttribute(root, added)}/>`;
  const splices = new Splices();
  if (element) splices.replace(element.start, element.end, tag);
  else splices.insert(placeFor(root, "legacyDrawing", SHEET_ORDER), tag);
  parts.put(sheet, splices.applyTo(xml));
  return name;
}

function removeShapes(parts: Package, sheet: string, name: string): void {
  const xml = parts.text(sheet) ?? "";
  const element = childNamed(outlineOf(xml, 1), "legacyDrawing");
  const splices = new Splices();
  if (element) splices.replace(element.start, element.end, "");
  parts.put(sheet, splices.applyTo(xml));
  removePart(parts, sheet, name);
}
