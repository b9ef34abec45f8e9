import type { Maintenance } from "../measures/cases/maintenance";
import type { Policy } from "../policy/policy";
import { numberText } from "../words/numbers";
import { say } from "../words/say";
import type { Verdict } from "./rule";

/**
 * Text A's threshold for maintenance is meant for the mid-market (A:52): "not applicable" where the organisation has said
 * that it is of another size, null otherwise.
 */
export function outsideMidMarket({ size }: Policy): Verdict | null {
  if (size === null || size === "mid-market") return null;
  return {
    outcome: "not applicable",
    reason: say(
      size === "small"
        ? "This threshold is meant for mid-market companies, and the policy says that yours is small."
        : "This threshold is meant for mid-market companies, and the policy says that yours is an enterprise."
    ),
  };
}

/** What a finding adds where nobody has said how large the organisation is, or nothing. Begins with a space. */
export function meantForMidMarket({ size }: Policy): string {
  return size === null
    ? ` ${say("The threshold is meant for mid-market companies; the policy does not say how large yours is.")}`
    : "";
}

export function hoursMissing(): Verdict {
  return {
    outcome: "not applicable",
    reason: say("It needs hours in both columns “Maintenance hours” and “Deployment hours”."),
  };
}

/** "maintenance takes 620 hours and deployment 540" */
export function upkeepWords({ maintenance, deployment }: Maintenance): string {
  return say("maintenance takes {maintenance} hours and deployment {deployment}", {
    maintenance: shown(maintenance),
    deployment: shown(deployment),
  });
}

function shown(hours: number): string {
  return numberText(hours, { maximumFractionDigits: 1 });
}
