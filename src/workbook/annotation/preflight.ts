import type { Host } from "../host";
import type { Survey } from "../survey";
import { cellRefusals } from "./cell-refusals";
import { changedInputs } from "./changed-inputs";
import type { Plan } from "./plan";
import { surveyRefusals } from "./survey-refusals";

/**
 * Why the plan cannot be carried out in the workbook as it is now, as sentences with addresses and what to do; [] where it
 * can. Reads every cell that the plan was computed from and every cell that would be overwritten.
 */
export async function refusals(
  host: Pick<Host, "read" | "contents" | "obstacles" | "comments">,
  survey: Survey,
  plan: Plan
): Promise<string[]> {
  const sheet = plan.intake?.candidate.area.sheet;
  if (sheet !== undefined && !survey.sheets.some(({ name }) => name === sheet))
    return [`Sheet ${sheet} is no longer there. Look for budgets again.`];
  const known = surveyRefusals(survey, plan.edits);
  if (known.length > 0) return known;
  const changed = plan.intake ? await changedInputs(host, survey, plan.intake) : [];
  return changed.length > 0 ? changed : cellRefusals(host, survey, plan);
}
