import type { Group } from "../costs/split";
import { message, say } from "../words/say";

/** "1 line", "3 lines". */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[], last: "and" | "or" = "and"): string {
  return names.length < 2
    ? names.join("")
    : say(last === "and" ? "{names} and {last}" : "{names} or {last}", {
        names: names.slice(0, -1).join(", "),
        last: names[names.length - 1]!,
      });
}

/** What is shown of a longer list, then how many more there are: "a, b and 4 more". */
export function listedOf(shown: readonly string[], rest: number): string {
  if (rest === 0) return listed(shown);
  return listed([...shown, say("{count, plural, one {# more} other {# more}}", { count: rest })]);
}

/** The first few texts in quotes, then how many more: `“GPU”, “Rent” and 4 more`. */
export function sampled(texts: readonly string[]): string;
/** The same for things whose texts are only asked for where they are shown: a finding may be about a million lines. */
export function sampled<T>(things: readonly T[], textOf: (thing: T) => string): string;
export function sampled<T>(things: readonly T[], textOf: (thing: T) => string = String): string {
  const shown = things.slice(0, SHOWN).map((thing) => quoted(textOf(thing)));
  return listedOf(shown, things.length - shown.length);
}

const SHOWN = 3;

/** A text from the workbook, in the quotation marks of the language. */
export function quoted(text: string): string {
  return say("“{name}”", { name: text.trim() || say("(no name)") });
}

/** A group's name in the middle of a sentence; not every language writes it in small letters there. */
export function groupWords({ id }: Group): string {
  return say(GROUPS[id]);
}

const GROUPS: Readonly<Record<Group["id"], string>> = {
  infrastructure: message("infrastructure"),
  models: message("models"),
  integration: message("integration"),
  useCases: message("use cases"),
  foundation: message("foundation"),
  governance: message("governance"),
};
