import { HostError, type Book, type BookSheet } from "../book";
import { invalidArgument, sameName } from "./host-object";

/**
 * The name, checked as Excel does: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History",
 * and not taken.
 */
export function sheetName(name: string, book: Book, location: string, own?: BookSheet): string {
  if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name) || sameName(name, "history")) {
    throw invalidArgument(location, `"${name}" cannot be the name of a sheet.`);
  }
  if (book.sheets.some((sheet) => sheet.id !== own?.id && sameName(sheet.name, name))) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      location,
      409
    );
  }
  return name;
}
