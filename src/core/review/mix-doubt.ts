import type { SplitId } from "../costs/split";
import { currencies } from "../measures/ledger/currencies";
import type { Measures } from "../measures/measures";
import type { Policy } from "../policy/policy";
import { targetOf } from "../policy/target-bands";
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
    const where = target ? `in ${targetWords(policy, split)}` : "in this split";
    return {
      outcome: "not applicable",
      reason: `It needs money on lines whose cost type has a place ${where}.`,
    };
  }
  if (target?.stage === "production" && measures.isPilotOnly) {
    return {
      outcome: "not applicable",
      reason: `Every line is in the pilot stage, and ${targetWords(policy, split)} is for production.`,
    };
  }
  const mixed = mixedCurrencies(measures);
  return mixed === null ? null : { outcome: "needs review", reason: `Amounts in ${mixed}.` };
}

/** "EUR and USD are added as if they were one currency"; null where the lines name one at most. */
export function mixedCurrencies(measures: Measures): string | null {
  const found = measures.of(currencies);
  if (found.length < 2) return null;
  return `${listed(found.map(({ currency }) => currency))} are added as if they were one currency`;
}

/** What judges a split, in the middle of a sentence: "the profile Production AI 2026". */
export function targetWords(policy: Policy, split: SplitId): string {
  const target = targetOf(policy, split);
  switch (target?.id) {
    case "own-bands":
      return "your own bands";
    case "own-base-ratio":
      return "the base ratio";
    default:
      return `the profile ${target?.name ?? policy.profile.name}`;
  }
}
