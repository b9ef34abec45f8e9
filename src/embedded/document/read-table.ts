import { rectOf } from "./cell-reference";
import type { DocumentTable } from "./document";
import { isCriterion } from "./read-attachments";
import { decodeText, isTrue, walkXml } from "./xml";

/** Null for a table without a readable extent. `isFiltered` says whether its filter has conditions, not whether rows are hidden. */
export function readTable(xml: string, part: string): DocumentTable | null {
  const columns: string[] = [];
  let root: Readonly<Record<string, string>> = {};
  let style = "";
  let filter: DocumentTable["filter"] = null;
  let isFiltered = false;
  walkXml(xml, {
    open({ name, attributes, depth }) {
      if (depth === 0) root = attributes;
      else if (name === "autoFilter") filter = rectOf(attributes.ref);
      else if (depth === 3 && isCriterion(name)) isFiltered = true;
      else if (name === "tableColumn") columns.push(decodeText(attributes.name ?? ""));
      else if (name === "tableStyleInfo") style = attributes.name ?? "";
    },
  });
  const rect = rectOf(root.ref);
  if (!rect) return null;
  return {
    name: root.displayName ?? root.name ?? "",
    part,
    rect,
    columns,
    hasHeader: root.headerRowCount !== "0",
    hasTotals:
      Number(root.totalsRowCount ?? 0) > 0 ||
      (root.totalsRowCount !== undefined && isTrue(root.totalsRowCount)),
    style,
    filter,
    isFiltered,
  };
}
