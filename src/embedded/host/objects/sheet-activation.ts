import { HostError, type BookSheet } from "../book";
import type { Site } from "./site";

export function activate(sheet: BookSheet, { book, events }: Site): void {
  if (sheet.visibility !== "Visible") {
    throw new HostError(
      "InvalidOperation",
      "A hidden sheet cannot be activated.",
      "Worksheet.activate"
    );
  }
  if (book.activeSheet.id === sheet.id) return;
  book.activeSheet = sheet;
  events.activated(sheet);
}
