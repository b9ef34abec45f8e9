import { message, say } from "../core/words/say";

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

/** Pages that need no review: they are to be reached also where no table was found. */
export const ASIDES = [
  "history",
  "functions",
  "policy",
  "about",
] as const satisfies readonly Page[];
export type Aside = (typeof ASIDES)[number];

export function isAside(page: Page): page is Aside {
  return (ASIDES as readonly Page[]).includes(page);
}

/** What a page is called in a menu. */
export function pageTitle(page: Page): string {
  return say(TITLES[page]);
}

const TITLES: Readonly<Record<Page, string>> = {
  overview: message("Overview"),
  findings: message("Findings"),
  cases: message("Use cases"),
  moves: message("Reallocate"),
  types: message("Cost types"),
  write: message("Write"),
  history: message("History"),
  functions: message("Functions"),
  policy: message("Policy"),
  about: message("About"),
};
