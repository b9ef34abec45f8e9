import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** What is wrong with the translations of one language, a sentence each. */
export function faultsOf(
  language: string,
  messages: readonly string[],
  translations: Readonly<Record<string, string>>
): string[] {
  const said = new Set(messages);
  return [
    ...messages.flatMap((message) => {
      const translation = translations[message];
      if (translation === undefined) return [`not translated: ${message}`];
      const wanted = namesOf(message);
      const given = namesOf(translation);
      if (given === null) return [`not ICU: ${translation}`];
      return String(wanted) === String(given)
        ? []
        : [`takes {${String(given)}} instead of {${String(wanted)}}: ${translation}`];
    }),
    ...Object.keys(translations)
      .filter((message) => !said.has(message))
      .map((message) => `nobody says: ${message}`),
  ].map((fault) => `${language} ${fault}`);
}

/** The values a message takes, sorted; null where it is no ICU message. */
export function namesOf(message: string): string[] | null {
  try {
    return [...new Set(within(parse(message, { ignoreTag: true })))].sort();
  } catch {
    return null;
  }
}

function within(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const branches = Object.values(element.options).flatMap(({ value }) => within(value));
      return [element.value, ...branches];
    }
    return "value" in element && typeof element.value === "string" ? [element.value] : [];
  });
}
