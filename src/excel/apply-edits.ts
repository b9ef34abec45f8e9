import { say } from "../core/words/say";
import { columnCount, fullAddress, rowCount } from "../workbook/address";
import type { Edit } from "../workbook/edit";
import type { Displaced } from "../workbook/host";
import { isOneCall, writeContents, writeValues } from "./edits/cells";
import { addChart } from "./edits/charts";
import { addComment, CommentRemoval } from "./edits/comments";
import { watchOverwriting } from "./edits/displaced";
import { freeze, thaw } from "./edits/freezing";
import { setLinks } from "./edits/links";
import { pointsOf, setLook } from "./edits/looks";
import { Outbox } from "./edits/outbox";
import { addRules, removeRules } from "./edits/rules";
import { addTable, addTableColumn } from "./edits/tables";
import { rangeOf } from "./read-blocks";

/**
 * Queues edits in order and sends them in requests of about 1 MB; steps that look before they write end a request. An error
 * of a step carries `Placed`. Resolves to what the edits did not expect where they wrote.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[]
): Promise<readonly Displaced[]> {
  const outbox = new Outbox(context);
  let removal = new CommentRemoval();
  try {
    for (const edit of edits) {
      if (edit.kind !== "remove-comment") removal = new CommentRemoval();
      await outbox.begin(stepOf(edit), isWhole(edit));
      await queue(edit, outbox, removal);
    }
    await outbox.send();
    return outbox.displaced;
  } catch (thrown) {
    throw outbox.placed(thrown);
  }
}

async function queue(edit: Edit, outbox: Outbox, removal: CommentRemoval): Promise<void> {
  const { context } = outbox;
  const { worksheets, tables } = context.workbook;
  switch (edit.kind) {
    case "write":
      return writeValues(edit.area, edit.values, outbox, edit.over);
    case "replace":
      return writeValues(edit.area, edit.values, outbox, edit.before);
    case "restore":
      return writeContents(edit.area, edit.contents, outbox, edit.over);
    case "enter":
      return writeContents(edit.area, [[{ formula: edit.formula }]], outbox, [[edit.before]]);
    case "withdraw":
      return writeContents(edit.area, [[edit.content]], outbox, edit.over);
    case "freeze":
      return freeze(edit, outbox);
    case "thaw":
      return thaw(edit, outbox);
    case "add-rules":
      return addRules(edit.area, edit.rules, outbox);
    case "remove-rules":
      return removeRules(edit.area, edit.rules, outbox);
    case "add-comment":
      return addComment(edit.area, edit.text, outbox);
    case "remove-comment":
      return removal.remove(edit.area, edit.text, outbox);
    case "links":
      return setLinks(edit.area, edit.targets, outbox);
    case "add-chart":
      return addChart(context, edit);
    case "look":
      return setLook(rangeOf(context, edit.area), edit.look);
    case "width":
      rangeOf(context, edit.area).format.columnWidth = pointsOf(edit.characters);
      return;
    case "restore-width":
      rangeOf(context, edit.area).format.columnWidth = edit.points;
      return;
    case "add-sheet":
      worksheets.add(edit.name);
      return;
    case "remove-sheet":
      worksheets.getItem(edit.name).delete();
      return;
    case "add-table-column":
      return addTableColumn(edit, outbox);
    case "remove-table-column":
      tables.getItem(edit.table).columns.getItem(edit.header).delete();
      return;
    case "add-table":
      return addTable(context, edit.name, edit.area);
    case "clear":
      if (edit.over) outbox.watch(watchOverwriting(context, edit.area, edit.over, []));
      rangeOf(context, edit.area).clear(edit.what === "contents" ? "Contents" : "All");
  }
}

function isWhole(edit: Edit): boolean {
  switch (edit.kind) {
    case "write":
    case "replace":
      return isOneCall(edit.values);
    case "restore":
      return isOneCall(edit.contents);
    case "freeze":
    case "thaw":
    case "add-rules":
    case "remove-rules":
    case "links":
    case "add-chart":
    case "look":
    case "add-table-column":
    case "add-table":
      return false;
    default:
      return true;
  }
}

function stepOf(edit: Edit): string {
  switch (edit.kind) {
    case "add-sheet":
    case "remove-sheet":
      return say("sheet {sheet}", { sheet: edit.name });
    case "remove-table-column":
      return say("column {header} of table {table}", { header: edit.header, table: edit.table });
    case "add-chart":
      return say("the chart on sheet {sheet}", { sheet: edit.sheet });
    case "add-comment":
    case "remove-comment":
      return say("the comment on {cell}", { cell: fullAddress(edit.area) });
    case "add-rules":
    case "remove-rules":
      return say("the colours of {range}", { range: fullAddress(edit.area) });
    default:
      return say("{range} ({rows} × {columns} cells)", {
        range: fullAddress(edit.area),
        rows: rowCount(edit.area),
        columns: columnCount(edit.area),
      });
  }
}
