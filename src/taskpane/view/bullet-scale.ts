import type { ShareReport } from "../../workbook/judgement/report";

/** Horizontal places of one bullet bar, as percentages of its width; null where there is no band. */
export interface Bullet {
  readonly measure: number;
  readonly band: { readonly left: number; readonly width: number } | null;
}

/** The fraction at the right end of every bar of one split: they share a scale, a multiple of 10 %. */
export function scaleOf(shares: readonly ShareReport[]): number {
  const furthest = Math.max(0.1, ...shares.map((one) => Math.max(one.share ?? 0, one.upper ?? 0)));
  return Math.min(1, Math.ceil(furthest * 10 + 0.2) / 10);
}

export function bulletOf(share: ShareReport, scale: number): Bullet {
  const place = (fraction: number) => Math.min(100, Math.max(0, (fraction / scale) * 100));
  const { lower, upper } = share;
  return {
    measure: place(share.share ?? 0),
    band:
      lower === null || upper === null
        ? null
        : { left: place(lower), width: place(upper) - place(lower) },
  };
}
