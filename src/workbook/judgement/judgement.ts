import type { Budget } from "../../core/budget/budget";
import { CATEGORIES, LAYERS } from "../../core/costs/split";
import type { Policy } from "../../core/policy/policy";
import type { Proposal } from "../../core/reallocation/proposal";
import { reallocate } from "../../core/reallocation/reallocate";
import { reviewBudget, type Review } from "../../core/review/review";
import { CATALOGUE } from "../../core/rules/catalogue";
import { shareOutsideProfile } from "../../core/rules/share-outside-profile";
import type { Intake } from "../intake/intake";
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
  const why = whyNotApplied(review);
  const proposal = why === null ? towardsProfile(budget, policy) : asItIs(budget, review, why);
  return { intake, policy, review, proposal, report: reportBudget(intake, review, proposal) };
}

/** Moves answer this rule: where it does not apply (a budget of pilots, switched off) nothing is proposed. */
function whyNotApplied({ outcomes }: Review): string | null {
  const outcome = outcomes.find(({ rule }) => rule === shareOutsideProfile.id);
  return outcome?.outcome === "not applicable" ? outcome.reason : null;
}

function towardsProfile(budget: Budget, { profile, rounding }: Policy): Proposal {
  const split = profile.split === "layers" ? LAYERS : CATEGORIES;
  return reallocate(budget, split, profile.bands, { rounding });
}

function asItIs({ amounts }: Budget, { measures }: Review, why: string): Proposal {
  return {
    feasible: true,
    obstacle: `No moves are proposed. ${why}`,
    total: measures.total,
    moved: 0,
    amounts: amounts.slice(),
    moves: [],
  };
}
