import { rectOf } from "./cell-reference";
import type { DocumentPivot } from "./document";
import { decodeText, walkXml } from "./xml";

/** Null for a PivotTable without a readable place (ECMA-376 18.10.1.49, 18.10.1.73). */
export function readPivot(xml: string): DocumentPivot | null {
  let name = "";
  let rect: DocumentPivot["rect"] | null = null;
  walkXml(xml, {
    open(tag) {
      if (tag.depth === 0) name = decodeText(tag.attributes.name ?? "");
      else if (tag.name === "location" && tag.depth === 1) rect = rectOf(tag.attributes.ref);
    },
  });
  return rect && { name, rect };
}
