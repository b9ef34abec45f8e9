import { say } from "../core/words/say";
import { columnCount, rowCount, type Area } from "../workbook/address";
import type { CellContent } from "../workbook/edit";
import { HostFailure, type Block, type Cancel, type Progress } from "../workbook/host";
import type { CellValue } from "../workbook/survey";
import { bytesOf, isErrorText } from "./cell-text";

/** A fifth of the 5 MB that Excel on the web lets through. */
const BLOCK_BYTES = 1_000_000;
/** Before anything was measured: a short text. */
const FIRST_GUESS = 24;

/** One Block per area, in the same order; one round trip per block of about 1 MB, several small areas share one. */
export async function readBlocks(
  context: Excel.RequestContext,
  areas: readonly Area[],
  progress?: (progress: Progress) => void,
  cancel?: Cancel
): Promise<Block[]> {
  const rows: (readonly CellValue[])[][] = areas.map(() => []);
  const take = (at: number, values: Cells) => {
    for (const row of values) rows[at]!.push(row);
  };
  await inBlocks(context, areas, ["values"], take, progress, cancel);
  return areas.map((area, at) => ({
    area,
    values: rows[at]!,
    errors: rows[at]!.map((row) => row.map(isErrorText)),
  }));
}

/** What cells were given, in the same order as the areas. */
export async function readContents(
  context: Excel.RequestContext,
  areas: readonly Area[]
): Promise<CellContent[][][]> {
  const rows: CellContent[][][] = areas.map(() => []);
  const take = (at: number, values: Cells, formulas: Cells) =>
    values.forEach((row, down) =>
      rows[at]!.push(row.map((value, right) => contentOf(value, formulas[down]![right]!)))
    );
  await inBlocks(context, areas, ["values", "formulas"], take);
  return rows;
}

/** Text that looks like a formula is its own formula (Range.formulas). */
export function contentOf(value: CellValue, formula: CellValue): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { formula } : value;
}

export function rangeOf(context: Excel.RequestContext, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
}

type Cells = readonly (readonly CellValue[])[];

async function inBlocks(
  context: Excel.RequestContext,
  areas: readonly Area[],
  members: readonly ("values" | "formulas")[],
  take: (at: number, ...blocks: readonly Cells[]) => void,
  progress?: (progress: Progress) => void,
  cancel?: Cancel
): Promise<void> {
  const total = areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  const queue = new Slices(areas);
  let done = 0;
  let bytesPerCell = FIRST_GUESS * members.length;
  while (!queue.isEmpty) {
    if (cancel?.asked) throw new HostFailure("READ.CANCELLED", say("Reading was stopped."));
    const slices = queue.take(Math.floor(BLOCK_BYTES / bytesPerCell)).map((slice) => {
      const range = rangeOf(context, slice.area);
      range.load(Object.fromEntries(members.map((member) => [member, true])));
      return { ...slice, range };
    });
    // One round trip a block is the point: batched together they would exceed what Excel on the web lets through.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    let bytes = 0;
    let cells = 0;
    for (const { at, area, range } of slices) {
      const blocks = members.map((member) => checked(range[member] as CellValue[][], area));
      take(at, ...blocks);
      bytes += blocks.reduce((sum, block) => sum + blockBytes(block), 0);
      cells += rowCount(area) * columnCount(area);
    }
    done += cells;
    bytesPerCell = Math.max(8, bytes / cells);
    progress?.({ done, total });
  }
}

function blockBytes(block: Cells): number {
  let bytes = 0;
  for (const row of block) for (const value of row) bytes += bytesOf(value);
  return bytes;
}

/** Above its limits Excel may hand over null instead of an error (performance.md). */
function checked(values: CellValue[][] | null, area: Area): CellValue[][] {
  if (values?.length === rowCount(area)) return values;
  throw new HostFailure(
    "READ.INCOMPLETE",
    say("Excel handed over only a part of sheet {sheet}. Close other workbooks, then try again.", {
      sheet: area.sheet,
    })
  );
}

interface Slice {
  readonly at: number;
  readonly area: Area;
}

/** What is still to be read, cut by rows. */
class Slices {
  readonly #waiting: Slice[];

  constructor(areas: readonly Area[]) {
    this.#waiting = areas.flatMap((area, at) => (rowCount(area) > 0 ? [{ at, area }] : []));
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** At least one row, at most about `cells`. */
  take(cells: number): Slice[] {
    const taken: Slice[] = [];
    for (let room = cells; this.#waiting.length > 0;) {
      const { at, area } = this.#waiting[0]!;
      const fits = Math.floor(room / columnCount(area));
      if (fits < 1 && taken.length > 0) break;
      const bottom = Math.min(area.bottom, area.top + Math.max(1, fits) - 1);
      taken.push({ at, area: { ...area, bottom } });
      room -= (bottom - area.top + 1) * columnCount(area);
      if (bottom === area.bottom) this.#waiting.shift();
      else this.#waiting[0] = { at, area: { ...area, top: bottom + 1 } };
    }
    return taken;
  }
}
