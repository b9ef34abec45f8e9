import { english } from "../../src/core/words/english";
import { speakThrough } from "../../src/core/words/say";
import { answered } from "../../src/functions/answer";
import { groupGiven, profileGiven } from "../../src/functions/choices";
import { FAILURES } from "../../src/functions/failure";
import { sharesTable } from "../../src/functions/mix-tables";
import { budgetGiven } from "../../src/functions/given-budget";
import { movesTable } from "../../src/functions/reallocation-tables";
import { twinOf } from "../../src/functions/twins/twin";
import { CATEGORIES } from "../../src/core/costs/split";
import { speak } from "../../src/taskpane/language/language";
import { RuntimeError } from "./all-functions";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));
afterEach(() => speakThrough(english));

const TYPES = [["Accelerators"], ["Model API usage"], ["Data engineering"]];
const INSIDE = [[550], [150], [300]];

function failing(compute: () => unknown): { code: string; message: string } {
  try {
    answered(compute);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error("It has a result.");
}

describe("functions in another language", () => {
  test.each([
    ["de", "„Compute“ ist kein Wert für „group“; möglich sind Infrastructure, "],
    ["es", "«Compute» no vale para «group»; puede ser Infrastructure, "],
  ] as const)("fail in %s with the words that they take", async (language, begins) => {
    await speak(language);
    const { code, message } = failing(() => groupGiven("Compute"));
    expect(code).toBe("#VALUE!");
    expect(message.startsWith(begins)).toBe(true);
  });

  test.each([
    ["de", "Die Grenzen von „Eigene Korridore“ sind im Aufgabenbereich festgelegt"],
    ["es", "Los límites de «Bandas propias» se fijan en el panel"],
  ] as const)("name a profile in %s as the pane does", async (language, begins) => {
    await speak(language);
    const { message } = failing(() => profileGiven("Own bands"));
    expect(message.startsWith(begins)).toBe(true);
  });

  it("ask for a column under a header that they find", async () => {
    await speak("de");
    expect(FAILURES.columnMissing("Component").message).toContain("Spalte „Komponente“");
  });

  it("answer with the same names, so that formulas go on to compare them", async () => {
    await speak("de");
    const [header, ...groups] = sharesTable(CATEGORIES, budgetGiven(TYPES, INSIDE));
    expect(header).toEqual(["Group", "Amount", "Share"]);
    expect(groups.map(([name]) => name)).toEqual(["Infrastructure", "Models", "Integration"]);
  });

  it("give their reasons in it", async () => {
    await speak("es");
    const [, none] = movesTable(TYPES, INSIDE, null);
    expect(none).toEqual([
      "",
      "",
      0,
      "La mezcla está dentro de sus bandas; no hay que trasladar nada.",
    ]);
  });

  it("say in it why no formula of Excel's own stands in for them", async () => {
    await speak("de");
    expect(twinOf({ id: "MOVES", args: [] })).toEqual({
      reason: "Sie paart die Kürzungen und Erhöhungen, die REALLOCATE berechnet.",
    });
    expect(twinOf({ id: "SHARE", args: [{ text: '"Compute"', cells: "Compute" }] })).toMatchObject({
      reason: expect.stringMatching(/^Die Funktion hat hier kein Ergebnis\. „Compute“ ist kein/),
    });
  });
});
