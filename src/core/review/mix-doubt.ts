import type { SplitId } from "../costs/split";
import { currencies } from "../measures/ledger/currencies";
import type { Measures } from "../measures/measures";
import type { Policy } from "../policy/policy";
import { targetOf } from "../policy/target-bands";
import { say } from "../words/say";
import type { Subject } from "./rule";
import { listed } from "./wording";

/** Why no verdict on a mix can be given. */
export interface MixDoubt {
  readonly outcome: "needs review" | "not applicable";
  readonly reason: string;
}

/** What every rule about the mix of a split asks first; null where nothing stands in the way of a verdict. */
export function mixDoubt(
  { policy, measures }: Pick<Subject, "policy" | "measures">,
  split: SplitId
): MixDoubt | null {
  const { shares, target } = measures.shares(split);
  if (!shares) {
    return {
      outcome: "not applicable",
      reason: target
        ? say("It needs money on lines whose cost type has a place in {target}.", {
            target: targetWords(policy, split),
          })
        : say("It needs money on lines whose cost type has a place in this split."),
    };
  }
  if (target?.stage === "production" && measures.isPilotOnly) {
    return {
      outcome: "not applicable",
      reason: say("Every line is in the pilot stage, and {target} is for production.", {
        target: targetWords(policy, split),
      }),
    };
  }
  const mixed = mixedCurrencies(measures);
  if (mixed === null) return null;
  return { outcome: "needs review", reason: say("Amounts in {mixed}.", { mixed }) };
}

/** "EUR and USD are added as if they were one currency"; null where the lines name one at most. */
export function mixedCurrencies(measures: Measures): string | null {
  const found = measures.of(currencies);
  if (found.length < 2) return null;
  return say("{currencies} are added as if they were one currency", {
    currencies: listed(found.map(({ currency }) => currency)),
  });
}

/**
 * What judges a split, in the middle of a sentence: "the profile Production AI 2026". Sentences say "inside", "outside" and
 * "of" with it, so a translation takes the genitive: “des Profils …”, “del perfil …”.
 */
export function targetWords(policy: Policy, split: SplitId): string {
  const target = targetOf(policy, split);
  switch (target?.id) {
    case "own-bands":
      return say("your own bands");
    case "own-base-ratio":
      return say("the base ratio");
    default:
      return say("the profile {profile}", { profile: say(target?.name ?? policy.profile.name) });
  }
}
