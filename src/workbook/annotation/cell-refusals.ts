import { say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import { cellAddress, filledBy } from "../journal/read-back";
import { isSameValue } from "../journal/same-value";
import { formulaRefusals } from "./formula-refusals";
import { obstacleRefusals } from "./obstacle-refusals";
import type { Survey } from "../survey";
import type { Plan } from "./plan";
import { occupied, someOf } from "./refusal-words";
import { addedSheets } from "./survey-refusals";

/** Why edits cannot be made, by what the cells tell that they would change; [] where they can. */
export async function cellRefusals(
  host: Pick<Host, "read" | "contents" | "obstacles" | "comments">,
  survey: Survey,
  { edits, changes }: Pick<Plan, "edits" | "changes">
): Promise<string[]> {
  const added = addedSheets(edits);
  const present = edits.filter((edit) => !("area" in edit) || !added.has(edit.area.sheet));
  const inTotals = totalsCells(survey, present);
  const formulas = present.filter(({ kind }) => kind === "enter" || kind === "freeze");
  const others = present.filter((edit) => !formulas.includes(edit));
  const targets = [...filledBy(others).map(({ area }) => area), ...inTotals];
  const previewed = new Map(changes.map((change) => [change.address, change.old]));
  return [
    ...(await obstacleRefusals(host, targets)),
    ...(await filledTargets(host, others, previewed, inTotals)),
    ...(await formulaRefusals(host, formulas)),
    ...(await changedTargets(host, present)),
    ...(await commentedTargets(host, present)),
  ];
}

/** A column that a table gets has a cell in its totals row, too. */
function totalsCells({ tables }: Survey, edits: readonly Edit[]): Area[] {
  const withTotals = new Set(tables.flatMap(({ name, hasTotals }) => (hasTotals ? [name] : [])));
  return edits.flatMap((edit) => {
    if (edit.kind !== "add-table-column" || !withTotals.has(edit.table)) return [];
    const row = edit.area.bottom + 1;
    return [{ ...edit.area, top: row, bottom: row }];
  });
}

/** Settings are written over those that the preview showed; nothing else is ever overwritten. */
async function filledTargets(
  host: Pick<Host, "read">,
  edits: readonly Edit[],
  previewed: ReadonlyMap<string, unknown>,
  blank: readonly Area[]
): Promise<string[]> {
  const targets = [
    ...filledBy(edits.filter(({ kind }) => kind !== "replace")),
    ...blank.map((area) => ({ area, values: [[""]] })),
  ];
  const blocks = await host.read(targets.map(({ area }) => area));
  return targets.flatMap(({ area, values }, at) => {
    const filled = blocks[at]!.values.flatMap((row, down) =>
      row.flatMap((value, right) => {
        const address = cellAddress(area, down, right);
        const expected = previewed.has(address) ? previewed.get(address) : values[down]?.[right];
        return value === "" || value === expected ? [] : [address];
      })
    );
    return filled.length === 0 ? [] : [occupied(area, filled)];
  });
}

/** Inputs hold what the preview showed, formulas included. */
async function changedTargets(
  host: Pick<Host, "contents">,
  edits: readonly Edit[]
): Promise<string[]> {
  const replaces = edits.filter((edit) => edit.kind === "replace");
  if (replaces.length === 0) return [];
  const contents = await host.contents(replaces.map(({ area }) => area));
  const changed = replaces.flatMap(({ area, before }, at) =>
    before.flatMap((row, down) =>
      row.flatMap((was, right) => {
        const is = contents[at]![down]?.[right] ?? "";
        const isSame =
          typeof was === "object" || typeof is === "object"
            ? JSON.stringify(was) === JSON.stringify(is)
            : isSameValue(was, is);
        return isSame ? [] : [cellAddress(area, down, right)];
      })
    )
  );
  return changed.length === 0
    ? []
    : [
        say("{cells} changed since the preview. Preview the write again.", {
          cells: someOf(changed),
        }),
      ];
}

/** A cell has one thread of comments at most; somebody may have begun one since the preview. */
async function commentedTargets(
  host: Pick<Host, "comments">,
  edits: readonly Edit[]
): Promise<string[]> {
  const wanted = edits.filter((edit) => edit.kind === "add-comment").map(({ area }) => area);
  const taken = new Set<string>();
  for (const sheet of new Set(wanted.map((area: Area) => area.sheet))) {
    for (const { area } of await host.comments(sheet)) taken.add(fullAddress(area));
  }
  const met = wanted.map(fullAddress).filter((address) => taken.has(address));
  return met.length === 0
    ? []
    : [
        say(
          "{cells} {count, plural, one {has a comment} other {have comments}} by now. Preview the write again.",
          { cells: someOf(met), count: met.length }
        ),
      ];
}
