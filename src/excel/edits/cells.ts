import type { Area } from "../../workbook/address";
import type { CellContent, Expected } from "../../workbook/edit";
import type { CellValue } from "../../workbook/survey";
import { asWritten, bytesOf } from "../cell-text";
import { rangeOf } from "../read-blocks";
import { watchOverwriting } from "./displaced";
import { REQUEST_BYTES, type Outbox } from "./outbox";

/** A block at a time, cut by rows. */
export async function writeValues(
  area: Area,
  values: readonly (readonly CellValue[])[],
  outbox: Outbox,
  over?: Expected
): Promise<void> {
  await inBlocks({ area, over }, values, outbox, bytesOf, (range, rows) => {
    range.values = rows.map((row) => row.map(asWritten));
  });
}

/** Formulas as formulas, text as text. */
export async function writeContents(
  area: Area,
  contents: readonly (readonly CellContent[])[],
  outbox: Outbox,
  over?: Expected
): Promise<void> {
  const bytes = (content: CellContent) => bytesOf(isFormula(content) ? content.formula : content);
  await inBlocks({ area, over }, contents, outbox, bytes, (range, rows) => {
    range.formulas = rows.map((row) => row.map(asGiven));
  });
}

/** Whether Excel sets so many cells in one go: the library cuts above 1,500 (Range.values, _ValidateArraySize). */
export function isOneCall(values: readonly (readonly unknown[])[]): boolean {
  return values.length * (values[0]?.length ?? 0) <= 1_500;
}

/** What `Range.formulas` takes for a content. */
export function asGiven(content: CellContent): CellValue {
  return isFormula(content) ? content.formula : asWritten(content);
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === "object";
}

interface Target {
  readonly area: Area;
  readonly over: Expected | undefined;
}

async function inBlocks<Cell extends CellContent>(
  { area, over }: Target,
  cells: readonly (readonly Cell[])[],
  outbox: Outbox,
  bytesOfCell: (cell: Cell) => number,
  assign: (range: Excel.Range, rows: readonly (readonly Cell[])[]) => void
): Promise<void> {
  for (let from = 0; from < cells.length;) {
    let bytes = 0;
    let to = from;
    while (to < cells.length && bytes < REQUEST_BYTES / 2) {
      for (const cell of cells[to]!) bytes += bytesOfCell(cell);
      to += 1;
    }
    const block = { ...area, top: area.top + from, bottom: area.top + to - 1 };
    const rows = cells.slice(from, to);
    if (over !== undefined) {
      const expected = over === "blank" ? over : over.slice(from, to);
      outbox.watch(watchOverwriting(outbox.context, block, expected, rows));
    }
    assign(rangeOf(outbox.context, block), rows);
    await outbox.count(bytes);
    from = to;
  }
}
