import { dayOfIso } from "../../core/policy/day";
import type { Acceptance } from "../../core/policy/acceptance";
import { say } from "../../core/words/say";

/** As typed; `until` is "2026-03-31" or "". */
export interface AcceptanceDraft {
  readonly reason: string;
  readonly who: string;
  readonly until: string;
}

export type AcceptanceGrounds = Pick<Acceptance, "reason" | "who" | "until">;

export type AcceptanceReading =
  | { readonly kind: "grounds"; readonly grounds: AcceptanceGrounds }
  | {
      readonly kind: "problem";
      readonly field: keyof AcceptanceDraft;
      readonly sentence: string;
    };

/** Who accepts a finding says why and signs it; `today` in days since 1970-01-01. */
export function readAcceptance(draft: AcceptanceDraft, today: number): AcceptanceReading {
  const [reason, who] = [draft.reason.trim(), draft.who.trim()];
  if (reason === "") return problem("reason", say("Give the reason: others will read it."));
  if (who === "") return problem("who", say("Enter the name of the person who decides this."));
  if (draft.until === "") return { kind: "grounds", grounds: { reason, who, until: null } };
  const until = dayOfIso(draft.until);
  if (until === null) return problem("until", say("Enter a date, or leave it blank for no end."));
  return until < today
    ? problem(
        "until",
        say("That day has passed. Choose a later one, or leave it blank for no end.")
      )
    : { kind: "grounds", grounds: { reason, who, until } };
}

function problem(field: keyof AcceptanceDraft, sentence: string): AcceptanceReading {
  return { kind: "problem", field, sentence };
}
