import { modelNamesIn, modelTier } from "../../../../src/core/measures/models/model-tier";

const tierOf = (model: string): string | null => modelTier({ tier: "", model, name: "" });

describe("the tier of a model", () => {
  test.each([
    ["GPT-5", "top"],
    ["gpt5", "top"],
    ["GPT-5 mini", "small"],
    ["gpt-4o", "middle"],
    ["gpt-4o-mini-2024-07-18", "small"],
    ["gpt-4-32k", "top"],
    ["Claude Opus 4.1", "top"],
    ["anthropic.claude-3-5-sonnet", "middle"],
    ["claude-3-haiku", "small"],
    ["Gemini 2.5 Pro", "top"],
    ["gemini-2.5-flash", "small"],
    ["Llama 3.1 405B", "top"],
    ["Llama 3 8B", "small"],
    ["Mistral Large 2", "top"],
    ["o3", "top"],
    ["o3-mini", "small"],
  ])("of %s is %s", (model, tier) => {
    expect(tierOf(model)).toBe(tier);
  });

  test.each(["Claude", "Llama", "our own model", "office supplies", "", "GPT-5 and GPT-5 mini"])(
    "of “%s” is not known",
    (model) => {
      expect(tierOf(model)).toBeNull();
    }
  );

  test.each([
    ["Top tier", "top"],
    ["Frontier model", "top"],
    ["Großes Modell", "top"],
    ["mid-tier", "middle"],
    ["klein", "small"],
    ["petit modèle", "small"],
  ])("is what its column says: “%s” is %s", (tier, expected) => {
    expect(modelTier({ tier, model: "", name: "" })).toBe(expected);
  });

  test("a number in the column says nothing, so the model's name decides", () => {
    expect(modelTier({ tier: "Tier 1", model: "GPT-5 nano", name: "" })).toBe("small");
  });

  test("the column goes before the model, the model before the line", () => {
    expect(modelTier({ tier: "small", model: "GPT-5", name: "" })).toBe("small");
    expect(modelTier({ tier: "", model: "GPT-5", name: "Claude Haiku calls" })).toBe("top");
    expect(modelTier({ tier: "", model: "", name: "Claude Haiku calls" })).toBe("small");
  });
});

test("model names are found as they are written", () => {
  expect(modelNamesIn("Calls to GPT-5 mini and claude-opus")).toEqual([
    "GPT-5 mini",
    "claude-opus",
  ]);
});
