import { localAddress } from "../../workbook/address";
import { SheetAttachments } from "../host/attachments";
import { remainder } from "../host/attachment-places";
import type { BookLink, Rect } from "../host/book";
import { rectOf, referenceOf, sameRect } from "./cell-reference";
import { linkKey } from "./compare-attachments";
import type { DocumentLink, DocumentSheet } from "./document";
import { childNamed, idAttribute, outlineOf, placeFor, prefixOf, withAttributes } from "./outline";
import { addRelationship } from "./package-links";
import type { Package } from "./package";
import { SHEET_ORDER } from "./sheet-order";
import { Splices } from "./splices";
import { encodeAttribute } from "./xml";

/** Gives a worksheet part the links of the book; those of the file that stay, stay as they were written. */
export function patchLinks(
  parts: Package,
  part: string,
  sheet: DocumentSheet,
  links: readonly BookLink[]
): void {
  const wanted = new Set(links.map(linkKey));
  const found = new Set<string>();
  const kept = sheet.links.map((link) => standing(link, wanted, found));
  const added = links.filter((link) => !found.has(linkKey(link)));
  const prepared = added.map((link) => ({
    link,
    id: link.web === null ? null : addRelationship(parts, part, "hyperlink", link.web, true),
  }));
  const xml = parts.text(part) ?? "";
  const root = outlineOf(xml, 2);
  const prefix = prefixOf(xml, root);
  const list = childNamed(root, "hyperlinks");
  const inner = [
    ...(list?.children ?? []).flatMap(({ start, end, attributes }) => {
      const tag = xml.slice(start, end);
      const rect = rectOf(attributes.ref);
      const rects = rect ? kept.shift()! : null;
      // What this program cannot read, and what did not change, stays as it was written.
      if (!rects || (rects.length === 1 && sameRect(rects[0]!, rect!))) return [tag];
      return rects.map((ref) => withAttributes(tag, { ref: localAddress({ sheet: "", ...ref }) }));
    }),
    ...prepared.map(({ link, id }) => {
      const target =
        id === null
          ? ` location="${encodeAttribute(link.place ?? "")}"`
          : ` ${idAttribute(root, id)}`;
      const tip = link.tip === "" ? "" : ` tooltip="${encodeAttribute(link.tip)}"`;
      return `<${prefix}hyperlink ref="${referenceOf(link.row, link.column)}"${target}${tip}/>`;
    }),
  ].join("");
  const whole = inner ? `<${prefix}hyperlinks>${inner}</${prefix}hyperlinks>` : "";
  const splices = new Splices();
  if (list) splices.replace(list.start, list.end, whole);
  else splices.insert(placeFor(root, "hyperlinks", SHEET_ORDER), whole);
  parts.put(part, splices.applyTo(xml));
}

/** Where a link of the file still stands; its cells are told to have been found. */
function standing(
  link: DocumentLink,
  wanted: ReadonlySet<string>,
  found: Set<string>
): readonly Rect[] {
  const cells = new SheetAttachments({ rules: [], comments: [], links: [link] }).links();
  let rects: readonly Rect[] = [link.rect];
  for (const cell of cells) {
    const key = linkKey(cell);
    if (wanted.has(key)) {
      found.add(key);
      continue;
    }
    const hole = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    rects = rects.flatMap((rect) => remainder(rect, hole));
  }
  return rects;
}
