import { columnsOf } from "../../core/budget/mapping";
import { ASSIGNABLE } from "../../core/costs/cost-type";
import { say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import { linesWithin, segmentsOf, type Reviewable, type Segment } from "../intake/segments";
import type { Judgement } from "../judgement/judgement";
import type { Survey } from "../survey";
import { PlanRefused, type Plan } from "./plan";
import { someOf } from "./refusal-words";
import { changesBy, joined, type Replacement } from "./replacements";
import { goneSheets } from "./survey-refusals";

/** Cost types that somebody has confirmed, for lines of the budget as it was read then. */
export interface TypesChosen {
  readonly intake: Reviewable;
  /** From the index of a line to an index into ASSIGNABLE. */
  readonly codes: ReadonlyMap<number, number>;
}

/**
 * Writes confirmed cost types into the cost-type column, each by the name that the product reads back. Throws PlanRefused
 * where the budget was read again since, where a table has no such column, and where a formula stands in a cell.
 */
export async function planTypes(
  host: Pick<Host, "contents">,
  survey: Survey,
  { intake }: Judgement,
  chosen: TypesChosen
): Promise<Plan> {
  const gone = goneSheets(survey, segmentsOf(intake));
  if (gone.length > 0) throw new PlanRefused(gone);
  if (chosen.intake !== intake)
    throw new PlanRefused([
      say("The budget has changed since the cost types were chosen. Choose them again."),
    ]);
  const lines = [...chosen.codes.keys()].sort((one, other) => one - other);
  const replacements: Replacement[] = [];
  for (const segment of segmentsOf(intake)) {
    const own = linesWithin(segment, lines);
    if (own.length > 0) replacements.push(...(await replacementsIn(host, segment, own, chosen)));
  }
  const formulas = replacements.filter(({ before }) => typeof before === "object");
  if (formulas.length > 0)
    throw new PlanRefused([
      say(
        "{cells} {count, plural, one {holds a formula} other {hold formulas}}. Type the cost type there yourself.",
        {
          cells: someOf(formulas.map(({ area }) => fullAddress(area))),
          count: formulas.length,
        }
      ),
    ]);
  const news = replacements.filter(({ before, value }) => before !== value);
  if (news.length === 0) throw new PlanRefused([say("The cells hold these cost types already.")]);
  const edits = joined(news, say("Confirmed cost type"));
  return {
    title: say("Cost types in {budget}", { budget: intake.budget.name }),
    intake,
    edits,
    inverses: edits.flatMap((edit): Edit[] =>
      edit.kind === "replace" ? [{ kind: "restore", area: edit.area, contents: edit.before }] : []
    ),
    changes: changesBy(news),
  };
}

/** `lines` ascend and count from the segment's first line. */
async function replacementsIn(
  host: Pick<Host, "contents">,
  segment: Segment,
  lines: readonly number[],
  { codes }: TypesChosen
): Promise<Replacement[]> {
  const { candidate, mapping, rows, budget } = segment.table;
  const [column] = columnsOf(mapping, "costType");
  if (column === undefined)
    throw new PlanRefused([
      say(
        "{table} has no column for cost types. Add a column “Cost type” to the table, then choose the table again.",
        { table: candidate.name }
      ),
    ]);
  const { sheet, left } = candidate.area;
  const [name = 0] = columnsOf(mapping, "name");
  const at = left + column;
  const on = lines.map((line) => rows[line]!);
  const whole: Area = { sheet, top: on[0]!, bottom: on[on.length - 1]!, left: at, right: at };
  const [contents] = await host.contents([whole]);
  return lines.map((line, index): Replacement => {
    const row = on[index]!;
    const code = codes.get(segment.firstLine + line)!;
    return {
      area: { ...whole, top: row, bottom: row },
      value: ASSIGNABLE[code]!.name,
      before: contents![row - whole.top]?.[0] ?? "",
      name: budget.names[line] ?? "",
      nameColumn: left + name,
      reason: say("Confirmed cost type"),
    };
  });
}
