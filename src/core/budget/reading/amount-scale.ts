import { currencyInFormat, currencyInHeader } from "../currency-words";
import { hidesThousands, scaleSaid } from "../scale-words";
import { message, say } from "../../words/say";
import type { ReadTable } from "./read-table";

type Scaled = Pick<ReadTable, "headers" | "formats" | "title">;

/**
 * Power of ten in which a money column is stated: what its header says, else what the title says of the table's money; 0
 * where the number format only shows thousands of a whole amount.
 */
export function scaleOf({ headers, formats, title }: Scaled, column: number): 0 | 3 | 6 | 9 {
  if (hidesThousands(formats[column] ?? "")) return 0;
  return scaleSaid(headers[column] ?? "") ?? scaleOfTitle(title) ?? 0;
}

/** One sentence for each scale among the amount columns, for a person to check. */
export function scaleNotes(table: Scaled, amounts: readonly number[]): string[] {
  const words = amounts.flatMap((column) => {
    const scale = scaleOf(table, column);
    const header = table.headers[column] ?? "";
    if (scale === 0) return [];
    const values = { header, scale: say(WORDS[scale]), times: TIMES[scale] };
    return [
      scaleSaid(header) === null
        ? say("The title says that amounts are in {scale}: each counts {times} times.", values)
        : say(
            "The header “{header}” says that amounts are in {scale}: each counts {times} times.",
            values
          ),
    ];
  });
  return [...new Set(words)];
}

const WORDS = {
  3: message("thousands"),
  6: message("millions"),
  9: message("billions"),
} as const;
const TIMES = { 3: "1,000", 6: "1,000,000", 9: "1,000,000,000" } as const;

/** "Tokens in millions" says nothing about the money. */
function scaleOfTitle(title: string): 3 | 6 | 9 | null {
  for (const clause of title.split(/[·;.]\s|·|;|\n/)) {
    const scale = scaleSaid(clause);
    if (scale !== null && SPEAKS_OF_MONEY.test(clause) && !COUNTS_ELSE.test(clause)) return scale;
  }
  return null;
}

const SPEAKS_OF_MONEY =
  /[€$£¥]|EUR|USD|GBP|CHF|JPY|CAD|AUD|SEK|NOK|DKK|PLN|INR|\b(?:amounts?|figures|numbers|values?|budget|costs?|spend|euros?|dollars?|alle|angaben|betr[aä]ge|werte|montants?|chiffres|importes?|cifras)\b|^\s*\(?in /i;
const COUNTS_ELSE = /\b(?:tokens?|queries|requests|hours|stunden|users|units)\b/i;

/** Whether two amount columns name different currencies. */
export function hasSeveralCurrencies(
  { headers, formats }: Pick<ReadTable, "headers" | "formats">,
  amounts: readonly number[],
  locale: string
): boolean {
  const codes = amounts.flatMap(
    (column) =>
      currencyInHeader(headers[column] ?? "", locale) ??
      currencyInFormat(formats[column] ?? "", locale) ??
      []
  );
  return new Set(codes).size > 1;
}
