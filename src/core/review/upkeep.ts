import type { Maintenance } from "../measures/cases/maintenance";
import type { Policy } from "../policy/policy";
import type { Verdict } from "./rule";

/**
 * Text A's threshold for maintenance is meant for the mid-market (A:52): "not applicable" where the organisation has said
 * that it is of another size, null otherwise.
 */
export function outsideMidMarket({ size }: Policy): Verdict | null {
  if (size === null || size === "mid-market") return null;
  return {
    outcome: "not applicable",
    reason: `This threshold is meant for mid-market companies, and the policy says that yours is ${SIZES[size]}.`,
  };
}

/** What a finding adds where nobody has said how large the organisation is, or nothing. Begins with a space. */
export function meantForMidMarket({ size }: Policy): string {
  return size === null
    ? " The threshold is meant for mid-market companies; the policy does not say how large yours is."
    : "";
}

export const HOURS_MISSING: Verdict = {
  outcome: "not applicable",
  reason: "It needs hours in both columns “Maintenance hours” and “Deployment hours”.",
};

/** "maintenance takes 620 hours and deployment 540" */
export function upkeepWords({ maintenance, deployment }: Maintenance): string {
  return `maintenance takes ${shown(maintenance)} hours and deployment ${shown(deployment)}`;
}

function shown(hours: number): string {
  return hours.toLocaleString("en-US", { maximumFractionDigits: 1 });
}

const SIZES = { small: "small", enterprise: "an enterprise" } as const;
