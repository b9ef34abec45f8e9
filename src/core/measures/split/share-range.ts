import { OUTSIDE } from "../../costs/split";

/** A share as its two parts, minor units, so that a bound is met or missed to the cent. */
export interface Part {
  readonly amount: number;
  readonly denominator: number;
}

/** The least and the greatest share that open money leaves possible. */
export interface ShareRange {
  readonly low: Part;
  readonly high: Part;
}

/** Money that may stand in one of several homes of a split: 16 sums by the set of homes, bit 1 << home (0 to 3). */
export interface OpenMoney {
  /** Sums of the positive amounts. */
  readonly debit: Float64Array;
  /** Sums of the negative amounts, as positive numbers. */
  readonly credit: Float64Array;
}

export function noOpenMoney(): OpenMoney {
  return { debit: new Float64Array(16), credit: new Float64Array(16) };
}

/**
 * Extremes of Σ(asked groups) ÷ Σ(all groups) over every way to place the open money beside the firm money of the three
 * groups. null where some way leaves no positive denominator: the share could then be anything.
 *
 * The ratio λ is optimal when no placing makes Σ(asked) − λ·Σ(all) better (Dinkelbach); for a given λ every amount takes
 * its best home by itself, so amounts with the same homes are one sum and the answer is exact for any number of lines.
 */
export function shareRange(
  firm: readonly number[],
  open: OpenMoney,
  asked: readonly number[]
): ShareRange | null {
  if (leastDenominator(firm, open) <= 0) return null;
  return { low: extreme(firm, open, asked, -1), high: extreme(firm, open, asked, 1) };
}

function extreme(
  firm: readonly number[],
  open: OpenMoney,
  asked: readonly number[],
  way: 1 | -1
): Part {
  let best = placed(firm, open, asked, way, 0.5);
  for (;;) {
    const ratio = best.amount / best.denominator;
    const next = placed(firm, open, asked, way, ratio);
    if ((next.amount / next.denominator - ratio) * way <= 0) return best;
    best = next;
  }
}

/** All money, the open part where it makes way × (asked − λ × all) greatest. */
function placed(
  firm: readonly number[],
  { debit, credit }: OpenMoney,
  asked: readonly number[],
  way: 1 | -1,
  ratio: number
): Part {
  let amount = 0;
  let denominator = 0;
  firm.forEach((money, group) => {
    denominator += money;
    if (asked.includes(group)) amount += money;
  });
  const gains = [0, 1, 2, OUTSIDE].map((home) =>
    home === OUTSIDE ? 0 : way * ((asked.includes(home) ? 1 : 0) - ratio)
  );
  for (let homes = 1; homes < 16; homes++) {
    const place = (money: number, sign: 1 | -1): void => {
      if (money === 0) return;
      const home = bestHome(homes, gains, sign);
      if (home === OUTSIDE) return;
      denominator += sign * money;
      if (asked.includes(home)) amount += sign * money;
    };
    place(debit[homes]!, 1);
    place(credit[homes]!, -1);
  }
  return { amount, denominator };
}

function bestHome(homes: number, gains: readonly number[], sign: 1 | -1): number {
  let best = -1;
  gains.forEach((gain, home) => {
    if ((homes & (1 << home)) === 0) return;
    if (best < 0 || sign * gain > sign * gains[best]!) best = home;
  });
  return best;
}

/** Debits outside the split where they can be, credits inside. */
function leastDenominator(firm: readonly number[], { debit, credit }: OpenMoney): number {
  let least = firm.reduce((sum, money) => sum + money, 0);
  for (let homes = 1; homes < 16; homes++) {
    if ((homes & (1 << OUTSIDE)) === 0) least += debit[homes]!;
    if (homes !== 1 << OUTSIDE) least -= credit[homes]!;
  }
  return least;
}
