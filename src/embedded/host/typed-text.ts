import type { CellValue } from "../../workbook/survey";
import type { CellInput } from "./book";

/** What a cell holds after a write; `format` where Excel gives an unformatted cell one. */
export interface Typed {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format?: string;
}

/**
 * What Excel makes of a value handed over by a script: text is read as if a person had typed it (documentation of
 * Range.values), except in a cell formatted as text. Dates are not read: in which order day and month stand, the
 * computer decides.
 */
export function readTyped(input: Exclude<CellInput, null>, format: string): Typed {
  if (typeof input !== "string" || input === "") return { value: input, formula: null };
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (format === "@") return { value: input, formula: null };
  if (/^=./.test(input)) return { value: "", formula: input };
  return (
    number(input.trim()) ?? logical(input) ?? arithmetic(input) ?? { value: input, formula: null }
  );
}

function number(text: string): Typed | null {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)(%?)$/i.exec(text);
  if (!match) return null;
  const [, digits = "", percent] = match;
  if (!percent) return { value: Number(digits), formula: null };
  return {
    value: Number(digits) / 100,
    formula: null,
    format: digits.includes(".") ? "0.00%" : "0%",
  };
}

function logical(text: string): Typed | null {
  return /^(true|false)$/i.test(text)
    ? { value: text.toLowerCase() === "true", formula: null }
    : null;
}

/**
 * "+A1" and "-A1" are formulas too, and so are "@SUM(A1)", as 1-2-3 wrote it, and what stands behind a tab or a line end: the
 * beginnings OWASP's page "CSV Injection" names. Which of them Excel takes from a script is not documented; the embedded
 * one takes all of them, so that no text gets through unguarded.
 */
function arithmetic(text: string): Typed | null {
  const [, sign, rest] = /^[\t\r\n]*([=+\-@])(.+)$/s.exec(text) ?? [];
  if (!sign || !rest) return null;
  return { value: "", formula: sign === "=" ? `=${rest}` : `=${sign}${rest}` };
}
