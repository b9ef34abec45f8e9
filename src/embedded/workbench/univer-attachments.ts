import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import {
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
} from "@univerjs/preset-sheets-note";
import { ICommandService } from "@univerjs/presets";
import type { Injector } from "@univerjs/presets";
import type { DocumentSheet } from "../document/document";
import { SheetAttachments } from "../host/attachments";
import { gridNote, gridRule, isOwn } from "./snapshot-attachments";

/**
 * What stands on the cells of one sheet of the grid. The grid shows the conditional formats and, as notes, the comments; it
 * has neither links to cells nor charts, which wait for the download.
 */
export function attachmentsOf(
  sheet: FWorksheet,
  injector: Injector,
  file: DocumentSheet
): SheetAttachments {
  const display = new Display(sheet, injector);
  const attached: SheetAttachments = new SheetAttachments(file, () => display.show(attached));
  return attached;
}

/** Changes are mutations rather than commands: those answer later and stand in the person's list of steps to undo. */
class Display {
  private readonly unit: string;
  private readonly id: string;
  private readonly run: (mutation: string, params: object) => void;

  constructor(
    sheet: FWorksheet,
    private readonly injector: Injector
  ) {
    this.unit = sheet.getWorkbook().getUnitId();
    this.id = sheet.getSheetId();
    this.run = (mutation, params) =>
      void injector.get(ICommandService).syncExecuteCommand(mutation, params);
  }

  show(attached: SheetAttachments): void {
    this.showRules(attached);
    this.showNotes(attached);
  }

  private showRules(attached: SheetAttachments): void {
    const target = { unitId: this.unit, subUnitId: this.id };
    const model = this.injector.get(ConditionalFormattingRuleModel);
    const shown = new Set(model.getSubunitRules(this.unit, this.id)?.map(({ cfId }) => cfId));
    const wanted = attached.rules().flatMap((rule) => gridRule(rule) ?? []);
    const staying = new Set(wanted.map(({ cfId }) => cfId));
    for (const cfId of shown)
      if (isOwn(cfId) && !staying.has(cfId))
        this.run(DeleteConditionalRuleMutation.id, { ...target, cfId });
    // The grid puts each in front of those it has.
    for (const rule of wanted.reverse())
      if (!shown.has(rule.cfId)) this.run(AddConditionalRuleMutation.id, { ...target, rule });
  }

  private showNotes(attached: SheetAttachments): void {
    const target = { unitId: this.unit, sheetId: this.id };
    const model = this.injector.get(SheetsNoteModel);
    const shown = [...(model.getSheetNotes(this.unit, this.id)?.values() ?? [])];
    const wanted = attached.comments().map(gridNote);
    const ids = new Set(wanted.map(({ id }) => id));
    for (const { id } of shown)
      if (isOwn(id) && !ids.has(id)) this.run(RemoveNoteMutation.id, { ...target, noteId: id });
    const known = new Set(shown.map(({ id }) => id));
    for (const note of wanted) {
      const { row, col } = note;
      if (!known.has(note.id)) this.run(UpdateNoteMutation.id, { ...target, row, col, note });
    }
  }
}
