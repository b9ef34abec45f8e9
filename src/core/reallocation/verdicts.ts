import type { SplitId } from "../costs/split";
import { shareStatus, type ShareStatus } from "../measures/split/share";
import type { Proposal } from "./proposal";
import type { Request } from "./request";

/** Of every group, in the order of its split, against the bands that were asked for. */
export type Verdicts = Readonly<Partial<Record<SplitId, readonly ShareStatus[]>>>;

/** Where the groups stand once every suggested amount is taken; scenarios are compared by it. */
export function verdictsOf(
  { bands }: Request,
  { shares = {}, total }: Pick<Proposal, "shares" | "total">
): Verdicts {
  const verdicts: Partial<Record<SplitId, ShareStatus[]>> = {};
  for (const split of ["categories", "layers"] as const) {
    const own = bands[split];
    const at = shares[split];
    if (!own || !at) continue;
    // Less than one minor unit beside a bound is as near as money goes.
    const slack = total > 0 ? 1 / total : 0;
    verdicts[split] = at.map((share, group) => {
      const { lower, upper } = own[group as 0 | 1 | 2];
      return shareStatus(share, 1, { lower: lower - slack, upper: upper + slack });
    });
  }
  return verdicts;
}
