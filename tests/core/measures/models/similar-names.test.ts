import { contentWords, similarNames } from "../../../../src/core/measures/models/similar-names";

describe("names that are alike", () => {
  test("say the same in another order, number or with empty words", () => {
    expect(
      similarNames(["Claims chatbot pilot", "Demand forecast", "AI chatbot for claim"], 0.6)
    ).toEqual([[0, 2]]);
  });

  test("share at least the asked part of their words", () => {
    const names = ["Customer support chatbot", "Support chatbot"];
    expect(similarNames(names, 2 / 3)).toEqual([[0, 1]]);
    expect(similarNames(names, 0.67)).toEqual([]);
  });

  test("are one group where one is like two others", () => {
    const names = ["support chatbot", "customer support chatbot", "customer support chatbot web"];
    expect(similarNames(names, 0.6)).toEqual([[0, 1, 2]]);
  });

  test("are never names without a word of their own", () => {
    expect(similarNames(["AI pilot", "Pilot 2", ""], 0.1)).toEqual([]);
  });

  test("stay quick where thousands share a word", () => {
    const names = Array.from(
      { length: 20_000 },
      (_, at) => `chatbot ${at % 2 ? "same" : `no${at}x`}`
    );
    const start = performance.now();
    const [group, ...others] = similarNames(names, 0.9);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(group).toHaveLength(10_000);
    expect(others).toEqual([]);
  });
});

test("words are compared without plural, accents, numbers and single letters", () => {
  expect([...contentWords("Prévisions des ventes v2 2026 – B")]).toEqual([
    "prevision",
    "des",
    "vente",
  ]);
});
