import { Measures } from "../../../../src/core/measures/measures";
import { modelUse } from "../../../../src/core/measures/models/model-use";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget } from "../../a-budget";

test("model use is model APIs and hosted models that are named; licences and credits are not", () => {
  const budget = aBudget({
    lines: [
      ["GPT-5 calls", "model-api", 100],
      ["Llama 3 8B on own nodes", "inference-hosting", 50],
      ["Container hosting", "inference-hosting", 40],
      ["Copilot seats", "ai-licences", 30],
      ["Credit", "model-api", -20],
      ["Calls", "model-api", 10],
      ["GPT-5 and Claude Haiku", "model-api", 5],
      ["70B endpoints", "inference-hosting", 3],
    ],
    text: { model: ["", "", "", "", "", "gpt 5", "", ""] },
  });
  const use = new Measures(budget, DEFAULT_POLICY).of(modelUse);
  expect(use.lines).toEqual([0, 1, 5, 6]);
  expect(use.total).toBe(165_00);
  expect(use.tiers).toEqual(["top", "small", "top", null]);
  expect(use.models).toEqual({
    named: [
      { name: "GPT-5", amount: 110_00, lines: [0, 5] },
      { name: "Llama 3 8B", amount: 50_00, lines: [1] },
    ],
    unnamed: 5_00,
  });
  expect(use.vendors).toEqual({ named: [], unnamed: 165_00 });
});
