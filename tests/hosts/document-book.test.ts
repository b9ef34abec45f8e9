import { utils, write } from "@e965/xlsx";
import { openDocument } from "../../src/embedded/document/open-document";
import { furnished } from "../../src/embedded/host/furnishing";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { attachesAsExcel } from "./attaching";
import { tellsChangesAsExcel } from "./events";
import { guardsAsExcel } from "./guarding";
import { rect, type BookMaker } from "./host-contract";
import { readsAsExcel } from "./reading";
import { keepsSheetsAndTablesAsExcel } from "./sheets-and-tables";
import { writesAsExcel } from "./writing";

/** The writer knows no tables: they are made in the opened book. */
const bookFromFile: BookMaker = (cells, { tables = {}, ...wanted } = {}) => {
  const file = utils.book_new();
  for (const [name, rows] of Object.entries(cells)) {
    const sheet = utils.aoa_to_sheet(
      rows.map((row) => row.map((value) => (value === "" ? null : value)))
    );
    if (wanted.isProtected?.includes(name)) sheet["!protect"] = {};
    utils.book_append_sheet(file, sheet, name);
  }
  const hidden = file.SheetNames.map(
    (name) => ({ Hidden: wanted.isHidden?.includes(name) ? 1 : 0 }) as const
  );
  file.Workbook = { Sheets: hidden };
  const bytes = new Uint8Array(write(file, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const book = memoryBook(furnished(openDocument(bytes, "Book1.xlsx"), wanted));
  for (const [name, address] of Object.entries(tables)) {
    const sheet = book.sheets.find((candidate) => address.startsWith(`${candidate.name}!`))!;
    book.addTable(sheet, rect(address), true).name = name;
  }
  return book;
};

describe("the embedded Excel over an .xlsx file", () => {
  readsAsExcel(bookFromFile);
  writesAsExcel(bookFromFile);
  keepsSheetsAndTablesAsExcel(bookFromFile);
  attachesAsExcel(bookFromFile);
  guardsAsExcel(bookFromFile);
  tellsChangesAsExcel(bookFromFile);
});
