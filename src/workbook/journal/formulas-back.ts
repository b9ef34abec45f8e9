import type { Area } from "../address";
import { shown } from "../annotation/changes";
import type { CellContent, Edit } from "../edit";
import type { Host } from "../host";
import type { Survey } from "../survey";
import type { KeptCell } from "./kept-cell";
import { isHeld, type LaterWrite } from "./later-writes";
import { cellAddress } from "./read-back";
import { isFormula, isSameValue } from "./same-value";

export interface FormulasBack {
  readonly edits: readonly Edit[];
  readonly kept: readonly KeptCell[];
  /** Cells that a later write holds. */
  readonly held: readonly Area[];
}

type Enter = Extract<Edit, { kind: "enter" }>;
type Freeze = Extract<Edit, { kind: "freeze" }>;

/**
 * Takes entered formulas out where they still stand, and brings frozen ones back where all their cells still hold the
 * values: a formula goes back as a whole or not at all.
 */
export async function formulasBack(
  host: Pick<Host, "contents">,
  { sheets }: Survey,
  edits: readonly Edit[],
  later: readonly LaterWrite[]
): Promise<FormulasBack> {
  const own = edits.filter(
    (edit) =>
      (edit.kind === "enter" || edit.kind === "freeze") &&
      sheets.some(({ name }) => name === edit.area.sheet)
  ) as readonly (Enter | Freeze)[];
  const held = own.map(({ area }) => area).filter((area) => isHeld(area, later));
  const free = own.filter(({ area }) => !held.includes(area));
  const contents = free.length > 0 ? await host.contents(free.map(({ area }) => area)) : [];
  const backs = free.map((edit, at) =>
    edit.kind === "enter" ? withdrawn(edit, contents[at]![0]![0]!) : thawed(edit, contents[at]!)
  );
  return {
    edits: backs.flatMap((back) => back.edits),
    kept: backs.flatMap((back) => back.kept),
    held,
  };
}

type Back = Pick<FormulasBack, "edits" | "kept">;
const NOTHING: Back = { edits: [], kept: [] };

function withdrawn({ area, formula, before }: Enter, content: CellContent): Back {
  if (isFormula(content, formula)) {
    const over = [[{ formula }]];
    return { edits: [{ kind: "withdraw", area, content: before, over }], kept: [] };
  }
  if (JSON.stringify(content) === JSON.stringify(before)) return NOTHING;
  const kept = { address: cellAddress(area, 0, 0), wrote: formula, holds: shown(content) };
  return { edits: [], kept: [kept] };
}

function thawed(
  { area, formula, values }: Freeze,
  contents: readonly (readonly CellContent[])[]
): Back {
  if (isFormula(contents[0]![0]!, formula)) return NOTHING;
  // Blank cells are what is left of an undo that was broken off before the formula stood again.
  const kept: KeptCell[] = [];
  values.forEach((row, down) =>
    row.forEach((wrote, right) => {
      const is = contents[down]?.[right] ?? "";
      if (is === "") return;
      if (typeof is === "object" || !isSameValue(wrote, is))
        kept.push({ address: cellAddress(area, down, right), wrote, holds: shown(is) });
    })
  );
  return kept.length === 0
    ? { edits: [{ kind: "thaw", area, formula, over: values }], kept }
    : { edits: [], kept };
}
