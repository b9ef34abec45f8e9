import { say } from "../words/say";
import type { Subject, Verdict } from "./rule";

/** "Not applicable" for a budget of pilots; null for any other. `matter` as in "a share of training": what is meant for production, said already. */
export function forProduction(
  matter: string,
  { measures }: Pick<Subject, "measures">
): Verdict | null {
  return measures.isPilotOnly
    ? {
        outcome: "not applicable",
        reason: say("Every line is in the pilot stage, and {matter} is a matter of production.", {
          matter,
        }),
      }
    : null;
}
