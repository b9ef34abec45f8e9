import { overlaps } from "../../workbook/address";
import type { Book, BookChange, BookSheet } from "./book";
import { CellEdit } from "./cell-edit";
import { Events } from "./events";
import { watchOf, type Interruptions } from "./interruptions";
import { Invocations, type Invocation, type InvocationOptions } from "./invocations";
import type { HostObject } from "./objects/host-object";
import type { Site } from "./objects/site";
import { rangeObject } from "./objects/range";
import { tableObject } from "./objects/table";
import { worksheetObject } from "./objects/worksheet";
import { Outbox } from "./outbox";
import { ACTION_INVOKED, MessageCategory, type NativeBridge } from "./protocol";
import { References } from "./references";
import { exchange, refused } from "./transport";

export interface EmbeddedHost {
  readonly book: Book;
  /** For `window._richApiNativeBridge` or `OfficeExtension.HostBridge.init`. */
  readonly bridge: NativeBridge;
  /** Requests worked on so far, those of them that changed anything, and the bytes of JSON that came in and went out. */
  readonly statistics: {
    readonly syncs: number;
    readonly writes: number;
    readonly bytesIn: number;
    readonly bytesOut: number;
  };
  /** Settings of the document by key, as JSON text. */
  readonly settings: Map<string, string>;
  /** Ranges the add-in has not given back. */
  readonly trackedRanges: number;
  /** Calls a custom function in the add-in's runtime; calls made before it runs wait for it. */
  invoke(functionId: string, args: readonly unknown[], options?: InvocationOptions): Invocation;
  /** A press of the ribbon button with that action id. */
  runAction(id: string): void;
  /** A person begins, or ends, typing into a cell. */
  beginCellEdit(): void;
  endCellEdit(): void;
  /** Lets waiting calls go; a pane says itself that its functions run. */
  beginFunctions(): void;
  /** Stops listening to the book. */
  dispose(): void;
}

/** The Excel side of office.js over a book. Like Excel it answers later, one request after the other. */
export function createEmbeddedHost(
  book: Book,
  { interruptions = {} }: { readonly interruptions?: Interruptions } = {}
): EmbeddedHost {
  const statistics = { syncs: 0, writes: 0, bytesIn: 0, bytesOut: 0 };
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void soon(() => respond(text)),
  };
  const outbox = new Outbox(bridge);
  const worksheets = new WeakMap<BookSheet, HostObject>();
  const site: Site = {
    book,
    events: new Events((entries) => outbox.push(entries)),
    invocations: new Invocations(outbox),
    references: new References(),
    settings: new Map(),
    objects: {
      range: (sheet, rect) => rangeObject(sheet, rect, site),
      table: (table) => tableObject(table, site),
      worksheet: (sheet) => kept(worksheets, sheet, () => worksheetObject(sheet, site)),
    },
  };
  const stops = [
    book.onChange((change) => tellChange(change, site)),
    book.onCalculate?.((sheet, rect) => site.events.calculated(sheet, rect)),
    book.onSelect((sheet, rect) => site.events.selected(sheet, rect)),
  ];

  const cellEdit = new CellEdit(respond);

  function respond(text: string): void {
    const met = cellEdit.meets(text);
    if (met === "a wait") return;
    if (met === "a refusal") return bridge.onMessageFromHost?.(refused(text, "cell edit"));
    const request = statistics.syncs++;
    interruptions.beforeRequest?.(request);
    let hasWritten = false;
    const watch = watchOf(request, interruptions, () => (hasWritten = true));
    const { reply, bytesIn, bytesOut } = exchange(text, site, watch);
    if (hasWritten) statistics.writes++;
    statistics.bytesIn += bytesIn;
    statistics.bytesOut += bytesOut;
    const answer = interruptions.answer?.(request) ?? "answered";
    if (answer === "lost") return;
    bridge.onMessageFromHost?.(answer === "answered" ? reply : refused(text, answer));
  }

  return {
    book,
    bridge,
    statistics,
    settings: site.settings,
    get trackedRanges() {
      return site.references.size;
    },
    invoke: (functionId, args, options) => site.invocations.invoke(functionId, args, options),
    runAction: (id) => outbox.pushWhenFunctionsRun([pressOf(id)]),
    beginCellEdit: () => cellEdit.begin(),
    endCellEdit: () => cellEdit.end(),
    beginFunctions: () => outbox.beginFunctions(),
    dispose: () => stops.forEach((stop) => stop?.()),
  };
}

function kept<Key extends object, Item>(
  items: WeakMap<Key, Item>,
  key: Key,
  make: () => Item
): Item {
  const item = items.get(key) ?? make();
  items.set(key, item);
  return item;
}

/** Where there is no page a timer would only let a millisecond go by before every answer. */
function soon(answer: () => void): void {
  if (typeof setImmediate === "function") setImmediate(answer);
  else setTimeout(answer);
}

function tellChange(change: BookChange, site: Site): void {
  if (!site.events.hears("DataChanged")) return;
  const area = { sheet: change.sheet.id, ...change.rect };
  const touched = site.book.tables.filter(({ sheet, rect }) =>
    overlaps({ sheet: sheet.id, ...rect }, area)
  );
  const reference = site.references.keepForEvent(site.objects.range(change.sheet, change.rect));
  site.events.changed(
    change,
    touched.map(({ id }) => id),
    reference
  );
}

function pressOf(action: string) {
  const message = JSON.stringify([action, JSON.stringify({ source: { id: action } })]);
  return {
    messageCategory: MessageCategory.action,
    messageType: ACTION_INVOKED,
    targetId: "",
    message,
  };
}
