import { ratioCheckTable } from "../../functions/ratio-check-table";
import type { XlsxDocument } from "../document/document";
import { openDocument } from "../document/open-document";
import { saveDocument } from "../document/save-document";
import { createEmbeddedHost, type EmbeddedHost } from "../host/host";
import { connectPane } from "../host/pane-frame";
import { startGrid } from "./grid";
import { tellScheme } from "./pane-scheme";
import { PaneStream } from "./pane-stream";
import { RATIO_CHECK, ratioCheck } from "./ratio-check";
import { recalculate } from "./recalculation";
import { UniverBook } from "./univer-book";

/** The add-in's own page, the very file that ships. */
const PANE_PAGE = "../taskpane.html";

/** Grid, embedded host and pane together. */
export interface Workbench {
  /** Shows a workbook and starts a pane for it. Throws DocumentRefused, and leaves what is open, for a file it cannot read. */
  open(
    bytes: Uint8Array,
    name: string,
    step: (words: string, percent: number) => Promise<void>
  ): Promise<void>;
  readonly canSave: boolean;
  /** The workbook as a file. Throws a sentence where that is not possible without loss. */
  save(): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  setDark(isDark: boolean): void;
}

export function startWorkbench(
  container: HTMLElement,
  paneContainer: HTMLElement,
  isDark: boolean
): Workbench {
  const stream = new PaneStream("RATIOCHECK", 2, () => recalculate(grid, RATIO_CHECK));
  const grid = startGrid(container, isDark, ratioCheck(ratioCheckTable, stream));
  let open: { document: XlsxDocument; book: UniverBook; host: EmbeddedHost } | null = null;
  let dark = isDark;
  let tellPane: (isDark: boolean) => void = () => {};
  return {
    async open(bytes, name, step) {
      const document = openDocument(bytes, name);
      await step("Starting the grid…", 70);
      // The old pane ends with the workbook it was opened for.
      open?.host.dispose();
      paneContainer.replaceChildren();
      const book = new UniverBook(grid, grid.show(document), document);
      const host = createEmbeddedHost(book);
      stream.attach(host);
      open = { document, book, host };
      await step("Starting the pane…", 90);
      const frame = newFrame(paneContainer);
      connectPane(frame, host, new URL(PANE_PAGE, location.href).href);
      tellPane = tellScheme(frame, dark);
    },
    get canSave() {
      return open !== null && open.document.readOnly === null;
    },
    save() {
      if (!open) return null;
      return {
        name: open.document.name.replace(/(\.[^.]+)?$/, " reviewed$1"),
        bytes: new Uint8Array(saveDocument(open.document, open.book)),
      };
    },
    setDark(isDarkNow) {
      dark = isDarkNow;
      grid.setDark(dark);
      tellPane(dark);
    },
  };
}

function newFrame(container: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "AI Budget";
  container.append(frame);
  return frame;
}
