import type { Budget } from "../../budget/budget";
import { OUTSIDE, type SplitId } from "../../costs/split";
import type { Policy } from "../../policy/policy";
import { ambiguity, type AmbiguousMoney } from "./ambiguity";
import { staysWithin, type Gauge } from "./gauge";
import type { Measures } from "../measures";
import { shareStatus } from "./share";
import { shareRange, type ShareRange } from "./share-range";
import type { Shares } from "./shares";

/** Whether the verdicts on one split hang on how ambiguous lines are read (DOMAIN section 2.10). */
export interface VerdictFlip {
  /** The ambiguous lines, in order. */
  readonly lines: Int32Array;
  /**
   * Per ambiguous line, while every other line stays where it is: bit g is set where one of its other readings changes
   * the status of gauge g. 0 is "holds either way".
   */
  readonly flips: Uint8Array;
  /** Per gauge of the split: its share over all readings of all ambiguous lines at once, and whether its status holds. */
  readonly together: readonly { readonly range: ShareRange | null; readonly holds: boolean }[];
}

/** For both splits. Linear in the ambiguous lines and their readings. */
export function verdictFlip(
  budget: Budget,
  _: Policy,
  measures: Measures
): Readonly<Record<SplitId, VerdictFlip>> {
  const { lines, splits } = measures.of(ambiguity);
  const flipOf = (split: SplitId): VerdictFlip => {
    const mix = measures.shares(split);
    return {
      lines,
      flips: Uint8Array.from(lines, (line) => flipsOf(budget, line, mix)),
      together: mix.gauges.map((gauge) => together(mix, splits[split], gauge)),
    };
  };
  return { categories: flipOf("categories"), layers: flipOf("layers") };
}

function flipsOf(budget: Budget, line: number, { split, gauges, denominator }: Shares): number {
  const amount = budget.amounts[line]!;
  const now = split.homes[budget.costTypes[line]!] ?? OUTSIDE;
  const others = budget.evidence[line]!.alternatives!;
  let flips = 0;
  // Indexed loops: a callback per line and gauge costs ten times the comparison.
  for (let at = 0; at < others.length; at++) {
    const then = split.homes[others[at]!] ?? OUTSIDE;
    if (then === now) continue;
    const whole = denominator - (now === OUTSIDE ? 0 : amount) + (then === OUTSIDE ? 0 : amount);
    for (let bit = 0; bit < gauges.length; bit++) {
      const gauge = gauges[bit]!;
      let money = gauge.amount;
      if (holdsHome(gauge, now)) money -= amount;
      if (holdsHome(gauge, then)) money += amount;
      if (whole <= 0 || shareStatus(money, whole, gauge.band) !== gauge.status) flips |= 1 << bit;
    }
  }
  return flips;
}

function holdsHome({ groups }: Gauge, home: number): boolean {
  return groups[0] === home || (groups.length > 1 && groups[1] === home);
}

function together({ amounts }: Shares, ambiguous: AmbiguousMoney, gauge: Gauge) {
  const firm = amounts.map((amount, group) => amount - ambiguous.counted[group]!);
  const range = shareRange(firm, ambiguous, gauge.groups);
  return { range, holds: staysWithin(range, gauge.band, gauge.status) };
}
