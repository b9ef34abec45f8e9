import { speakThrough } from "../../core/words/say";

/** Languages of the pane; functions' names and what is read back from the workbook stay English in all of them. */
export type Language = "en" | "de" | "es";

/** The pane's language for what Office calls its display language, such as "de-AT"; English where we have none. */
export function languageOf(displayLanguage: string): Language {
  const [language] = displayLanguage.toLowerCase().split("-");
  return language === "de" || language === "es" ? language : "en";
}

/** To be awaited before anything is shown. Where the translation cannot be loaded the pane goes on in English. */
export async function speak(language: Language): Promise<Language> {
  const load = LOADERS[language];
  if (!load) return "en";
  try {
    const [{ translated }, { default: translations }] = await Promise.all([
      import(/* webpackChunkName: "language" */ "./translated"),
      load(),
    ]);
    speakThrough(translated(language, translations));
    return language;
  } catch {
    return "en";
  }
}

const LOADERS: Partial<
  Record<Language, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>
> = {
  de: () => import(/* webpackChunkName: "de" */ "./de.json"),
  es: () => import(/* webpackChunkName: "es" */ "./es.json"),
};
