import { assignCostType, type StatedWords } from "../../../src/core/costs/assignment";
import { ASSIGNABLE } from "../../../src/core/costs/cost-type";

const cases: readonly [string, StatedWords, string | null, string][] = [
  ["the cost-type column", { name: "Anything", costType: "Vector DB" }, "vector-store", "column"],
  [
    "the column over the line's words",
    { name: "OpenAI API", costType: "GPU" },
    "accelerators",
    "column",
  ],
  ["a category alone", { name: "Atlas programme", category: "Models" }, "models", "category"],
  [
    "a category in the cost-type column",
    { name: "Atlas", costType: "Integration" },
    "integration",
    "category",
  ],
  [
    "a leaf inside the stated category",
    { name: "Pinecone", category: "Infrastructure" },
    "vector-store",
    "dictionary",
  ],
  [
    "a category over a leaf elsewhere",
    { name: "Pinecone", category: "Integration" },
    "integration",
    "category",
  ],
  ["the dictionary", { name: "Reserved GPU capacity" }, "accelerators", "dictionary"],
  ["nobody", { name: "Project Falcon phase 2" }, null, "none"],
];

test.each(cases)("a line is assigned by %s", (_, words, id, origin) => {
  const { code, evidence } = assignCostType(words);
  expect(ASSIGNABLE[code]?.id ?? null).toBe(id);
  expect(evidence.origin).toBe(origin);
});
