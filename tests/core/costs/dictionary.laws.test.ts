import fc from "fast-check";
import { COST_TYPES } from "../../../src/core/costs/cost-type";
import { readWords } from "../../../src/core/costs/dictionary";
import { spellings } from "../../../src/core/costs/lexicon";
import { GOVERNANCE_TERMS } from "../../../src/core/costs/terms/governance";
import { INFRASTRUCTURE_TERMS } from "../../../src/core/costs/terms/infrastructure";
import { INTEGRATION_TERMS } from "../../../src/core/costs/terms/integration";
import { MODEL_TERMS } from "../../../src/core/costs/terms/models";
import { NOT_AI_TERMS } from "../../../src/core/costs/terms/not-ai";
import { USE_CASE_TERMS } from "../../../src/core/costs/terms/use-cases";

const ALL = [
  ...INFRASTRUCTURE_TERMS,
  ...MODEL_TERMS,
  ...INTEGRATION_TERMS,
  ...GOVERNANCE_TERMS,
  ...NOT_AI_TERMS,
  ...USE_CASE_TERMS,
];
const phrasesIn = (list: string): string[] =>
  list
    .split(",")
    .flatMap(spellings)
    .map((phrase) => phrase.trim());
const anyPhrase = fc.constantFrom(
  ...ALL.flatMap(({ names = "", products = "" }) => phrasesIn(`${names},${products}`))
);
const meaningOf = (name: string): string => {
  const read = readWords({ name });
  return read.answer === "costType" ? COST_TYPES[read.proposal.code]!.id : read.answer;
};

test("every phrase that is the whole line says what its list says", () => {
  const strange = ALL.flatMap(({ costType, withAi = "", ...lists }) => {
    const plain = ["names", "products", "heads", "hints", "alone"] as const;
    const texts = [
      ...plain.flatMap((weight) => phrasesIn(lists[weight] ?? "")),
      ...phrasesIn(withAi).map((phrase) => `KI ${phrase}`),
    ];
    const meaning = costType === null ? "notAi" : costType === "useCases" ? "useCase" : costType;
    return texts
      .filter((text) => text !== "" && text !== "KI " && meaningOf(text) !== meaning)
      .map((text) => `${text}: ${meaningOf(text)} instead of ${meaning}`);
  });
  expect(strange).toEqual([]);
});

test("case, punctuation and words nobody knows change nothing in a phrase's meaning", () => {
  fc.assert(
    fc.property(anyPhrase, fc.constantFrom("_", "-", "  ", "."), (phrase, gap) => {
      const spelled = phrase.replaceAll(" ", gap).toUpperCase();
      expect(meaningOf(`Zzyx ${spelled}`)).toBe(meaningOf(`Zzyx ${phrase}`));
    })
  );
});

test("a proposal is a cost type with other ones beside it, and is in doubt where there are any", () => {
  fc.assert(
    fc.property(anyPhrase, anyPhrase, fc.string(), (one, other, noise) => {
      const read = readWords({ name: `${one} ${noise} ${other}`, vendor: other, notes: one });
      if (read.answer !== "costType") return;
      const { code, alternatives, confidence } = read.proposal;
      const codes = [code, ...alternatives];
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.every((each) => COST_TYPES[each] !== undefined)).toBe(true);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(0.9);
      if (alternatives.length > 0) expect(confidence).toBeLessThan(0.8);
    })
  );
});

test("a cell as long as Excel allows is read in one pass", () => {
  const name = "GPU for storage (office rent) ".repeat(1100);
  const started = performance.now();
  expect(meaningOf(name)).toBe("accelerators");
  expect(performance.now() - started).toBeLessThan(1000);
});
