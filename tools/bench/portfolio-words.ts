import type { TextColumn } from "../../src/core/budget/column";

/** Parts of the names of lines and use cases. */
export const SUBJECTS = [
  "Invoice reading",
  "GPU cluster",
  "Claims triage",
  "Reserved capacity",
  "Contract search",
  "Vector index",
  "Forecasting",
  "Egress",
  "Call summaries",
  "Support copilot",
  "Fraud alerts",
  "Data pipeline",
  "Churn model",
  "Translation",
  "Evaluation suite",
  "Pilot for underwriting",
  "Policy chat",
  "Feature store",
  "Quality inspection",
  "Routing layer",
];

/** What the cells of a column say, as people write it; "case" is made from the use cases. */
export const WORDS_OF: Readonly<Record<Exclude<TextColumn, "case">, readonly string[]>> = {
  vendor: numbered("Vendor", 200).concat("OpenAI", "AWS", "Microsoft Azure", "NVIDIA", ""),
  stage: ["Pilot", "Production", "Scale", "Shared", "Live", "Roll-out", ""],
  team: numbered("Team", 50).concat("Central IT"),
  costCentre: numbered("CC", 40),
  model: ["GPT-5", "GPT-5 mini", "Claude Opus", "Claude Haiku", "Llama 3.1 70B", "", ""],
  modelTier: ["Top", "Middle", "Small", ""],
  owner: numbered("Owner", 500).concat("tbd", ""),
  status: ["Running", "Planned", "Closed", "In review"],
  killCriterion: ["error rate above threshold", "adoption", "none"],
  killThreshold: ["> 25", "at least 10", "30 %", "tbd"],
  killSwitch: ["Feature flag", "no", "Gateway rule"],
  foundationLink: ["Data platform", "none", "", "Lakehouse"],
  valueBasis: ["launched", "hours saved", "went live in May", "fewer errors"],
  provisioning: ["Peak", "On demand", "Autoscaled", "Reserved", "Max load", ""],
  toolFunction: numbered("Function", 30).concat("Translation", "Coding assistant"),
  component: numbered("Component", 300).concat(""),
  currency: ["EUR", "EUR", "EUR", ""],
  notes: numbered("Discussed with procurement, contract", 5_000).concat("one-off", ""),
};

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);
}
