import type { Budget } from "../../core/budget/budget";
import type { Snapshot } from "../../core/measures/snapshot";
import type { Policy } from "../../core/policy/policy";
import { requestOf } from "../../core/reallocation/policy-request";
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
  /** The last review that the workbook keeps; null where there was none. */
  readonly earlier: Snapshot | null;
  readonly review: Review;
  readonly proposal: Proposal;
  readonly report: BudgetReport;
}

export function judge(intake: Intake, policy: Policy, earlier: Snapshot | null = null): Judgement {
  const { budget } = intake;
  const review = reviewBudget(budget, policy, CATALOGUE, earlier);
  const why = whyNotApplied(review);
  const proposal = why === null ? towardsProfile(budget, policy) : asItIs(budget, review, why);
  const report = reportBudget(intake, review, proposal);
  return { intake, policy, earlier, review, proposal, report };
}

/** Moves answer this rule: where it does not apply (a budget of pilots, switched off) or cannot decide, nothing is proposed. */
function whyNotApplied({ outcomes }: Review): string | null {
  const outcome = outcomes.find(({ rule }) => rule === shareOutsideProfile.id);
  return outcome && "reason" in outcome ? outcome.reason : null;
}

/** Without new lines: writing suggestions beside a table adds no rows to it. */
function towardsProfile(budget: Budget, policy: Policy): Proposal {
  return reallocate(budget, { ...requestOf(policy), newLines: false });
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
