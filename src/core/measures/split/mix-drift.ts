import type { SplitId } from "../../costs/split";
import type { Measures } from "../measures";
import { moneyByHome, type PerGroup } from "./shares";
import type { Snapshot } from "../snapshot";

/** How a mix moved since an earlier review. */
export interface MixDrift {
  /** Shares then and now, as fractions of the denominator of that day. */
  readonly before: PerGroup<number>;
  readonly now: PerGroup<number>;
  /** Money that stands in another group than the mix of then would put it: half of Σ |now − before| × today's denominator, minor units. */
  readonly moved: number;
}

/** null where there is no money to take shares of, then or now. */
export function mixDrift(
  split: SplitId,
  earlier: Pick<Snapshot, "amounts">,
  measures: Measures
): MixDrift | null {
  const { split: groups, shares: now, denominator } = measures.shares(split);
  const [first, second, third] = moneyByHome(groups, earlier.amounts);
  const whole = first + second + third;
  if (!now || whole <= 0) return null;
  const before = [first / whole, second / whole, third / whole] as const;
  const apart = before.reduce(
    (sum, share, group) => sum + Math.abs(now[group as 0 | 1 | 2] - share),
    0
  );
  return { before, now, moved: Math.round((apart / 2) * denominator) };
}
