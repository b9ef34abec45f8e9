import { strFromU8 } from "fflate";
import type { Package } from "./package";
import { DocumentRefused } from "./refusal";

/** Refuses, in words a user can act on, what is plainly no .xlsx package. */
export function refuseForeignFile(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0)
    throw new DocumentRefused("FILE.EMPTY", `${name} is empty: there is no workbook in it.`);
  if (startsWith(bytes, OLE)) throw compoundFile(bytes, name);
  if (startsWith(bytes, ZIP)) return;
  const start = strFromU8(bytes.subarray(0, 512), true);
  if (/\.csv$|\.tsv$|\.txt$/i.test(name) || looksLikeRows(start)) {
    throw new DocumentRefused(
      "FILE.TEXT",
      `${name} is a text file. Open it in Excel and save it as Excel Workbook (.xlsx).`
    );
  }
  throw new DocumentRefused("FILE.UNKNOWN", `${name} is not an Excel workbook (.xlsx).`);
}

/** Refuses a package that is no spreadsheet, or one in a form that is not XML. */
export function refuseForeignPackage(parts: Package, name: string): void {
  if (/opendocument\.spreadsheet/.test(parts.text("mimetype") ?? "")) {
    throw new DocumentRefused(
      "FILE.ODS",
      `${name} is an OpenDocument spreadsheet. Open it in Excel or LibreOffice and save it as Excel Workbook (.xlsx).`
    );
  }
  const target = parts.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (target !== undefined && /\.bin$/i.test(target)) {
    throw new DocumentRefused(
      "FILE.BINARY",
      `${name} is a binary workbook (.xlsb). Open it in Excel and save it as Excel Workbook (.xlsx).`
    );
  }
  const root = target === undefined ? null : parts.text(target);
  if (root === null) {
    throw new DocumentRefused(
      "FILE.UNKNOWN",
      `${name} is not an Excel workbook (.xlsx): it holds no workbook part.`
    );
  }
  if (!/<(\w+:)?workbook[\s>]/.test(root)) {
    throw new DocumentRefused(
      "FILE.UNKNOWN",
      `${name} is an Office file, but not an Excel workbook (.xlsx).`
    );
  }
}

const ZIP = [0x50, 0x4b];
/** [MS-CFB] 2.2 */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}

/** A compound file is an encrypted package ([MS-OFFCRYPTO] 2.3.4.4) or the format Excel wrote before 2007. */
function compoundFile(bytes: Uint8Array, name: string): DocumentRefused {
  const text = strFromU8(bytes, true);
  if (text.includes(wide("EncryptedPackage"))) {
    return new DocumentRefused(
      "FILE.ENCRYPTED",
      `${name} is protected by a password. Open it in Excel, remove the password under File > Info, and save a copy.`
    );
  }
  return new DocumentRefused(
    "FILE.OLD",
    `${name} is in the old .xls format. Open it in Excel and save it as Excel Workbook (.xlsx).`
  );
}

function wide(text: string): string {
  return [...text].map((sign) => `${sign}\0`).join("");
}

function looksLikeRows(start: string): boolean {
  const lines = start.split(/\r?\n/).filter((line) => line !== "");
  return (
    !/[\u0000-\u0008]/.test(start) &&
    !start.startsWith("<") &&
    lines.length > 1 &&
    /[,;\t]/.test(lines[0] ?? "")
  );
}
