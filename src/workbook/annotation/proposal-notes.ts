import { formatMoney } from "../../core/budget/money";
import { CATEGORIES, LAYERS } from "../../core/costs/split";
import { percent } from "../../core/measures/percent";
import { requestOf } from "../../core/reallocation/policy-request";
import type { Judgement } from "../judgement/judgement";

/** What the suggested amounts do together, for the column beside the lines. */
export function suggestionReason(judgement: Judgement): string {
  const { intake, proposal, review } = judgement;
  const { total } = proposal;
  const verb = proposal.feasible ? "meets" : "comes nearest to";
  const target = hasOwnTargets(judgement) ? "your targets" : "the profile";
  const at =
    total === review.measures.total
      ? "at the same total"
      : `at a total of ${formatMoney(total, intake.budget.currency)}`;
  const added = proposal.newLines?.length ? ", with new lines on the review sheet" : "";
  return `Amount that ${verb} ${target} ${at}${added}`;
}

/** What has to be known beside the moves: their unit, and where somebody asked for something else than the policy does. */
export function moveNotes(judgement: Judgement): string[] {
  const { intake, proposal, review } = judgement;
  const { unit = 1, moves, total } = proposal;
  const money = (minor: number): string => formatMoney(minor, intake.budget.currency);
  const today = review.measures.total;
  return [
    ...(unit > 1 && moves.length > 0 ? [`Moves are in whole ${money(unit)}.`] : []),
    ...(total === today ? [] : [`The total goes from ${money(today)} to ${money(total)}.`]),
    ...(hasOwnTargets(judgement) ? [`Targets of this proposal: ${targets(judgement)}.`] : []),
  ];
}

function hasOwnTargets({ request, policy }: Judgement): boolean {
  return JSON.stringify(request.bands) !== JSON.stringify(requestOf(policy).bands);
}

function targets({ request: { bands } }: Judgement): string {
  return [CATEGORIES, LAYERS]
    .flatMap(({ id, groups }) =>
      (bands[id] ?? []).map(
        ({ lower, upper }, at) => `${groups[at]!.name} ${percent(lower)} to ${percent(upper)}`
      )
    )
    .join(", ");
}
