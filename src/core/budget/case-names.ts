/** Two spellings of one use case have the same key: case, accents, spaces and punctuation do not matter. */
export function caseKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What stands in a use-case column for a line that belongs to no use case: "Shared platform", "All", "n/a". */
export function namesNoCase(name: string): boolean {
  const text = name.trim();
  return !/[\p{L}\p{N}]/u.test(text) || NO_CASE.test(text);
}

const NO_CASE =
  /^(?:n\/?a|none|no use case|not applicable|all(?: (?:use )?cases| projects)?|several|various|multiple|company[- ]?wide|enterprise[- ]?wide|group[- ]?wide|organi[sz]ation[- ]?wide|corporate|not (?:yet )?(?:decided|assigned|known)|undecided|to be decided|unknown|unternehmensweit|konzernweit|general|overhead|common|shared(?: .*)?|cross[- ].*|tbd|tbc|unassigned|keine?r?|alle|diverse|allgemein|gemeinsam.*|ubergreifend|übergreifend|aucun|tous|divers|commun|partag[eé].*|ninguno|todos|varios|com[uú]n|compartid.*)$/i;

/** How many of the names are among the others, by key, as a fraction of the distinct names; 0 for no names. */
export function fractionKnown(names: readonly string[], others: readonly string[]): number {
  const keys = new Set(names.map(caseKey));
  keys.delete("");
  const known = new Set(others.map(caseKey));
  let found = 0;
  for (const key of keys) if (known.has(key)) found += 1;
  return keys.size === 0 ? 0 : found / keys.size;
}
