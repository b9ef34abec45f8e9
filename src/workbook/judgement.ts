import { CATEGORIES, LAYERS } from "../core/costs/split";
import type { Policy } from "../core/policy/policy";
import type { Proposal } from "../core/reallocation/proposal";
import { reallocate } from "../core/reallocation/reallocate";
import { reviewBudget, type Review } from "../core/review/review";
import { CATALOGUE } from "../core/rules/catalogue";
import type { Intake } from "./intake";
import { reportBudget } from "./report-budget";
import type { BudgetReport } from "./report";

/** Everything that is said about one budget as it was read. */
export interface Judgement {
  readonly intake: Intake;
  readonly policy: Policy;
  readonly review: Review;
  readonly proposal: Proposal;
  readonly report: BudgetReport;
}

export function judge(intake: Intake, policy: Policy): Judgement {
  const { budget } = intake;
  const review = reviewBudget(budget, policy, CATALOGUE);
  const { split, bands } = policy.profile;
  const proposal = reallocate(budget, split === "layers" ? LAYERS : CATEGORIES, bands, {
    rounding: policy.rounding,
  });
  return { intake, policy, review, proposal, report: reportBudget(intake, review, proposal) };
}
