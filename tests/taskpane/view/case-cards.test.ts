import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { caseCards, caseCells, caseTally } from "../../../src/taskpane/view/case-cards";
import { caseSentence, signalWords } from "../../../src/taskpane/view/case-words";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import type { ALine } from "../../core/a-budget";
import { aJudgement } from "../a-judgement";

const NAMES = ["Triage", "Search", "Copilot", "Robot", "Old bot", "Shared platform"];
const LINES: readonly ALine[] = NAMES.map((name, at) => [
  `${name} API`,
  "model-api",
  (at + 1) * 100,
]);

function cards() {
  return caseCards(judgement());
}

function judgement() {
  return aJudgement(LINES, DEFAULT_POLICY, {
    text: { case: NAMES },
    money: { actual: [40, null, null, null, null, null] },
    cases: {
      names: NAMES,
      text: {
        killThreshold: ["> 25 %", "15", "", "10", "5", ""],
        foundationLink: ["Claims data", "Index", "none", "none", "Data", ""],
        status: ["", "", "", "", "Closed in May", ""],
      },
      numbers: { signal: [0.34, 8, null, 12, 1, null] },
    },
  });
}

const byName = (name: string) => cards().find((card) => card.name === name)!;

describe("a use case as a decision", () => {
  it.each([
    ["Triage", "keep", "surpasses its threshold"],
    ["Search", "close", "does not surpass"],
    ["Copilot", "fix foundation", "Nobody pays"],
    ["Robot", "fix foundation", "Nobody pays"],
    ["Old bot", "closed", "Closed"],
  ])("%s: %s", (name, verdict, words) => {
    expect(byName(name).verdict).toBe(verdict);
    expect(caseSentence(byName(name))).toContain(words);
  });

  it("stands before those that ask for nothing, and money for everybody is no case", () => {
    expect(cards().map(({ name }) => name)).toEqual([
      "Search",
      "Robot",
      "Copilot",
      "Triage",
      "Old bot",
    ]);
  });

  it("frees what is planned and not spent", () => {
    expect(byName("Triage")).toMatchObject({ planned: 100, freed: 60 });
    expect(caseTally(cards()).freed).toBe(byName("Search").freed);
  });

  it("says what is missing, and nothing of one that is to be closed", () => {
    expect(byName("Copilot").missing).toEqual([
      "a signal",
      "a kill threshold",
      "a foundation link",
    ]);
    expect(byName("Search").missing).toEqual([]);
  });

  it("reads a signal as a percentage where its threshold is one", () => {
    const format = formattingFor("en-US", "EUR");
    expect(signalWords(byName("Triage"), format)).toBe("34%");
    expect(signalWords(byName("Search"), format)).toBe("8");
    expect(signalWords(byName("Copilot"), format)).toBe("none");
  });

  it("leads to its lines in the sheet", () => {
    expect(caseCells(judgement(), byName("Search").at)).toEqual(["Budget!A3"]);
  });
});

describe("a budget without use cases", () => {
  it("has no cards", () => {
    expect(caseCards(aJudgement())).toEqual([]);
  });
});
