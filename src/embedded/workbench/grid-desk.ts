import { loadLateTables } from "../../functions/late-tables";
import type { XlsxDocument } from "../document/document";
import type { Book } from "../host/book";
import type { EmbeddedHost } from "../host/host";
import type { DescribedFunction } from "./function-list";
import { startGrid } from "./grid";
import { gridFunctions } from "./grid-functions";
import { UniverBook } from "./univer-book";

/** The grid with what belongs to it; the part of the workbench that is loaded last. */
export interface GridDesk {
  /** Shows the document in the place of the one that is open; its functions without arguments ask `host`. */
  show(document: XlsxDocument, host: EmbeddedHost): Book;
  setDark(isDark: boolean): void;
}

/** The grid takes no promise from a function: all tables are loaded before the first cell calculates. */
export async function startGridDesk(
  container: HTMLElement,
  isDark: boolean,
  described: readonly DescribedFunction[]
): Promise<GridDesk> {
  await loadLateTables();
  const functions = gridFunctions(described);
  const grid = startGrid(container, isDark, functions);
  return {
    show(document, host) {
      functions.attach(host);
      return new UniverBook(grid, grid.show(document), document);
    },
    setDark: (dark) => grid.setDark(dark),
  };
}
