import type { Funding } from "../measures/unfunded";
import { say } from "../words/say";
import type { Subject, Verdict } from "./rule";

/**
 * The verdict "needs review" where nobody can say whether something is funded; null where the measure is sure. `noun`
 * names it in the singular, in the middle of a sentence, without an article: "model evaluation", said already.
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
        ? say(
            "The amount of {count, plural, one {# line} other {# lines}} for {noun} cannot be read, so it may or may not be funded.",
            { count: unreadable, noun }
          )
        : say(
            "No money is stated to be for {noun}, but {money} has no firm cost type and could be.",
            { noun, money: money(couldBe.gross) }
          ),
  };
}

/** What a finding adds where a little money could still be meant: " Only EUR 40 …", or nothing. Begins with a space. */
export function remainingDoubt(
  { couldBe }: Funding,
  noun: string,
  { money }: Pick<Subject, "money">
): string {
  return couldBe.gross > 0
    ? ` ${say("Only {money} has no firm cost type and could be {noun}.", { money: money(couldBe.gross), noun })}`
    : "";
}
