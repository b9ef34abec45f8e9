import type { Standing } from "../../core/measures/cases/case-foundation";
import { say } from "../../core/words/say";
import type { CaseCard } from "./case-cards";
import type { Formatting } from "./formatting";

/** Why the decision is what it is. */
export function caseSentence({ verdict, signal, threshold, foundation }: CaseCard): string {
  switch (verdict) {
    case "close":
      return foundation === "unfounded"
        ? say("Its signal does not surpass its threshold, and it stands on no paid foundation.")
        : say("Its signal does not surpass its threshold.");
    case "fix foundation":
      return say("Nobody pays for the data, permissions and platform it stands on.");
    case "undecided":
      return signal !== null && threshold !== null
        ? say("Its signal and its threshold cannot be compared.")
        : say("Without a signal and a threshold nobody can say whether it earns its money.");
    case "keep":
      return say("Its signal surpasses its threshold.");
    case "closed":
      return say("Closed or stopped.");
  }
}

/** "34%" where the threshold is a percentage, else the number as it stands. */
export function signalWords({ signal }: CaseCard, format: Formatting): string {
  if (signal === null) return say("none");
  return signal.isPercentage ? format.share(signal.value) : format.plain(signal.value);
}

export function foundationWords(foundation: Standing): string {
  switch (foundation) {
    case "founded":
      return say("paid for");
    case "unfounded":
      return say("none");
    case "unknown":
      return say("not said");
  }
}
