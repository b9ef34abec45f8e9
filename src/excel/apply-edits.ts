import { columnCount, fullAddress, rowCount, type Area } from "../workbook/address";
import type { CellLook, Edit } from "../workbook/edit";
import type { CellValue } from "../workbook/survey";
import { asWritten, bytesOf } from "./cell-text";
import { rangeOf } from "./read-blocks";

/** One request carries at most about this much; Excel on the web refuses above 5 MB. */
const REQUEST_BYTES = 1_000_000;

/** Queues edits in order and sends them in requests of about 1 MB; a failure names the step that met it. */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[]
): Promise<void> {
  const positions = await sheetPositions(context, edits);
  const outbox = new Outbox(context);
  for (const edit of edits) {
    outbox.begin(stepOf(edit));
    await queue(context, edit, outbox, positions);
  }
  await outbox.send();
}

/** Counts what waits for the next request. */
class Outbox {
  readonly #context: Excel.RequestContext;
  #bytes = 0;
  #steps: string[] = [];

  constructor(context: Excel.RequestContext) {
    this.#context = context;
  }

  begin(step: string): void {
    this.#steps.push(step);
  }

  async count(bytes: number): Promise<void> {
    this.#bytes += bytes;
    if (this.#bytes >= REQUEST_BYTES) await this.send();
  }

  async send(): Promise<void> {
    try {
      await this.#context.sync();
    } catch (thrown) {
      if (thrown instanceof Error) Object.assign(thrown, { step: this.#steps.join(", ") });
      throw thrown;
    }
    this.#bytes = 0;
    this.#steps = this.#steps.slice(-1);
  }
}

/** Sheet names in order; read only where a sheet is added behind another. */
async function sheetPositions(
  context: Excel.RequestContext,
  edits: readonly Edit[]
): Promise<string[]> {
  if (!edits.some((edit) => edit.kind === "add-sheet" && edit.after !== null)) return [];
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  return worksheets.items.map((sheet) => sheet.name);
}

async function queue(
  context: Excel.RequestContext,
  edit: Edit,
  outbox: Outbox,
  sheets: string[]
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  switch (edit.kind) {
    case "write":
      return write(context, edit.area, edit.values, outbox);
    case "look":
      return look(rangeOf(context, edit.area), edit.look);
    case "width":
      rangeOf(context, edit.area).format.columnWidth = pointsOf(edit.characters);
      return;
    case "restore-width":
      rangeOf(context, edit.area).format.columnWidth = edit.points;
      return;
    case "add-sheet": {
      const sheet = worksheets.add(edit.name);
      const position = edit.after === null ? sheets.length : sheets.indexOf(edit.after) + 1;
      if (edit.after !== null && position > 0) sheet.position = position;
      sheets.splice(position, 0, edit.name);
      return;
    }
    case "remove-sheet":
      worksheets.getItem(edit.name).delete();
      return;
    case "add-table-column":
      return addTableColumn(context, edit, outbox);
    case "remove-table-column":
      tables.getItem(edit.table).columns.getItem(edit.header).delete();
      return;
    case "add-table": {
      const table = tables.add(fullAddress(edit.area), true);
      table.name = edit.name;
      return;
    }
    case "clear":
      rangeOf(context, edit.area).clear(edit.what === "contents" ? "Contents" : "All");
  }
}

async function addTableColumn(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "add-table-column" }>,
  outbox: Outbox
): Promise<void> {
  const { area } = edit;
  const body: Area = { ...area, top: area.top + 1 };
  // The header alone: the values follow in pieces, for a whole column may exceed one request.
  context.workbook.tables.getItem(edit.table).columns.add(undefined, undefined, edit.header);
  if (edit.numberFormat !== null) look(rangeOf(context, body), { numberFormat: edit.numberFormat });
  await write(
    context,
    body,
    edit.values.map((value) => [value]),
    outbox
  );
}

/** A block at a time, cut by rows. */
async function write(
  context: Excel.RequestContext,
  area: Area,
  values: readonly (readonly CellValue[])[],
  outbox: Outbox
): Promise<void> {
  for (let from = 0; from < values.length;) {
    let bytes = 0;
    let to = from;
    while (to < values.length && bytes < REQUEST_BYTES / 2) {
      bytes += values[to]!.reduce<number>((sum, value) => sum + bytesOf(value), 0);
      to += 1;
    }
    const part = { ...area, top: area.top + from, bottom: area.top + to - 1 };
    rangeOf(context, part).values = values.slice(from, to).map((row) => row.map(asWritten));
    await outbox.count(bytes);
    from = to;
  }
}

function look(range: Excel.Range, wanted: CellLook): void {
  const { format } = range;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.color !== undefined) format.font.color = wanted.color;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.vertical) format.verticalAlignment = wanted.vertical === "top" ? "Top" : "Bottom";
  // One value for all cells (Range.numberFormat); the declaration knows only arrays.
  if (wanted.numberFormat !== undefined) {
    range.numberFormat = wanted.numberFormat as unknown as string[][];
  }
}

/** 7 pixels a digit and 5 of padding (Calibri 11), at 0.75 points a pixel. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function stepOf(edit: Edit): string {
  switch (edit.kind) {
    case "add-sheet":
    case "remove-sheet":
      return `sheet ${edit.name}`;
    case "remove-table-column":
      return `column ${edit.header} of table ${edit.table}`;
    default:
      return `${fullAddress(edit.area)} (${rowCount(edit.area)} × ${columnCount(edit.area)} cells)`;
  }
}
