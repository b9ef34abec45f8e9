/** A value of a formula or of its result; an error is its text after a zero-width mark, so that no string passes for one. */
export type Value = string | number | boolean | null | readonly (readonly Value[])[];

export const ERROR = "\u0000";

export interface Formula {
  readonly name: string;
  readonly args: readonly Value[];
}

/** `=AIBUDGET.SHARE("Models",{"GPU";"API"},{60;40})`, with arguments as constants of Excel's own syntax. */
export function parseFormula(text: string): Formula {
  const match = /^=AIBUDGET\.([A-Z]+)\((.*)\)$/s.exec(text.trim());
  if (!match) throw new Error(`Not a formula: ${text}`);
  return {
    name: match[1]!,
    args: match[2] === "" ? [] : apart(match[2]!, ",").map((argument) => parseValue(argument)),
  };
}

export function parseValue(text: string): Value {
  const value = text.trim();
  if (value === "") return null;
  if (value.startsWith("{")) {
    return apart(value.slice(1, -1), ";").map((row) =>
      apart(row, ",").map((cell) => parseValue(cell))
    );
  }
  if (value.startsWith('"')) return value.slice(1, -1).replaceAll('""', '"');
  if (value.startsWith("#")) return ERROR + value;
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error(`Not a constant: ${value}`);
  return number;
}

/** Splits at a sign that stands outside quotes and braces. */
function apart(text: string, sign: string): string[] {
  const parts = [""];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && letter === "{") depth += 1;
    if (!isQuoted && letter === "}") depth -= 1;
    if (!isQuoted && depth === 0 && letter === sign) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
