import type { ShareStatus } from "../../core/measures/share";
import { Measures } from "../../core/measures/measures";
import type { Judgement } from "../../workbook/judgement/judgement";

export interface ShareAfter {
  /** Fraction; null where there is nothing to take a share of. */
  readonly share: number | null;
  readonly status: ShareStatus;
}

/** Shares of the profile's split once every suggested amount is taken, in the order of its groups. */
export function sharesAfter({ intake, policy, proposal }: Judgement): ShareAfter[] {
  const budget = { ...intake.budget, amounts: proposal.amounts };
  const { shares, statuses } = new Measures(budget, policy).shares(policy.profile.split);
  return statuses.map((status, at) => ({ share: shares?.[at] ?? null, status }));
}
