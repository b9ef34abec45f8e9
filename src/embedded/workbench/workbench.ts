import type { XlsxDocument } from "../document/document";
import { openDocument } from "../document/open-document";
import { saveDocument } from "../document/save-document";
import type { Book } from "../host/book";
import type { EmbeddedHost } from "../host/host";
import { connectPane } from "../host/pane-frame";
import { fetchFunctions } from "./function-list";
import type { GridDesk } from "./grid-desk";
import { tellScheme } from "./pane-scheme";
import type { Progress } from "./progress";
import { createWaitingHost } from "./waiting-host";

/** The add-in's own page, the very file that ships. */
const PANE_PAGE = "../taskpane.html";
/** What Excel is told about the custom functions. */
const FUNCTIONS = "../functions.json";
const CULTURE = { locale: "en-US", decimal: ".", thousands: "," };

/** Grid, embedded host and pane together. */
export interface Workbench {
  /** Shows a workbook and starts a pane for it. Throws DocumentRefused, and leaves what is open, for a file it cannot read. */
  open(bytes: Uint8Array, name: string, progress: Progress): Promise<void>;
  readonly canSave: boolean;
  /** The workbook as a file. Throws a sentence where that is not possible without loss. */
  save(): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  setDark(isDark: boolean): void;
}

export function createWorkbench(
  gridContainer: HTMLElement,
  paneContainer: HTMLElement,
  isDark: boolean
): Workbench {
  let open: { document: XlsxDocument; book: Book; host: EmbeddedHost } | null = null;
  let desk: GridDesk | null = null;
  let dark = isDark;
  let tellPane: (isDark: boolean) => void = () => {};
  return {
    async open(bytes, name, progress) {
      const document = openDocument(bytes, name);
      // The old pane ends with the workbook it was opened for.
      open?.host.dispose();
      const { host, arrive } = createWaitingHost({ name, culture: CULTURE });
      const frame = newFrame(paneContainer);
      connectPane(frame, host, new URL(PANE_PAGE, location.href).href);
      tellPane = tellScheme(frame, dark);
      await progress.step("Starting the spreadsheet…", 60);
      if (!desk) {
        const described = fetchFunctions(new URL(FUNCTIONS, location.href).href);
        const { startGridDesk } = await import("./grid-desk");
        desk = await startGridDesk(gridContainer, dark, await described);
      }
      const book = desk.show(document, host);
      arrive(book);
      open = { document, book, host };
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
      desk?.setDark(dark);
      tellPane(dark);
    },
  };
}

function newFrame(container: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = "AI Budget";
  container.replaceChildren(frame);
  return frame;
}
