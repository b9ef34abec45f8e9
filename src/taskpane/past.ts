import type { PastReview } from "../workbook/history/read-reviews";

/** What the history page knows of earlier reviews of this budget. */
export type Past =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly problem: string }
  | { readonly kind: "read"; readonly reviews: readonly PastReview[] };
