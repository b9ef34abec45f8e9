import { segmentOf } from "./breakpoints";
import type { Response } from "./response";

/** λ of every class on a ray: start + t · direction. */
export interface Ray {
  readonly start: Float64Array;
  readonly direction: Float64Array;
  /** What the dual loses per t: Σ least · (change of the row's multiplier). */
  readonly gain: number;
}

const ROUNDS = 200;

/**
 * The t > 0, at most `end`, at which Σ money · direction reaches the gain: the lowest point of the dual on the ray. The
 * derivative is piecewise linear and never falls, so Newton steps kept inside a bracket end on the right piece after a
 * few look-ups. Infinity where it is never reached.
 */
export function stepOn(ray: Ray, responses: readonly Response[], end: number): number {
  let low = 0;
  let high = Infinity;
  let t = Math.min(1, end);
  const begin = derivative(ray, responses, 0);
  const tolerance = Math.abs(begin.value) * 1e-15;
  for (let round = 0; round < ROUNDS; round++) {
    const { value, slope, kink } = derivative(ray, responses, t);
    if (Math.abs(value) <= tolerance) return t;
    if (value < 0) {
      if (t >= end) return end;
      low = t;
      const newton = slope > 0 ? t - value / slope : Math.max(2 * t, kink);
      if (newton === Infinity) return Infinity;
      t = newton > low && newton < high ? newton : high === Infinity ? newton : (low + high) / 2;
    } else {
      high = t;
      const newton = slope > 0 ? t - value / slope : 0;
      t = newton > low && newton < high ? newton : (low + high) / 2;
    }
    if (round > 40) t = high === Infinity ? t * 16 : (low + high) / 2;
    t = Math.min(t, end);
    if (t === low || t === high) return t;
  }
  return t;
}

/** At t: Σ money · direction − gain, its slope there, and the next t at which some class bends. */
function derivative(
  { start, direction, gain }: Ray,
  responses: readonly Response[],
  t: number
): { value: number; slope: number; kink: number } {
  let value = -gain;
  let slope = 0;
  let kink = Infinity;
  for (let at = 0; at < responses.length; at++) {
    const way = direction[at]!;
    if (way === 0) continue;
    const { breakpoints, constants, slopes } = responses[at]!;
    const multiplier = start[at]! + t * way;
    const segment = segmentOf(breakpoints, multiplier);
    value += (constants[segment]! + slopes[segment]! * multiplier) * way;
    slope += slopes[segment]! * way * way;
    const next = way > 0 ? breakpoints[segment] : breakpoints[segment - 1];
    if (next !== undefined) kink = Math.min(kink, (next - start[at]!) / way);
  }
  return { value, slope, kink: kink > t ? kink * (1 + 1e-12) : kink === Infinity ? kink : t * 1.5 };
}
