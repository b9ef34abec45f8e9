import {
  assignCostType,
  rememberingAssignments,
  type StatedWords,
} from "../../../src/core/costs/assignment";
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
  [
    "a cost type in the category column",
    { name: "Project Alpha", category: "Fine-tuning" },
    "fine-tuning",
    "category",
  ],
  [
    "the cost-type column over the category column",
    { name: "Project Alpha", costType: "Vector store", category: "Fine-tuning" },
    "vector-store",
    "column",
  ],
  ["the dictionary", { name: "Reserved GPU capacity" }, "accelerators", "dictionary"],
  ["nobody", { name: "Project Falcon phase 2" }, null, "none"],
  ["nobody where it is no AI cost", { name: "Office rent" }, null, "none"],
  ["nobody where it only says what it is for", { name: "Claims chatbot" }, null, "none"],
];

test.each(cases)("a line is assigned by %s", (_, words, id, origin) => {
  const { code, evidence } = assignCostType(words);
  expect(ASSIGNABLE[code]?.id ?? null).toBe(id);
  expect(evidence.origin).toBe(origin);
});

test("the evidence of a line that is no AI cost says so", () => {
  expect(assignCostType({ name: "Office rent" }).evidence).toEqual({
    origin: "none",
    confidence: 0,
    because: "“Office rent” is no AI cost",
  });
});

const idsOf = (codes: readonly number[] | undefined): string[] | undefined =>
  codes?.map((code) => ASSIGNABLE[code]!.id);

test.each<[string, StatedWords, string[] | undefined]>([
  ["only says “MLOps”", { name: "MLOps" }, ["mlops-platform"]],
  ["is filed as “MLOps”", { name: "Squad 7", costType: "MLOps" }, ["mlops-platform"]],
  ["names one thing", { name: "Reserved GPU capacity" }, undefined],
  ["is settled by its category", { name: "MLOps", category: "Integration" }, undefined],
  ["names only a group", { name: "Atlas programme", category: "Models" }, undefined],
  ["stays unknown", { name: "Phase 2" }, undefined],
])("a line that %s has the other cost types a careful reader would consider", (_, words, ids) => {
  expect(idsOf(assignCostType(words).evidence.alternatives)).toEqual(ids);
});

test("lines with the same words are read once, all others apart", () => {
  const assign = rememberingAssignments();
  const answers = cases.map(([, words]) => assign(words));
  expect(answers).toEqual(cases.map(([, words]) => assignCostType(words)));
  expect(cases.map(([, words]) => assign({ ...words }))).toEqual(answers);
  expect(assign({ ...cases[0]![1] })).toBe(answers[0]);
});
