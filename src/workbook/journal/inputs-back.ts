import type { Area } from "../address";
import type { CellContent, Edit } from "../edit";
import type { Host } from "../host";
import type { CellValue, Survey } from "../survey";
import type { KeptCell } from "./kept-cell";
import { isHeld, type LaterWrite } from "./later-writes";
import { cellAddress } from "./read-back";
import { isSameValue } from "./same-value";

export interface InputsBack {
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptCell[];
  /** Cells that a later write holds. */
  readonly held: readonly Area[];
  /** Cells that stand on the row of another line by now: what they held before belongs elsewhere. */
  readonly moved: readonly Area[];
}

/**
 * Puts back overwritten inputs where a cell still holds what was written. A cell that holds what it held before is left as
 * it is, so that an undo can be asked for again; a formula that somebody has entered since stays whatever it shows.
 */
export async function inputsBack(
  host: Pick<Host, "read" | "contents">,
  { sheets }: Survey,
  edits: readonly Edit[],
  later: readonly LaterWrite[]
): Promise<InputsBack> {
  const replaces = edits.filter(
    (edit) => edit.kind === "replace" && sheets.some(({ name }) => name === edit.area.sheet)
  ) as readonly Extract<Edit, { kind: "replace" }>[];
  const areas = replaces.map(({ area }) => area);
  const contents = areas.length > 0 ? await host.contents(areas) : [];
  const blocks = areas.length > 0 ? await host.read([...areas, ...replaces.map(namesArea)]) : [];
  const restores: Restore[] = [];
  const kept: KeptCell[] = [];
  const held: Area[] = [];
  const moved: Area[] = [];
  replaces.forEach(({ area, values, before, names }, at) =>
    values.forEach((row, down) =>
      row.forEach((wrote, right) => {
        const was = before[down]?.[right] ?? "";
        const is = contents[at]![down]?.[right] ?? "";
        const [top, left] = [area.top + down, area.left + right];
        const cell = { sheet: area.sheet, top, bottom: top, left, right: left };
        const name = String(blocks[replaces.length + at]!.values[down]?.[0] ?? "").trim();
        if (isHeld(cell, later)) held.push(cell);
        else if (names && names.texts[down] !== name) moved.push(cell);
        else if (isSameContent(wrote, is)) restores.push({ cell, content: was, wrote });
        else if (!isSameContent(was, is)) {
          const holds = blocks[at]!.values[down]?.[right] ?? "";
          kept.push({ address: cellAddress(area, down, right), wrote, holds });
        }
      })
    )
  );
  return { edits: joined(restores), kept, held, moved };
}

function namesArea({ area, names }: Extract<Edit, { kind: "replace" }>): Area {
  const column = names?.column ?? area.left;
  return { ...area, left: column, right: column };
}

interface Restore {
  readonly cell: Area;
  readonly content: CellContent;
  readonly wrote: CellValue;
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  if (typeof one === "object" || typeof other === "object")
    return JSON.stringify(one) === JSON.stringify(other);
  return isSameValue(one as CellValue, other as CellValue);
}

/** Cells below each other are one edit. */
function joined(restores: readonly Restore[]): Edit[] {
  const runs: { area: Area; readonly contents: CellContent[][]; readonly over: CellValue[][] }[] =
    [];
  for (const { cell, content, wrote } of restores) {
    const open = runs[runs.length - 1];
    const isBelow =
      open?.area.sheet === cell.sheet &&
      open.area.left === cell.left &&
      open.area.bottom + 1 === cell.top;
    if (open && isBelow) {
      open.area = { ...open.area, bottom: cell.top };
      open.contents.push([content]);
      open.over.push([wrote]);
    } else runs.push({ area: cell, contents: [[content]], over: [[wrote]] });
  }
  return runs.map((run) => ({ kind: "restore", ...run }));
}
