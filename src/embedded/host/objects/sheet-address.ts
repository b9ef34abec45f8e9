import { parseAddress } from "../../../workbook/address";
import type { Book, BookSheet, Rect } from "../book";
import { notFound, sameName } from "./host-object";
import { addressedRect } from "./rectangle";

/** Reads an address with or without its sheet; without, it is `own`, or the active one where `own` is null. */
export function sheetAndRect(
  address: string,
  own: BookSheet | null,
  book: Book,
  location: string
): { readonly sheet: BookSheet; readonly rect: Rect } {
  const sheet = own ?? namedSheet(address, book, location);
  return { sheet, rect: addressedRect(address, sheet, location) };
}

function namedSheet(address: string, { sheets, activeSheet }: Book, location: string): BookSheet {
  if (!address.includes("!")) return activeSheet;
  const name = parseAddress(address).sheet;
  const sheet = sheets.find((candidate) => sameName(candidate.name, name));
  if (!sheet) throw notFound(location);
  return sheet;
}
