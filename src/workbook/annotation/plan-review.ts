import { DEFAULT_POLICY } from "../../core/policy/default-policy";
import type { Policy } from "../../core/policy/policy";
import { planHistory } from "../history/plan-history";
import { readHistory } from "../history/read-history";
import type { Host } from "../host";
import { segmentsOf } from "../intake/segments";
import type { Judgement } from "../judgement/judgement";
import { planPolicy } from "../policy/plan-policy";
import { readPolicy } from "../policy/read-policy";
import { withMapping, type RememberedMapping } from "../policy/remembered-mappings";
import type { Survey } from "../survey";
import { planAnnotation, type AnnotationOptions } from "./annotation";
import { fitting } from "./fitting";
import { withPart, type Plan, type PlanPart } from "./plan";
import { planComments } from "./plan-comments";

/**
 * All that one write of a review does: the chosen parts, the policy where it is not what the workbook keeps, and what the
 * next review needs to know of this one. Rejects as `planAnnotation` throws and as the host does.
 */
export async function planReview(
  host: Pick<Host, "read" | "comments">,
  survey: Survey,
  judgement: Judgement,
  options: AnnotationOptions = {}
): Promise<Plan> {
  const { intake, review, policy } = judgement;
  const plan = planAnnotation(judgement, survey, options);
  const history = await readHistory(host, survey, intake.budget.name);
  const kept = await readPolicy(host, survey);
  const corrected = options.mappings ?? [];
  const segments = segmentsOf(intake);
  const mappings = corrected.reduce(
    (all: readonly RememberedMapping[], mapping, at) =>
      withMapping(all, segments[at]!.table.candidate, mapping),
    kept.mappings
  );
  const hasCorrection = corrected.some((mapping) => mapping !== null);
  const parts = [
    ...(options.parts?.has("comments") ? [await planComments(host, survey, judgement)] : []),
    planHistory(intake.budget, review.judged, survey, history),
    ...(kept.cells || !isDefault(policy) || hasCorrection
      ? [planPolicy(policy, kept, mappings)]
      : []),
  ];
  return fitting(parts.filter(isNews).reduce(withPart, plan));
}

function isNews({ changes, notes = [] }: PlanPart): boolean {
  return changes.length + notes.length > 0;
}

function isDefault(policy: Policy): boolean {
  return JSON.stringify(policy) === JSON.stringify(DEFAULT_POLICY);
}
