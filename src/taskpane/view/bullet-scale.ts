import type { ShareReport } from "../../workbook/judgement/report";

/** Horizontal places of one bullet bar, as percentages of its width; null where there is no band. */
export interface Bullet {
  readonly measure: number;
  readonly band: { readonly left: number; readonly width: number } | null;
}

/**
 * The whole bar is all the money of the split, so that half of the money is half of the bar. A band that nothing compares
 * with is not drawn: it would look like a verdict.
 */
export function bulletOf(share: ShareReport): Bullet {
  const place = (fraction: number) => Math.min(100, Math.max(0, fraction * 100));
  const { lower, upper } = share;
  return {
    measure: place(share.share ?? 0),
    band:
      lower === null || upper === null || share.status === "not comparable"
        ? null
        : { left: place(lower), width: place(upper) - place(lower) },
  };
}
