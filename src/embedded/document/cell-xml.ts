import { localAddress } from "../../workbook/address";
import type { CellValue } from "../../workbook/survey";
import { referenceOf } from "./cell-reference";
import { asStored } from "./read-cell";
import type { CellContent } from "./workbook-changes";
import { encodeText } from "./xml";

/** A `c` element (ECMA-376 18.3.1.4). Texts are stored in the cell; text never becomes a formula. */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  style: number,
  content: CellContent
): string {
  const { value, formula, spill } = content;
  const look = style === 0 ? "" : ` s="${style}"`;
  const open = `<${prefix}c r="${referenceOf(row, column)}"${look}`;
  if (formula !== null) {
    const { type, text } = resultOf(value);
    const array = spill ? ` t="array" ref="${localAddress({ sheet: "", ...spill })}"` : "";
    const stored = text === "" ? "" : `<${prefix}v>${text}</${prefix}v>`;
    return `${open}${type}><${prefix}f${array}>${encodeText(asStored(formula.slice(1)))}</${prefix}f>${stored}</${prefix}c>`;
  }
  // A blank stays as an element: its row or column may have a look, and cells without a reference count on from it.
  if (value === "") return `${open}/>`;
  if (typeof value === "string") {
    const text = encodeText(value.replace(/\r\n?/g, "\n"));
    return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  const { type, text } = resultOf(value);
  return `${open}${type}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
}

/** ECMA-376 18.18.11 and the errors that came later. */
const ERRORS =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!)$/;

function resultOf(value: CellValue): { readonly type: string; readonly text: string } {
  if (typeof value === "number")
    return Number.isFinite(value)
      ? { type: "", text: String(value) }
      : { type: ' t="e"', text: "#NUM!" };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  if (value === "") return { type: "", text: "" };
  return { type: ERRORS.test(value) ? ' t="e"' : ' t="str"', text: encodeText(value) };
}
