import { fullAddress } from "../address";
import { occupied } from "./annotation";
import { changedInputs } from "./changed-inputs";
import type { Edit } from "../edit";
import type { Host } from "../host";
import type { Plan } from "./plan";
import { cellAddress, filledBy } from "../journal/read-back";
import type { Survey } from "../survey";

/**
 * Why the plan cannot be carried out in the workbook as it is now, as sentences with addresses; [] where it can. Reads
 * every cell that the plan was computed from and every cell that would be overwritten.
 */
export async function refusals(host: Host, survey: Survey, plan: Plan): Promise<string[]> {
  const added = new Set(
    plan.edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.name] : []))
  );
  const taken = survey.sheets.filter(({ name }) => added.has(name));
  const reasons = [
    ...taken.map(({ name }) => `Sheet ${name} exists by now. Preview the write again.`),
    ...protectedSheets(survey, plan, added),
    ...movedTables(survey, plan),
    ...lostSheet(survey, plan),
  ];
  if (reasons.length > 0) return reasons;
  const changed = await changedInputs(host, survey, plan.intake);
  if (changed.length > 0) return changed;
  const targets = filledBy(plan.edits).filter(({ area }) => !added.has(area.sheet));
  const blocks = await host.read(targets.map(({ area }) => area));
  const previewed = new Map(plan.changes.map((change) => [change.address, change.old]));
  return targets.flatMap(({ area, values }, at) => {
    const filled = blocks[at]!.values.flatMap((row, down) =>
      row.flatMap((value, right) => {
        const address = cellAddress(area, down, right);
        // Settings are written over those that the preview showed; nothing else is ever overwritten.
        const expected = previewed.has(address) ? previewed.get(address) : values[down]?.[right];
        return value === "" || value === expected ? [] : [address];
      })
    );
    return filled.length === 0 ? [] : [occupied(area, filled)];
  });
}

function lostSheet({ sheets }: Survey, { intake }: Plan): string[] {
  const { sheet } = intake.candidate.area;
  return sheets.some(({ name }) => name === sheet)
    ? []
    : [`Sheet ${sheet} is no longer there. Look for budgets again.`];
}

function protectedSheets(survey: Survey, plan: Plan, added: ReadonlySet<string>): string[] {
  const written = new Set(filledBy(plan.edits).map(({ area }) => area.sheet));
  return survey.sheets.flatMap(({ name, isProtected }) =>
    isProtected && written.has(name) && !added.has(name)
      ? [`Sheet ${name} is protected. Remove the protection under Review, then try again.`]
      : []
  );
}

/** A table that moved, grew or shrank since the preview would get values on the wrong rows. */
function movedTables(survey: Survey, plan: Plan): string[] {
  const first = new Map<string, Extract<Edit, { kind: "add-table-column" }>>();
  for (const edit of plan.edits) {
    if (edit.kind === "add-table-column" && !first.has(edit.table)) first.set(edit.table, edit);
  }
  return [...first.values()].flatMap(({ table, area }) => {
    const now = survey.tables.find(({ name }) => name === table)?.area;
    const isThere =
      now?.sheet === area.sheet &&
      now.top === area.top &&
      now.bottom === area.bottom &&
      now.right + 1 === area.left;
    if (isThere) return [];
    const where = now ? `is at ${fullAddress(now)} now` : "is gone";
    return [`Table ${table} changed since the preview: it ${where}. Review the budget again.`];
  });
}
