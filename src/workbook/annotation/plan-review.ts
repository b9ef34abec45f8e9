import { DEFAULT_POLICY } from "../../core/policy/default-policy";
import type { Policy } from "../../core/policy/policy";
import { planHistory, withPart, type PlanPart } from "../history/plan-history";
import { readHistory } from "../history/read-history";
import type { Host } from "../host";
import type { Judgement } from "../judgement/judgement";
import { planPolicy } from "../policy/plan-policy";
import { readPolicy } from "../policy/read-policy";
import type { Survey } from "../survey";
import { planAnnotation, type AnnotationOptions } from "./annotation";
import type { Plan } from "./plan";

/**
 * All that one write of a review does: status and suggestions, the review sheet, the policy where it is not what the workbook
 * keeps, and what the next review needs to know of this one. Rejects as `planAnnotation` throws and as the host does.
 */
export async function planReview(
  host: Pick<Host, "read">,
  survey: Survey,
  judgement: Judgement,
  options: AnnotationOptions = {}
): Promise<Plan> {
  const { intake, review, policy } = judgement;
  const plan = planAnnotation(judgement, survey, options);
  const history = await readHistory(host, survey, intake.budget.name);
  const kept = await readPolicy(host, survey);
  const parts = [
    planHistory(intake.budget, review.judged, survey, history),
    ...(kept.cells || !isDefault(policy) ? [planPolicy(policy, kept)] : []),
  ];
  return parts.filter(isNews).reduce(withPart, plan);
}

function isNews({ changes }: PlanPart): boolean {
  return changes.length > 0;
}

function isDefault(policy: Policy): boolean {
  return JSON.stringify(policy) === JSON.stringify(DEFAULT_POLICY);
}
