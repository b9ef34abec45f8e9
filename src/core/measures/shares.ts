import { OUTSIDE, type Split } from "../costs/split";
import type { Band } from "../policy/profile";
import type { MoneyByCostType } from "./money-by-cost-type";
import { gapToBand, shareStatus, verdictHolds, type ShareStatus } from "./share";

/** One value per group, in the order of the split's groups. */
export type PerGroup<T> = readonly [T, T, T];

/** A budget's mix in one split. Money in minor units, shares as fractions of the denominator. */
export interface Shares {
  readonly split: Split;
  /** total − outside − unassigned */
  readonly denominator: number;
  /** Money on cost types that the split leaves out. */
  readonly outside: number;
  /** Money on lines without a cost type. */
  readonly unassigned: number;
  readonly amounts: PerGroup<number>;
  /** null where the denominator is not positive: there is nothing to take a share of. */
  readonly shares: PerGroup<number> | null;
  /** null where the policy sets no target for this split. */
  readonly bands: PerGroup<Band> | null;
  /** All "no target" where `shares` or `bands` is null. */
  readonly statuses: PerGroup<ShareStatus>;
  /** Money to the nearest bound: negative is missing, positive is too much, 0 within or without a target. */
  readonly gaps: PerGroup<number>;
  /** false where the unassigned money could change the verdict on that group. */
  readonly holds: PerGroup<boolean>;
}

export function sharesOf(
  split: Split,
  money: MoneyByCostType,
  bands: PerGroup<Band> | null
): Shares {
  const byHome: [number, number, number, number] = [0, 0, 0, 0];
  money.amounts.forEach((amount, code) => {
    byHome[(split.homes[code] ?? OUTSIDE) as 0 | 1 | 2 | 3] += amount;
  });
  const [first, second, third, outside] = byHome;
  const denominator = first + second + third;
  const judgeable = denominator > 0;
  const { unassigned } = money;
  const eachGroup = <T>(value: (amount: number, band: Band | null) => T): PerGroup<T> => [
    value(first, (judgeable && bands?.[0]) || null),
    value(second, (judgeable && bands?.[1]) || null),
    value(third, (judgeable && bands?.[2]) || null),
  ];
  return {
    split,
    denominator,
    outside,
    unassigned: unassigned.amount,
    amounts: [first, second, third],
    shares: judgeable ? eachGroup((amount) => amount / denominator) : null,
    bands,
    statuses: eachGroup((amount, band) => shareStatus(amount, denominator, band)),
    gaps: eachGroup((amount, band) => gapToBand(amount, denominator, band)),
    holds: eachGroup((amount, band) => {
      // A negative unassigned line could push a share anywhere.
      const signed = unassigned.gross !== unassigned.amount;
      return (
        unassigned.gross === 0 ||
        (!signed && judgeable && verdictHolds(amount, denominator, band, unassigned.amount))
      );
    }),
  };
}
