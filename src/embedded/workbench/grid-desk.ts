import { ratioCheckTable } from "../../functions/ratio-check-table";
import type { XlsxDocument } from "../document/document";
import type { Book } from "../host/book";
import type { EmbeddedHost } from "../host/host";
import { startGrid } from "./grid";
import { PaneStream } from "./pane-stream";
import { RATIO_CHECK, ratioCheck } from "./ratio-check";
import { recalculate } from "./recalculation";
import { UniverBook } from "./univer-book";

/** The grid with what belongs to it; the part of the workbench that is loaded last. */
export interface GridDesk {
  /** Shows the document in the place of the one that is open; its functions without arguments ask `host`. */
  show(document: XlsxDocument, host: EmbeddedHost): Book;
  setDark(isDark: boolean): void;
}

export function startGridDesk(container: HTMLElement, isDark: boolean): GridDesk {
  const stream = new PaneStream("RATIOCHECK", 2, () => recalculate(grid, RATIO_CHECK));
  const grid = startGrid(container, isDark, ratioCheck(ratioCheckTable, stream));
  return {
    show(document, host) {
      stream.attach(host);
      return new UniverBook(grid, grid.show(document), document);
    },
    setDark: (dark) => grid.setDark(dark),
  };
}
