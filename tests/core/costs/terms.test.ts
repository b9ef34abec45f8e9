import { COST_TYPES } from "../../../src/core/costs/cost-type";
import { homeNamed } from "../../../src/core/costs/home-name";
import { GOVERNANCE_TERMS } from "../../../src/core/costs/terms/governance";
import { INFRASTRUCTURE_TERMS } from "../../../src/core/costs/terms/infrastructure";
import { INTEGRATION_TERMS } from "../../../src/core/costs/terms/integration";
import { MODEL_TERMS } from "../../../src/core/costs/terms/models";
import { NOT_AI_TERMS } from "../../../src/core/costs/terms/not-ai";
import { USE_CASE_TERMS } from "../../../src/core/costs/terms/use-cases";
import { spellings, WEIGHTS } from "../../../src/core/costs/lexicon";
import type { Terms } from "../../../src/core/costs/terms/term";
import { wordsOf } from "../../../src/core/costs/words";

const ALL = [
  ...INFRASTRUCTURE_TERMS,
  ...MODEL_TERMS,
  ...INTEGRATION_TERMS,
  ...GOVERNANCE_TERMS,
  ...NOT_AI_TERMS,
  ...USE_CASE_TERMS,
];

const phrasesOf = (terms: Terms): string[] =>
  WEIGHTS.map((weight) => terms[weight] ?? "")
    .filter((list) => list !== "")
    .flatMap((list) => list.split(",").map((phrase) => phrase.trim()));

test("no phrase speaks for two cost types", () => {
  const claims = new Map<string, string>();
  const clashes: string[] = [];
  for (const terms of ALL) {
    for (const phrase of phrasesOf(terms).flatMap(spellings)) {
      const { letters } = wordsOf(phrase);
      const claim = `${terms.costType} ${terms.also ?? ""}`;
      const earlier = claims.get(letters);
      if (earlier !== undefined && earlier !== claim)
        clashes.push(`${phrase}: ${earlier} / ${claim}`);
      claims.set(letters, claim);
    }
  }
  expect(clashes).toEqual([]);
});

test("no phrase is empty, and none is a single letter", () => {
  for (const phrase of ALL.flatMap(phrasesOf))
    expect(wordsOf(phrase).letters.length).toBeGreaterThan(1);
});

test("every cost type has words", () => {
  for (const { id } of COST_TYPES) expect(ALL.some(({ costType }) => costType === id)).toBe(true);
});

test.each([
  ["Infrastructure", "infrastructure"],
  ["models", "models"],
  ["Integration & operations", "integration"],
  ["Foundation", "foundation"],
  ["Use cases", "useCases"],
  ["Governance", "governance"],
  ["GPU", null],
])("the category word “%s” names the home %p", (text, expected) => {
  expect(homeNamed(text)).toBe(expected);
});
