import { message } from "../words/say";

/** A home in text A's split: use cases / foundation / governance. */
export type Layer = "useCases" | "foundation" | "governance";
/** A home in text B's split: infrastructure / models / integration. */
export type Category = "infrastructure" | "models" | "integration";

/** One of the 26 leaves of DOMAIN section 3 with its home in either split; null is outside that split. */
export interface CostType {
  readonly id: string;
  readonly name: string;
  readonly layer: Layer | null;
  readonly category: Category | null;
}

const F = "foundation";
const U = "useCases";
const V = "governance";
const I = "infrastructure";
const M = "models";
const G = "integration";

function leaf(id: string, name: string, layer: Layer | null, category: Category | null): CostType {
  return { id, name, layer, category };
}

/** The order is the code stored in a budget: append only. */
export const COST_TYPES: readonly CostType[] = [
  leaf("training-compute", message("Training compute"), F, I),
  leaf("inference-hosting", message("Inference hosting"), F, I),
  leaf("accelerators", message("Accelerators"), F, I),
  leaf("vector-store", message("Vector store"), F, I),
  leaf("data-storage", message("Data storage"), F, I),
  leaf("networking", message("Networking"), F, I),
  leaf("data-transfer", message("Data transfer"), F, I),
  leaf("mlops-platform", message("MLOps platform"), F, I),
  leaf("full-model-training", message("Full model training"), F, I),
  leaf("model-api", message("Model API usage"), U, M),
  leaf("ai-licences", message("AI licences and copilots"), U, M),
  leaf("fine-tuning", message("Fine-tuning"), U, M),
  leaf("routing", message("Routing and orchestration"), F, M),
  leaf("model-evaluation", message("Model evaluation"), F, M),
  leaf("data-engineering", message("Data engineering"), F, G),
  leaf("workflow-integration", message("Workflow integration"), U, G),
  leaf("mlops-work", message("MLOps work"), F, G),
  leaf("pipeline-monitoring", message("Pipeline monitoring"), F, G),
  leaf("shared-components", message("Shared components"), F, G),
  leaf("rework", message("Rework"), U, G),
  leaf("coordination", message("Coordination"), U, G),
  leaf("data-governance", message("Access and data governance"), F, null),
  leaf("decision-governance", message("Decision governance"), V, null),
  leaf("compliance", message("Compliance and legal"), V, null),
  leaf("training-and-change", message("Training and change"), U, null),
  leaf("contingency", message("Contingency"), null, null),
];

/**
 * What a line is when its table names only a group ("Models"): a home in that split, no leaf. All infrastructure is
 * foundation; the other groups say nothing about the other split.
 */
export const GROUPS_NAMED: readonly CostType[] = [
  leaf("infrastructure", message("Infrastructure, type not stated"), F, I),
  leaf("models", message("Models, type not stated"), null, M),
  leaf("integration", message("Integration, type not stated"), null, G),
  leaf("useCases", message("Use cases, type not stated"), U, null),
  leaf("foundation", message("Foundation, type not stated"), F, null),
  leaf("governance", message("Governance, type not stated"), V, null),
];

/** Everything a line can be assigned to: the 26 leaves, then the groups. */
export const ASSIGNABLE: readonly CostType[] = [...COST_TYPES, ...GROUPS_NAMED];

/** Code of a line whose cost type nobody knows; unknown stays unknown. */
export const UNASSIGNED = 255;
