import { IntlMessageFormat } from "intl-messageformat";
import { roleOfHeader } from "../../../src/core/budget/headers";
import { roleLabel, ROLES } from "../../../src/core/budget/role";
import { english } from "../../../src/core/words/english";
import { languageOf, speak } from "../../../src/taskpane/language/language";
import { say, speakThrough } from "../../../src/core/words/say";
import de from "../../../src/taskpane/language/de.json";
import es from "../../../src/taskpane/language/es.json";
import { SPEAKING, wordingIn } from "../../../tools/words/sources";
import { faultsOf, namesOf } from "../../../tools/words/translations";

const { messages } = wordingIn(SPEAKING);

afterEach(() => speakThrough(english));

describe("what the pane says", () => {
  it.each([
    ["de", de],
    ["es", es],
  ])("is all there in %s, with the same values, and nothing besides", (language, translations) => {
    expect(faultsOf(language, messages, translations)).toEqual([]);
  });

  it("is English that the library reads as we do", () => {
    for (const message of messages) {
      for (const count of [0, 1, 2, 1_200]) {
        const values = Object.fromEntries((namesOf(message) ?? []).map((name) => [name, count]));
        const library = new IntlMessageFormat(message, "en-US", undefined, { ignoreTag: true });
        // The library groups the digits of every number; ours are texts by the time they are said.
        const texts = String(library.format(values)).replaceAll("1,200", "1200");
        expect(english(message, values).replaceAll("1,200", "1200")).toBe(texts);
      }
    }
  });

  it("reaches every text of the pane", () => {
    expect(wordingIn(["taskpane"]).unsaid).toEqual([]);
  });

  it.each([
    ["de-AT", "de"],
    ["DE", "de"],
    ["es-MX", "es"],
    ["en-US", "en"],
    ["est-EE", "en"],
    ["pt-BR", "en"],
  ])("is for Office in %s in %s", (office, language) => {
    expect(languageOf(office)).toBe(language);
  });

  it("is said in the language that was chosen, and in English where that has no words for it", async () => {
    expect(await speak("de")).toBe("de");
    expect(say("Unreadable amount")).toBe((de as Record<string, string>)["Unreadable amount"]);
    expect(
      say("{n, plural, one {# moon} other {# moons}} of {planet}", { n: 2, planet: "Mars" })
    ).toBe("2 moons of Mars");
  });
});

describe("the name of a column", () => {
  it.each(["de", "es"] as const)(
    "heads in %s a column that is taken for the same as in English",
    async (language) => {
      const readAs = (header: string) => roleOfHeader(header)?.role;
      const inEnglish = ROLES.map((role) => readAs(roleLabel(role)));
      await speak(language);
      expect(ROLES.map((role) => readAs(say(roleLabel(role))))).toEqual(inEnglish);
    }
  );
});

describe("Spanish", () => {
  it.each([
    ["Modelos", "Infraestructura", "Modelos e Infraestructura"],
    ["Modelos", "«Integración»", "Modelos e «Integración»"],
    ["Modelos", "Gobernanza", "Modelos y Gobernanza"],
    ["Agua", "hielo", "Agua y hielo"],
  ])("joins %s and %s", async (first, last, joined) => {
    await speak("es");
    expect(say("{first} and {last}", { first, last })).toBe(joined);
  });
});
