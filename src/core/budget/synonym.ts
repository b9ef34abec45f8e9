import type { Role } from "./role";

/**
 * Words of a header that give its column a role, separated by "|": lower case, no accents, a space for punctuation. The
 * confidence, 0 to 1, is that of a header which says nothing else. English first, then German, French, Spanish.
 */
export type Synonyms = readonly [
  role: Exclude<Role, "amount">,
  confidence: number,
  words: string,
  otherLanguages?: string,
];
