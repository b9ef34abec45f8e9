/** "1 line", "3 lines". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[], last: "and" | "or" = "and"): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;
}

/** The first few texts in quotes, then how many more: `“GPU”, “Rent” and 4 more`. */
export function sampled(texts: readonly string[]): string;
/** The same for things whose texts are only asked for where they are shown: a finding may be about a million lines. */
export function sampled<T>(things: readonly T[], textOf: (thing: T) => string): string;
export function sampled<T>(things: readonly T[], textOf: (thing: T) => string = String): string {
  const quoted = things.slice(0, SHOWN).map((thing) => `“${textOf(thing).trim() || "(no name)"}”`);
  const rest = things.length - quoted.length;
  return listed(rest === 0 ? quoted : [...quoted, `${rest.toLocaleString("en-US")} more`]);
}

const SHOWN = 3;
