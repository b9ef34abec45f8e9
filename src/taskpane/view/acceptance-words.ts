import { say } from "../../core/words/say";

/** Why a finding was accepted, by whom and until which day; null for no end. */
export function acceptanceWords(reason: string, who: string, until: string | null): string {
  const grounds = say("“{reason}” · {who}", { reason, who });
  return until === null ? grounds : say("{grounds} · until {day}", { grounds, day: until });
}
