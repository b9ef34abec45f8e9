import type { Split } from "../../costs/split";
import type { Band } from "../../policy/profile";
import { gapToBand, shareStatus, type ShareStatus } from "./share";
import { shareRange, type OpenMoney, type ShareRange } from "./share-range";

/** One share that is compared with one band: of a group, or of groups that only compare as one sum. Minor units. */
export interface Gauge {
  /** e.g. "Infrastructure", or "Infrastructure and Models together". */
  readonly name: string;
  /** Indexes of the split's groups that it adds up. */
  readonly groups: readonly (0 | 1 | 2)[];
  readonly band: Band;
  readonly amount: number;
  /** Fraction of the denominator. */
  readonly share: number;
  readonly status: ShareStatus;
  /** Money to the nearest bound: negative is missing, positive is too much, 0 within. */
  readonly gap: number;
  /** What open money leaves possible; null where that is anything. */
  readonly range: ShareRange | null;
  /** Whether the status stays the same wherever open money belongs. */
  readonly holds: boolean;
}

/** Money of the three groups: as counted, and the part that is sure to be there. */
export interface GroupMoney {
  readonly amounts: readonly number[];
  readonly firm: readonly number[];
  readonly open: OpenMoney;
}

/** Needs a positive denominator: the sum of `amounts`. */
export function gaugeOf(
  split: Split,
  groups: readonly (0 | 1 | 2)[],
  band: Band,
  { amounts, firm, open }: GroupMoney
): Gauge {
  const denominator = amounts.reduce((sum, money) => sum + money, 0);
  const amount = groups.reduce<number>((sum, group) => sum + amounts[group]!, 0);
  const status = shareStatus(amount, denominator, band);
  const range = shareRange(firm, open, groups);
  const names = groups.map((group) => split.groups[group].name);
  return {
    name: names.length === 1 ? names[0]! : `${names.join(" and ")} together`,
    groups,
    band,
    amount,
    share: amount / denominator,
    status,
    gap: gapToBand(amount, denominator, band),
    range,
    holds: staysWithin(range, band, status),
  };
}

/** Whether both ends of a range have this status; all shares between them then have it too. */
export function staysWithin(range: ShareRange | null, band: Band, status: ShareStatus): boolean {
  return (
    range !== null &&
    [range.low, range.high].every(
      ({ amount, denominator }) => shareStatus(amount, denominator, band) === status
    )
  );
}
