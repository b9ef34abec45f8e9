/** How a workbook writes numbers and dates. */
export interface Notation {
  /** BCP 47, e.g. "de-DE". */
  readonly locale: string;
  readonly decimal: string;
  /** Where day numbers count from 1904; missing where from 1900. */
  readonly dateSystem?: 1904;
}

/** Order of the numbers in a date that begins with its day or its month. */
export function dayComesFirst({ locale }: Pick<Notation, "locale">): boolean {
  return !/^en-(?:US|PH|PW|FM|MH|BZ)$|^en$/.test(locale);
}
