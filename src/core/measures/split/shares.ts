import { OUTSIDE, type Split } from "../../costs/split";
import type { Bands, Profile } from "../../policy/profile";
import type { AmbiguousMoney } from "./ambiguity";
import { gaugeOf, type Gauge, type GroupMoney } from "./gauge";
import type { MoneyByCostType, Unassigned } from "../money-by-cost-type";
import type { ShareStatus } from "./share";

/** One value per group, in the order of the split's groups. */
export type PerGroup<T> = readonly [T, T, T];

/** A budget's mix in one split. Money in minor units, shares as fractions of the denominator. */
export interface Shares {
  readonly split: Split;
  /** What the split is judged by; null where the policy sets nothing for it. */
  readonly target: Profile | null;
  /** total − outside − unassigned */
  readonly denominator: number;
  /** Money on cost types that the split leaves out. */
  readonly outside: number;
  /** Money on lines without a cost type. */
  readonly unassigned: number;
  /** Absolute money on lines that a careful reader could put into another group. */
  readonly ambiguous: number;
  readonly amounts: PerGroup<number>;
  /** null where the denominator is not positive: there is nothing to take a share of. */
  readonly shares: PerGroup<number> | null;
  readonly bands: Bands | null;
  /** All "no target" where `shares` or `bands` is null. */
  readonly statuses: PerGroup<ShareStatus>;
  /** Money to the nearest bound: negative is missing, positive is too much, 0 within or without a comparable target. */
  readonly gaps: PerGroup<number>;
  /** false where money without a cost type, or with more than one reading, could change the verdict on that group. */
  readonly holds: PerGroup<boolean>;
  /** The comparisons that the target allows: one per group, fewer where groups only compare as one sum, or none. */
  readonly gauges: readonly Gauge[];
}

/** What a mix is compared with. */
export interface Comparison {
  readonly target: Profile | null;
  /** false for a profile that is meant for another stage than this budget's, or amounts in several currencies: nothing is comparable. */
  readonly applies: boolean;
  /** Groups whose bands only compare as one sum. */
  readonly joint: readonly (0 | 1 | 2)[];
}

export function sharesOf(
  split: Split,
  money: MoneyByCostType,
  ambiguous: AmbiguousMoney,
  { target, applies, joint }: Comparison
): Shares {
  const [first, second, third, outside] = moneyByHome(split, money.amounts);
  const amounts = [first, second, third] as const;
  const denominator = first + second + third;
  const judgeable = denominator > 0;
  const gauges =
    target && judgeable && applies
      ? gaugesOf(split, target, joint, {
          amounts,
          firm: amounts.map((amount, group) => amount - ambiguous.counted[group]!),
          open: withUnassigned(ambiguous, money.unassigned),
        })
      : [];
  const own = eachGroup((at) =>
    gauges.find(({ groups }) => groups.length === 1 && groups[0] === at)
  );
  const isSettled = judgeable || (money.unassigned.gross === 0 && ambiguous.gross === 0);
  return {
    split,
    target,
    denominator,
    outside,
    unassigned: money.unassigned.amount,
    ambiguous: ambiguous.gross,
    amounts,
    shares: judgeable ? eachGroup((at) => amounts[at] / denominator) : null,
    bands: target?.bands ?? null,
    statuses: eachGroup(
      (at) => own[at]?.status ?? (target && judgeable ? "not comparable" : "no target")
    ),
    gaps: eachGroup((at) => own[at]?.gap ?? 0),
    holds: eachGroup((at) => own[at]?.holds ?? isSettled),
    gauges,
  };
}

/** Money of the three groups, then what the split leaves out; `amounts` by cost-type code. */
export function moneyByHome(
  { homes }: Split,
  amounts: Float64Array
): [number, number, number, number] {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  homes.forEach((home, code) => {
    sums[home as 0 | 1 | 2 | 3] += amounts[code] ?? 0;
  });
  return sums;
}

function gaugesOf(
  split: Split,
  { bands }: Profile,
  joint: readonly (0 | 1 | 2)[],
  money: GroupMoney
): Gauge[] {
  const gauges = GROUPS.filter((at) => !joint.includes(at)).map((at) =>
    gaugeOf(split, [at], bands[at], money)
  );
  if (joint.length === 0) return gauges;
  const sum = (bound: "lower" | "upper"): number =>
    joint.reduce<number>((total, at) => total + bands[at][bound], 0);
  const band = { lower: Math.min(1, sum("lower")), upper: Math.min(1, sum("upper")) };
  return [gaugeOf(split, joint, band, money), ...gauges];
}

/** Money without a cost type may belong anywhere: in any group or outside. */
function withUnassigned({ debit, credit }: AmbiguousMoney, { amount, gross }: Unassigned) {
  const open = { debit: debit.slice(), credit: credit.slice() };
  open.debit[ANYWHERE]! += (gross + amount) / 2;
  open.credit[ANYWHERE]! += (gross - amount) / 2;
  return open;
}

const ANYWHERE = (1 << (OUTSIDE + 1)) - 1;
const GROUPS = [0, 1, 2] as const;

function eachGroup<T>(value: (at: 0 | 1 | 2) => T): PerGroup<T> {
  return [value(0), value(1), value(2)];
}
