import { localAddress } from "../../workbook/address";
import type { BookChange, BookSheet, Rect } from "./book";
import { MessageCategory, type PushEntry } from "./protocol";

/** Event numbers of the library (`eventType:` in its host file). */
const EVENT = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  TableDataChanged: 101,
} as const;

/** Events of the workbook's collections carry this instead of an id. */
const WORKBOOK = "Workbook";

/** Which objects the add-in listens to, and the messages that tell it. */
export class Events {
  private readonly listening = new Set<string>();

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  /** Methods `_Register…Event` and `_Unregister…Event` for one object or collection. */
  registration(targetId: string | null, ...names: readonly string[]): Record<string, () => null> {
    const target = targetId ?? WORKBOOK;
    return Object.fromEntries(
      names.flatMap((name) => [
        [`_Register${name}Event`, () => (this.listening.add(`${name}@${target}`), null)],
        [`_Unregister${name}Event`, () => (this.listening.delete(`${name}@${target}`), null)],
      ])
    );
  }

  hears(name: string): boolean {
    return [...this.listening].some((key) => key.startsWith(`${name}@`));
  }

  changed(change: BookChange, tableIds: readonly string[], reference: string): void {
    const payload = {
      changeType: "RangeEdited",
      source: change.isRemote ? "Remote" : "Local",
      triggerSource: change.byHost ? "ThisLocalAddin" : "Unknown",
      worksheetId: change.sheet.id,
      address: local(change.sheet, change.rect),
      referenceId: reference,
      shiftDirection: "None",
    };
    this.tell("DataChanged", EVENT.DataChanged, [change.sheet.id, WORKBOOK], payload);
    for (const tableId of tableIds) {
      this.tell("DataChanged", EVENT.TableDataChanged, [tableId], { ...payload, tableId });
    }
  }

  calculated(sheet: BookSheet, rect: Rect): void {
    this.tell("Calculated", EVENT.Calculated, [sheet.id, WORKBOOK], {
      worksheetId: sheet.id,
      address: local(sheet, rect),
    });
  }

  selected(sheet: BookSheet, rect: Rect): void {
    this.tell("SelectionChanged", EVENT.SelectionChanged, [sheet.id, WORKBOOK], {
      worksheetId: sheet.id,
      address: local(sheet, rect),
    });
  }

  activated(sheet: BookSheet): void {
    this.tell("Activated", EVENT.Activated, [sheet.id, WORKBOOK], { worksheetId: sheet.id });
  }

  sheetAdded(sheet: BookSheet): void {
    this.tell("Added", EVENT.Added, [WORKBOOK], { worksheetId: sheet.id, source: "Local" });
  }

  sheetDeleted(sheet: BookSheet): void {
    this.tell("Deleted", EVENT.Deleted, [WORKBOOK], { worksheetId: sheet.id, source: "Local" });
  }

  private tell(name: string, type: number, targets: readonly string[], payload: object): void {
    const entries = targets
      .filter((target) => this.listening.has(`${name}@${target}`))
      .map((targetId) => ({
        messageCategory: MessageCategory.objectEvent,
        messageType: type,
        targetId,
        message: JSON.stringify(payload),
      }));
    if (entries.length > 0) this.push(entries);
  }
}

function local(sheet: BookSheet, rect: Rect): string {
  return localAddress({ sheet: sheet.name, ...rect });
}
