import { COST_TYPES } from "../../../src/core/costs/cost-type";
import {
  costTypeMeant,
  costTypeNamed,
  proposeCostType,
  readWords,
  type LineWords,
} from "../../../src/core/costs/dictionary";

const idOf = (code: number | null | undefined): string | null =>
  code === null || code === undefined ? null : COST_TYPES[code]!.id;
const proposed = (words: LineWords | string): string | null =>
  idOf(proposeCostType(typeof words === "string" ? { name: words } : words)?.code);

test.each([
  ["Reserved GPU capacity, 12 months", "accelerators"],
  ["GPU training cluster", "training-compute"],
  ["Inference hosting for the claims assistant", "inference-hosting"],
  ["Managed Pinecone index", "vector-store"],
  ["Cloud storage for documents", "data-storage"],
  ["Network load balancers", "networking"],
  ["Data egress between regions", "data-transfer"],
  ["MLOps platform subscription", "mlops-platform"],
  ["Pre-training of own foundation model", "full-model-training"],
  ["Azure OpenAI usage", "model-api"],
  ["Claude API, contract review", "model-api"],
  ["Azure OpenAI, contract review", "model-api"],
  ["External contract review", "compliance"],
  ["Weights & Biases seats", "mlops-work"],
  ["M365 Copilot seats", "ai-licences"],
  ["Fine-tuning of the claims model", "fine-tuning"],
  ["LLM gateway", "routing"],
  ["Evaluation harness", "model-evaluation"],
  ["Data labelling", "data-engineering"],
  ["ERP integration of invoice capture", "workflow-integration"],
  ["ML engineer, 2 FTE", "mlops-work"],
  ["GPU monitoring", "pipeline-monitoring"],
  ["Reusable components for retrieval", "shared-components"],
  ["Rework after the pilot", "rework"],
  ["AI programme management", "coordination"],
  ["Data catalogue licences", "data-governance"],
  ["AI governance board", "decision-governance"],
  ["EU AI Act readiness", "compliance"],
  ["Staff training on assistants", "training-and-change"],
  ["GPU price contingency", "contingency"],
])("the words of “%s” speak for %s", (name, expected) => {
  expect(proposed(name)).toBe(expected);
});

test("every cost type can be proposed", () => {
  for (const { id, name } of COST_TYPES) expect(proposed(name)).toBe(id);
});

test.each([
  "Office rent",
  "Travel",
  "CRM licences",
  "Microsoft 365 E5 licences",
  "Sales conference",
  "Depreciation",
  "Customer support chatbot",
  "Training",
  "Laptops",
  "Web hosting",
  "Miscellaneous",
  "",
])("“%s” stays unknown", (name) => {
  expect(proposed(name)).toBeNull();
});

test.each([
  ["AmazonEC2", "inference-hosting"],
  ["AWSDataTransfer", "data-transfer"],
  ["awskms", "data-governance"],
  ["AWSELB", "networking"],
  ["BM.GPU.H100.8", "accelerators"],
  ["Standard_NC24ads_A100_v4", "accelerators"],
  ["amazon-bedrock", "model-api"],
  ["gpt-4.1-mini", "model-api"],
  ["GPUs", "accelerators"],
  ["VectorDB", "vector-store"],
  ["H100s", "accelerators"],
  ["Datenübertragung (data transfer)", "data-transfer"],
])("spelling does not matter: “%s” is %s", (name, expected) => {
  expect(proposed(name)).toBe(expected);
});

test("a phrase inside a longer word says nothing", () => {
  expect(proposed("Fluxcapacitor")).toBeNull();
  expect(proposed("Rentals")).toBeNull();
  expect(proposed("Ingpuls")).toBeNull();
});

test("the longest phrase wins over the phrases it holds", () => {
  expect(proposed("Prompt engineering training")).toBe("training-and-change");
  expect(proposed("GPU price contingency")).toBe("contingency");
});

test("what a line is goes before what it is for", () => {
  expect(proposed("Monitoring of vector databases")).toBe("pipeline-monitoring");
  expect(proposed("Vector database for monitoring")).toBe("vector-store");
});

test("“MLOps” alone goes to integration and is marked ambiguous", () => {
  const proposal = proposeCostType({ name: "MLOps" })!;
  expect(idOf(proposal.code)).toBe("mlops-work");
  expect(proposal.alternatives.map(idOf)).toEqual(["mlops-platform"]);
  expect(proposal.confidence).toBeLessThan(0.6);
  expect(proposal.because).toBe("matched “MLOps”; could also be MLOps platform");
});

test("two equal phrases make a line ambiguous, and both are said", () => {
  const proposal = proposeCostType({ name: "Fine-tuning and model evaluation" })!;
  expect(proposal.confidence).toBeLessThan(0.6);
  expect([proposal.code, ...proposal.alternatives].map(idOf).sort()).toEqual([
    "fine-tuning",
    "model-evaluation",
  ]);
  expect(proposal.because).toContain("Fine-tuning");
});

test("a proposal quotes the words it rests on as the line has them", () => {
  expect(proposeCostType({ name: "Frankfurt Reserved GPU pool" })).toMatchObject({
    because: "matched “Reserved GPU”",
    confidence: 0.9,
  });
});

test("the vendor helps where the name says nothing, with less confidence", () => {
  const proposal = proposeCostType({ name: "Annual commitment", vendor: "Anthropic" })!;
  expect(idOf(proposal.code)).toBe("model-api");
  expect(proposal.confidence).toBeLessThanOrEqual(0.5);
  expect(proposal.because).toBe("matched “Anthropic” in the vendor");
  expect(proposed({ name: "Staff training", vendor: "NVIDIA" })).toBe("training-and-change");
  expect(proposed({ name: "Office rent", vendor: "OpenAI" })).toBeNull();
});

test.each([
  ["GPU-Server Miete", "accelerators"],
  ["Rent of GPU servers", "accelerators"],
  ["Depreciation of GPU servers", "accelerators"],
  ["Object storage maintenance", "data-storage"],
])("a word for rent or upkeep yields to what is rented: “%s” is %s", (name, expected) => {
  expect(proposed(name)).toBe(expected);
});

test.each([
  ["Office rent", "“Office rent” is no AI cost"],
  ["Miete", "“Miete” is no AI cost"],
  ["Travel for the GPU team", "“Travel” is no AI cost"],
  ["CRM implementation", "“CRM” is no AI cost"],
])("“%s” is said to be no AI cost, with the word that says so", (name, because) => {
  expect(readWords({ name })).toEqual({ answer: "notAi", because });
});

test.each([
  ["Claims chatbot", "“chatbot” names a use case, not what is paid for"],
  ["Parking prediction", "“prediction” names a use case, not what is paid for"],
])("“%s” says what is built, not what is paid for", (name, because) => {
  expect(readWords({ name })).toEqual({ answer: "useCase", because });
});

test("a line without any known word is unknown", () => {
  expect(readWords({ name: "Phase 2" })).toEqual({
    answer: "unknown",
    because: "no word of the line is known",
  });
});

test.each([
  ["Chatbot hosting", "inference-hosting"],
  ["Rekognition face recognition", "model-api"],
  ["DPIA for the claims chatbot", "compliance"],
])("what is bought for a use case goes before the use case: “%s” is %s", (name, expected) => {
  expect(proposed(name)).toBe(expected);
});

test.each([
  ["AI strategy", "decision-governance"],
  ["Pricing strategy", null],
  ["Mistral seats for analysts", "ai-licences"],
  ["Season seats", null],
  ["Machine learning course", "training-and-change"],
  ["Language course", null],
])("a general noun counts only beside a word for AI: “%s” is %p", (name, expected) => {
  expect(proposed(name)).toBe(expected);
});

test("a platform beside one of its models leaves no doubt", () => {
  const proposal = proposeCostType({ name: "vertex_ai/claude-3-7-sonnet" })!;
  expect(idOf(proposal.code)).toBe("model-api");
  expect(proposal.alternatives).toEqual([]);
});

test("a category word decides between cost types but proposes none", () => {
  expect(proposed({ name: "MLOps", category: "Infrastructure" })).toBe("mlops-platform");
  expect(proposed({ name: "MLOps", category: "Integration" })).toBe("mlops-work");
  expect(proposed({ name: "Claims project", category: "Models" })).toBeNull();
});

test("a category word that contradicts the words lowers the confidence", () => {
  const agreed = proposeCostType({ name: "GPU cluster", category: "Infrastructure" })!;
  const contradicted = proposeCostType({ name: "GPU cluster", category: "Models" })!;
  expect(contradicted.code).toBe(agreed.code);
  expect(contradicted.confidence).toBeLessThan(agreed.confidence);
});

test.each([
  ["Vector DB", "vector-store"],
  ["GPU", "accelerators"],
  ["LLM API", "model-api"],
  ["LLM", "model-api"],
  ["Copilot licenses", "ai-licences"],
  ["Copilot licences", "ai-licences"],
  ["model-evaluation", "model-evaluation"],
  ["DATA STORAGE", "data-storage"],
  ["Storage", "data-storage"],
  ["Compute", "inference-hosting"],
  ["Change management", "training-and-change"],
  ["MLOps", "mlops-work"],
  ["Contingency", "contingency"],
  ["GPU hours", "accelerators"],
  ["Data labelling", "data-engineering"],
  ["ERP integration", "workflow-integration"],
])("a person who writes “%s” names %s", (text, expected) => {
  expect(idOf(costTypeNamed(text))).toBe(expected);
});

test.each([
  "Infrastructure",
  "Models",
  "Integration",
  "Governance",
  "Foundation",
  "Use cases",
  "",
  "Other",
  "OpenAI",
  "GPU and rent",
  "GPU & data storage",
  "Office rent",
  "Chatbot",
  "n/a",
])("“%s” names no cost type", (text) => {
  expect(costTypeNamed(text)).toBeNull();
});

test("a person who writes “MLOps” may mean either cost type", () => {
  const meant = costTypeMeant("MLOps")!;
  expect([meant.code, meant.also].map(idOf)).toEqual(["mlops-work", "mlops-platform"]);
  expect(costTypeMeant("Model evaluation")?.also).toBeNull();
});
