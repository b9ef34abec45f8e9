/** The pages of a review. */
export const PAGES = [
  "overview",
  "findings",
  "cases",
  "moves",
  "types",
  "write",
  "history",
  "functions",
  "policy",
  "about",
] as const;
export type Page = (typeof PAGES)[number];
