import { Package } from "../../src/embedded/document/package";

/** Parts that an edit of one cell's text may rewrite: the sheet, the list of texts, and what asks Excel to calculate again. */
const MAY_CHANGE =
  /(?:^|\/)(?:workbook\.xml|sharedStrings\.xml|calcChain\.xml|\[Content_Types\]\.xml|workbook\.xml\.rels)$/i;

/** Parts of the file that are gone or changed after a save that concerned one sheet only. */
export function lostParts(before: Uint8Array, after: Uint8Array, sheetPart: string): string[] {
  const [was, is] = [Package.open(before), Package.open(after)];
  return was.partNames.flatMap((name) => {
    if (name === sheetPart) return [];
    const [old, now] = [was.bytes(name), is.bytes(name)];
    if (MAY_CHANGE.test(name)) return [];
    if (!now) return [`part ${name} is gone`];
    return old && Buffer.compare(old, now) === 0 ? [] : [`part ${name} was changed`];
  });
}
