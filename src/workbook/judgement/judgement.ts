import type { Budget } from "../../core/budget/budget";
import type { Snapshot } from "../../core/measures/snapshot";
import type { Policy } from "../../core/policy/policy";
import { closedCases, endingOf } from "../../core/reallocation/closures";
import { requestOf } from "../../core/reallocation/policy-request";
import type { Proposal } from "../../core/reallocation/proposal";
import { reallocate } from "../../core/reallocation/reallocate";
import type { Request } from "../../core/reallocation/request";
import { reviewing, type Review } from "../../core/review/review";
import { CATALOGUE } from "../../core/rules/catalogue";
import { freedMoneyUnlanded } from "../../core/rules/freed-money-unlanded";
import { shareOutsideProfile } from "../../core/rules/share-outside-profile";
import { finished, type Steps } from "../../core/steps";
import { say } from "../../core/words/say";
import type { Reviewable } from "../intake/segments";
import { reportBudget } from "./report-budget";
import { reportProposal } from "./report-proposal";
import type { BudgetReport } from "./report";

/** Everything that is said about one budget as it was read. */
export interface Judgement {
  readonly intake: Reviewable;
  readonly policy: Policy;
  /** The last review that the workbook keeps; null where there was none. */
  readonly earlier: Snapshot | null;
  readonly review: Review;
  /** What `proposal` answers, also where it proposes nothing. */
  readonly request: Request;
  readonly proposal: Proposal;
  readonly report: BudgetReport;
}

export function judge(...asked: Parameters<typeof judging>): Judgement {
  return finished(judging(...asked));
}

/** `judge` in steps. */
export function* judging(
  intake: Reviewable,
  policy: Policy,
  earlier: Snapshot | null = null
): Steps<Judgement> {
  const review = yield* reviewing(intake.budget, policy, CATALOGUE, earlier);
  const { request, proposal } = ownProposal(intake.budget, policy, review);
  yield;
  const report = reportBudget(intake, review, proposal);
  yield;
  return { intake, policy, earlier, review, request, proposal, report };
}

/** What the policy asks for, without anybody's what-if. */
export function ownProposal(
  budget: Budget,
  policy: Policy,
  review: Review
): { readonly request: Request; readonly proposal: Proposal } {
  const request = ownRequest(budget, policy, review);
  const why = whyNotApplied(review);
  const proposal = why === null ? reallocate(budget, request) : asItIs(budget, review, why);
  return { request, proposal };
}

/** The same judgement with the answer to another request, for what is written and shown from then on. */
export function withProposal(
  judgement: Judgement,
  request: Request,
  proposal: Proposal
): Judgement {
  const { intake, report } = judgement;
  const reported = reportProposal(intake, proposal);
  return { ...judgement, request, proposal, report: { ...report, proposal: reported } };
}

/**
 * Without new lines: writing suggestions beside a table adds no rows to it. Money of closed cases returns to the foundation
 * where its rule finds that it has not; else their lines stay as they are and receive nothing.
 */
export function ownRequest(
  budget: Budget,
  policy: Policy,
  { measures, outcomes }: Review
): Request {
  const asked = { ...requestOf(policy), newLines: false };
  const closed = closedCases(budget);
  if (closed.length === 0) return asked;
  const outcome = outcomes.find(({ rule }) => rule === freedMoneyUnlanded.id);
  const isOpen =
    outcome?.outcome === "findings" && outcome.findings.length + outcome.folded.length > 0;
  const { closures, kept } = endingOf(budget, measures, closed, freedMoneyUnlanded.id);
  if (isOpen) return { ...asked, closures, locked: kept };
  return { ...asked, locked: [...kept, ...closures.flatMap(({ lines }) => lines)] };
}

/** Moves answer this rule: where it does not apply (a budget of pilots, switched off) or cannot decide, nothing is proposed. */
function whyNotApplied({ outcomes }: Review): string | null {
  const outcome = outcomes.find(({ rule }) => rule === shareOutsideProfile.id);
  return outcome && "reason" in outcome ? outcome.reason : null;
}

function asItIs({ amounts }: Budget, { measures }: Review, why: string): Proposal {
  return {
    feasible: true,
    obstacle: say("No moves are proposed. {why}", { why }),
    total: measures.total,
    moved: 0,
    amounts: amounts.slice(),
    moves: [],
  };
}
