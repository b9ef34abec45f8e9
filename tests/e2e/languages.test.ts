import type { FrameLocator } from "playwright-core";
import de from "../../src/taskpane/language/de.json";
import es from "../../src/taskpane/language/es.json";
import { inspect } from "./inspection";
import { sessionFor, type Workbench } from "./workbench-session";

jest.setTimeout(120_000);

const SHOTS = "out/screenshots/languages";
const session = sessionFor(SHOTS);
let bench: Workbench;

const PAGES = ["Cost types", "Write", "History", "Functions", "Policy", "About"];

describe.each([
  { locale: "de-AT", language: "de", words: de as Record<string, string>, width: 320, dark: false },
  { locale: "es-MX", language: "es", words: es as Record<string, string>, width: 320, dark: true },
])("someone whose Office speaks $locale", ({ locale, language, words, width, dark }) => {
  const inWords = (english: string) => {
    const translation = words[english];
    if (translation === undefined) throw new Error(`${language} has no words for: ${english}`);
    return translation;
  };

  it("reads every page in that language, none of it in English, in the narrowest pane", async () => {
    bench = await session.open({ width, dark, locale, ready: inWords("Review this budget") });
    const { page, pane } = bench;
    const look = (step: string) => inspect(page, `${SHOTS}/${language}-${step}-${width}.png`);
    const english: string[] = [];
    const read = async (step: string) => {
      await look(step);
      english.push(...(await leftInEnglish(pane, words)).map((text) => `${step}: ${text}`));
    };
    expect(await pane.locator("html").getAttribute("lang")).toBe(language);
    await read("0-choice");
    await pane.getByRole("button", { name: inWords("Review this budget") }).click();
    const tabs = pane.getByRole("tab");
    await tabs.first().waitFor();
    for (let at = 0; at < (await tabs.count()); at++) {
      await tabs.nth(at).click();
      await read(`1-tab-${at}`);
    }
    for (const name of PAGES) {
      await pane.getByRole("button", { name: inWords("More pages") }).click();
      await pane.getByRole("menuitemradio", { name: inWords(name), exact: true }).click();
      await read(`2-${name.toLowerCase().replace(" ", "-")}`);
      if (name !== "Functions") continue;
      await pane.locator("summary", { hasText: "CACHESAVING" }).click();
      await pane.locator(".function-arguments").waitFor();
      await read("2-function");
    }
    expect(english).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });
});

/** Texts on the page that have a translation and are not shown in it. */
async function leftInEnglish(
  pane: FrameLocator,
  words: Readonly<Record<string, string>>
): Promise<string[]> {
  const shown = await pane.locator("body").evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent!.trim());
    const named = [...body.querySelectorAll("[aria-label],[title],[placeholder]")];
    for (const element of named) {
      for (const attribute of ["aria-label", "title", "placeholder"]) {
        texts.push(element.getAttribute(attribute) ?? "");
      }
    }
    return texts;
  });
  return [...new Set(shown)].filter(
    (text) => text in words && words[text] !== text && !OF_THE_SAMPLE.has(text)
  );
}

/** The name of its table. */
const OF_THE_SAMPLE: ReadonlySet<string> = new Set(["Budget"]);
