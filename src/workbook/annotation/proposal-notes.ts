import { formatMoney } from "../../core/budget/money";
import { CATEGORIES, LAYERS } from "../../core/costs/split";
import { percent } from "../../core/measures/percent";
import { requestOf } from "../../core/reallocation/policy-request";
import { say } from "../../core/words/say";
import type { Judgement } from "../judgement/judgement";

/** What the suggested amounts do together, for the column beside the lines. */
export function suggestionReason(judgement: Judgement): string {
  const { intake, proposal, review } = judgement;
  const { total } = proposal;
  const at =
    total === review.measures.total
      ? say("at the same total")
      : say("at a total of {total}", { total: formatMoney(total, intake.budget.currency) });
  const isOwn = hasOwnTargets(judgement);
  const reason = proposal.feasible
    ? say(isOwn ? "Amount that meets your targets {at}" : "Amount that meets the profile {at}", {
        at,
      })
    : say(
        isOwn
          ? "Amount that comes nearest to your targets {at}"
          : "Amount that comes nearest to the profile {at}",
        { at }
      );
  return proposal.newLines?.length
    ? say("{reason}, with new lines on the review sheet", { reason })
    : reason;
}

/** What has to be known beside the moves: their unit, and where somebody asked for something else than the policy does. */
export function moveNotes(judgement: Judgement): string[] {
  const { intake, proposal, review } = judgement;
  const { unit = 1, moves, total } = proposal;
  const money = (minor: number): string => formatMoney(minor, intake.budget.currency);
  const today = review.measures.total;
  return [
    ...(unit > 1 && moves.length > 0
      ? [say("Moves are in whole {unit}.", { unit: money(unit) })]
      : []),
    ...(total === today
      ? []
      : [
          say("The total goes from {before} to {after}.", {
            before: money(today),
            after: money(total),
          }),
        ]),
    ...(hasOwnTargets(judgement)
      ? [say("Targets of this proposal: {targets}.", { targets: targets(judgement) })]
      : []),
  ];
}

function hasOwnTargets({ request, policy }: Judgement): boolean {
  return JSON.stringify(request.bands) !== JSON.stringify(requestOf(policy).bands);
}

function targets({ request: { bands } }: Judgement): string {
  return [CATEGORIES, LAYERS]
    .flatMap(({ id, groups }) =>
      (bands[id] ?? []).map(({ lower, upper }, at) =>
        say("{group} {lower} to {upper}", {
          group: say(groups[at]!.name),
          lower: percent(lower),
          upper: percent(upper),
        })
      )
    )
    .join(", ");
}
