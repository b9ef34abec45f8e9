import { childNamed, idAttribute, outlineOf, placeFor, prefixOf, withAttributes } from "./outline";
import { addPart, addRelationship, freePart, removePart } from "./package-links";
import type { Package } from "./package";
import { WORKBOOK_ORDER } from "./sheet-order";
import { Splices } from "./splices";
import { encodeText } from "./xml";

const BARE_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetFormatPr defaultRowHeight="15"/>' +
  "<sheetData/></worksheet>";

/** A sheet to add: `after` is the index of an original sheet, −1 for the front. */
export interface SheetToAdd {
  readonly name: string;
  readonly after: number;
}

/** Adds empty worksheets, each with its place; returns their part names in the same order. */
export function addSheets(
  parts: Package,
  workbook: string,
  sheets: readonly SheetToAdd[]
): string[] {
  if (sheets.length === 0) return [];
  const created = sheets.map(() => {
    const part = freePart(parts, (number) => `xl/worksheets/sheet${number}.xml`);
    addPart(parts, part, "worksheet", BARE_SHEET);
    return { part, id: addRelationship(parts, workbook, "worksheet", part) };
  });
  const xml = parts.text(workbook) ?? "";
  const root = outlineOf(xml, 2);
  const prefix = prefixOf(xml, root);
  const list = childNamed(root, "sheets")!;
  const splices = new Splices();
  let sheetId = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes.sheetId)));
  sheets.forEach(({ name, after }, at) => {
    const place = list.children[after]?.end ?? list.openEnd;
    sheetId++;
    splices.insert(
      place,
      `<${prefix}sheet name="${encodeText(name)}" sheetId="${sheetId}" ${idAttribute(root, created[at]!.id)}/>`
    );
  });
  const moved = (index: number): number =>
    index + sheets.filter(({ after }) => after < index).length;
  for (const { children } of root.children) {
    for (const child of children) {
      const changes: Record<string, string> = {};
      for (const name of POSITIONS) {
        const position = child.attributes[name];
        if (position !== undefined) changes[name] = String(moved(Number(position)));
      }
      if (Object.keys(changes).length === 0) continue;
      const open = withAttributes(xml.slice(child.start, child.openEnd), changes);
      splices.replace(child.start, child.openEnd, open);
    }
  }
  parts.put(workbook, splices.applyTo(xml));
  return created.map(({ part }) => part);
}

/** Attributes of workbook views and defined names that count sheets. */
const POSITIONS = ["activeTab", "firstSheet", "localSheetId"];

/** Excel computes every formula when it opens the file. */
export function recalculateOnLoad(parts: Package, workbook: string): void {
  const xml = parts.text(workbook) ?? "";
  const root = outlineOf(xml, 1);
  const prefix = prefixOf(xml, root);
  const known = childNamed(root, "calcPr");
  const splices = new Splices();
  if (known) {
    const open = withAttributes(xml.slice(known.start, known.openEnd), { fullCalcOnLoad: "1" });
    splices.replace(known.start, known.openEnd, open);
  } else
    splices.insert(
      placeFor(root, "calcPr", WORKBOOK_ORDER),
      `<${prefix}calcPr fullCalcOnLoad="1"/>`
    );
  parts.put(workbook, splices.applyTo(xml));
}

/** The order of calculation names cells that hold formulas; Excel builds it anew where it is missing. */
export function dropCalculationChain(parts: Package, workbook: string): string | null {
  const chain = parts.relationships(workbook).find(({ kind }) => kind === "calcChain")?.target;
  if (chain === undefined || !parts.has(chain)) return null;
  removePart(parts, workbook, chain);
  return chain;
}
