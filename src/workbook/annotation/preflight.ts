import type { Host } from "../host";
import { segmentsOf } from "../intake/segments";
import type { Survey } from "../survey";
import { cellRefusals } from "./cell-refusals";
import { changedInputs } from "./changed-inputs";
import type { Plan } from "./plan";
import { goneSheets, surveyRefusals } from "./survey-refusals";

/**
 * Why the plan cannot be carried out in the workbook as it is now, as sentences with addresses and what to do; [] where it
 * can. Reads every cell that the plan was computed from and every cell that would be overwritten.
 */
export async function refusals(
  host: Pick<Host, "read" | "contents" | "obstacles" | "comments">,
  survey: Survey,
  plan: Plan
): Promise<string[]> {
  const segments = plan.intake ? segmentsOf(plan.intake) : [];
  const gone = goneSheets(survey, segments);
  if (gone.length > 0) return gone;
  const known = surveyRefusals(survey, plan.edits);
  if (known.length > 0) return known;
  for (const { table } of segments) {
    const changed = await changedInputs(host, survey, table);
    if (changed.length > 0) return changed;
  }
  return cellRefusals(host, survey, plan);
}
