import { IntlMessageFormat } from "intl-messageformat";
import type { Speaker } from "../../core/words/say";

/** From the English message to the same in another language, both in ICU syntax. */
export type Translations = Readonly<Record<string, string>>;

/** Says messages in another language; what has no translation is said as it stands. */
export function translated(locale: string, translations: Translations): Speaker {
  const formats = new Map<string, IntlMessageFormat>();
  const smooth = SMOOTHING[locale] ?? ((text) => text);
  return (message, values) => {
    const translation = translations[message];
    // A name that came from the workbook, such as that of a person's own group: no syntax of ours in it.
    if (translation === undefined && Object.keys(values).length === 0) return message;
    let format = formats.get(message);
    if (!format) {
      const text = translation ?? message;
      format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      formats.set(message, format);
    }
    return smooth(String(format.format(values)));
  };
}

/** What a value does to the word before it. Spanish: "y" is "e" before an i, "o" is "u" before an o (RAE, Ortografía, 2010). */
const SMOOTHING: Readonly<Record<string, (text: string) => string>> = {
  es: (text) =>
    text.replace(/ y (?=«?(?:h?[ií](?![ae])))/giu, " e ").replace(/ o (?=«?h?[oó])/giu, " u "),
};
