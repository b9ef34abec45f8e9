import { toDecimal, type Currency } from "../../core/budget/money";
import { say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { Answer } from "../what-if/what-if";
import type { Formatting } from "./formatting";
import { hasOwnBands } from "./shares-after";

type Asked = Pick<Answer, "request" | "proposal">;

/** What the moves achieve, after their amount: "to move puts the mix inside Production AI 2026." */
export function achievement(judgement: Judgement, asked: Asked): string {
  const target = targetName(judgement, asked);
  return asked.proposal.feasible
    ? say("to move puts the mix inside {target}.", { target })
    : say("to move gets the mix as near to {target} as it can be.", { target });
}

export function nothingToMove(judgement: Judgement, asked: Asked): string {
  const { feasible, obstacle } = asked.proposal;
  if (!feasible) return say("No move would bring the mix nearer to its bands.");
  if (obstacle !== null)
    return say("{profile} does not apply here.", { profile: say(judgement.policy.profile.name) });
  return say("Nothing to move: the mix is inside {target}.", {
    target: targetName(judgement, asked),
  });
}

export function totalWords(
  { review, intake }: Judgement,
  { proposal }: Asked,
  format: Formatting
): string {
  const money = (minor: number) =>
    format.moneyExact(toDecimal(minor, intake.budget.currency.digits));
  const today = review.measures.total;
  return proposal.total === today
    ? say("The total stays {total}.", { total: money(today) })
    : say("The total goes from {before} to {after}.", {
        before: money(today),
        after: money(proposal.total),
      });
}

/** "In whole €2,000."; null where only the smallest unit would be named. */
export function unitWords(
  { proposal }: Asked,
  currency: Currency,
  format: Formatting
): string | null {
  const { unit = 1, moves } = proposal;
  if (unit <= 1 || moves.length === 0) return null;
  return say("In whole {unit}.", { unit: format.money(toDecimal(unit, currency.digits)) });
}

/** What it costs to keep the moves few; null where nothing is given up or another style was asked for. */
export function overheadWords(
  { proposal: { overhead = 0, moves }, request }: Asked,
  format: Formatting
): string | null {
  // The objective is a square: its root is the distance from today's amounts.
  const further = Math.sqrt(1 + Math.max(0, overhead)) - 1;
  if (request.style === "proportional" || moves.length === 0 || further < 0.01) return null;
  return say(
    "Few moves lie {share} further from today’s amounts than the smallest possible change, which would touch every line a little.",
    { share: format.share(further) }
  );
}

function targetName({ policy, ...judgement }: Judgement, { request }: Asked): string {
  const isOwn = (["categories", "layers"] as const).some((split) =>
    hasOwnBands({ policy, ...judgement }, request, split)
  );
  return isOwn ? say("your targets") : say(policy.profile.name);
}
