/** By the name in the message. Numbers that are shown come formatted; only a plural takes a bare number. */
export type Values = Readonly<Record<string, string | number>>;

/** A message in English: our own part of ICU (values, and plurals with `one` and `other`), so that English needs no library. */
export function english(message: string, values: Values): string {
  return message.replace(PART, (_, name: string, one?: string, other?: string) => {
    const value = values[name] ?? `{${name}}`;
    if (one === undefined || other === undefined) return String(value);
    const words = value === 1 ? one : other;
    return english(words.replaceAll("#", value.toLocaleString("en-US")), values);
  });
}

const WORDS = String.raw`\{((?:[^{}]|\{\w+\})*)\}`;
const PART = new RegExp(String.raw`\{(\w+)(?:, plural, one ${WORDS} other ${WORDS})?\}`, "g");
