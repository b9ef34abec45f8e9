import type { Funding } from "../measures/unfunded";
import type { Subject, Verdict } from "./rule";
import { counted } from "./wording";

/**
 * The verdict "needs review" where nobody can say whether something is funded; null where the measure is sure. `noun`
 * names it in the singular, in the middle of a sentence: "model evaluation".
 */
export function doubtAbout(
  { state, unreadable, couldBe }: Funding,
  noun: string,
  { money }: Pick<Subject, "money">
): Verdict | null {
  if (state !== "unclear") return null;
  return {
    outcome: "needs review",
    reason:
      unreadable > 0
        ? `The amount of ${counted(unreadable, "line")} for ${noun} cannot be read, so it may or may not be funded.`
        : `No money is stated to be for ${noun}, but ${money(couldBe.gross)} has no firm cost type and could be.`,
  };
}

/** What a finding adds where a little money could still be meant: " Only EUR 40 …", or nothing. Begins with a space. */
export function remainingDoubt(
  { couldBe }: Funding,
  noun: string,
  { money }: Pick<Subject, "money">
): string {
  return couldBe.gross > 0
    ? ` Only ${money(couldBe.gross)} has no firm cost type and could be ${noun}.`
    : "";
}
