import type { Book, BookSheet, Rect } from "../../src/embedded/host/book";
import type { Furnishing } from "../../src/embedded/host/furnishing";
import { createEmbeddedHost, type EmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/survey";

export type Cells = readonly (readonly CellValue[])[];

/** What a maker must be able to put into a book: rows by sheet, tables by address, and what stands in the way of writing. */
export type BookMaker = (
  cells: Readonly<Record<string, Cells>>,
  options?: Furnishing & { readonly tables?: Readonly<Record<string, string>> }
) => TestBook | Promise<TestBook>;

/** `byPerson` runs a change as if somebody had typed it. */
export type TestBook = Book & { byPerson<Result>(change: () => Result): Result };

export interface Workplace {
  readonly book: TestBook;
  readonly host: EmbeddedHost;
  /** Values of cells, e.g. `cells("Budget!A1:B2")`, past the library. */
  cells(address: string): CellValue[][];
  sheet(name: string): BookSheet;
}

/** A budget with a table, a note sheet, a locked and a hidden one. */
export async function aWorkplace(make: BookMaker, wanted: Furnishing = {}): Promise<Workplace> {
  const book = await make(
    {
      Budget: [
        ["Line", "Amount", "Owner"],
        ["Model hosting", 1200.5, "Ada"],
        ["Pilot", "", "Ben"],
        ["Training", "#N/A", true],
      ],
      Notes: [["Note"]],
      Locked: [["Fixed"]],
      Hidden: [["Kept"]],
      Empty: [],
    },
    { tables: { Lines: "Budget!A1:C4" }, isProtected: ["Locked"], isHidden: ["Hidden"], ...wanted }
  );
  const host = createEmbeddedHost(book);
  await startOffice(host);
  const sheet = (name: string) => book.sheets.find((candidate) => candidate.name === name)!;
  const cells = (address: string) => {
    const { sheet: name, ...rect } = parseAddress(address);
    return sheet(name).values(rect);
  };
  return { book, host, cells, sheet };
}

/** The code of the error that a request ends with; fails where it ends well. */
export async function codeOf(request: Promise<unknown>): Promise<string> {
  const outcome = await request.then(
    () => "succeeded",
    (error: OfficeExtension.Error) => error.code
  );
  return outcome;
}

export function rect(address: string): Rect {
  const { top, left, bottom, right } = parseAddress(address);
  return { top, left, bottom, right };
}

/** Lets pushed messages arrive. */
export function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
