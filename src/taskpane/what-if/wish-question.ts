import { endingOf, failingCases } from "../../core/reallocation/closures";
import { ownRequest, type Judgement } from "../../workbook/judgement/judgement";
import type { Question } from "./question";
import type { Wish } from "./wish";

/** A wish in the words of a request, on top of what the policy asks. */
export function questionOf({ intake, policy, review }: Judgement, wish: Wish): Question {
  const { budget } = intake;
  const own = ownRequest(budget, policy, review);
  const { measures } = review;
  const failing = wish.closesFailing ? failingCases(measures) : [];
  const ending = endingOf(budget, measures, failing, "case-below-threshold");
  const total = totalOf(wish, measures.total);
  const locked = [...(own.locked ?? []), ...ending.kept, ...wish.locked.map(({ line }) => line)];
  return {
    budget,
    released: wish.released.map(({ line }) => line),
    request: {
      ...own,
      bands: { ...own.bands, ...wish.bands },
      closures: [...(own.closures ?? []), ...ending.closures],
      locked,
      style: wish.style,
      newLines: wish.newLines,
      ...(wish.rounding === null ? {} : { rounding: wish.rounding }),
      ...(total === null ? {} : { total }),
    },
  };
}

function totalOf({ total }: Wish, today: number): number | null {
  if (total === null) return null;
  return Math.round(
    total.by === "amount" ? today + total.change : today * (1 + total.change / 100)
  );
}
