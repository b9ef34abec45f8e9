/** Numbers in sentences from now on look as in this locale, that of the workbook; a shell calls it before it judges. */
export function numbersAs(locale: string): void {
  formats.clear();
  current = isKnown(locale) ? locale : "en-US";
}

/** A number for a sentence. */
export function numberText(value: number, options: Intl.NumberFormatOptions = {}): string {
  const key = JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(current, options)));
  return format.format(value);
}

function isKnown(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale]).length > 0;
  } catch {
    return false;
  }
}

let current = "en-US";
const formats = new Map<string, Intl.NumberFormat>();
