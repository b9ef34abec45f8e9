import type { Category, Layer } from "./cost-type";
import { wordsOf } from "./words";

/**
 * The group of a split that a category word names: "Models", "Integration & operations", "Foundation". It gives a home
 * but no cost type. "Infrastructure" is text B's; text A's is called Foundation.
 */
export function homeNamed(text: string): Category | Layer | null {
  return HOMES.get(wordsOf(text).letters) ?? null;
}

const HOME_WORDS: Readonly<Record<Category | Layer, string>> = {
  infrastructure: "infrastructure, ai infrastructure, infra, infrastruktur",
  models:
    "model, models, ai models, ai model, models and ai software, models & ai software, modelle, modèles",
  integration: "integration, ai integration, integration and operations, integration & operations",
  useCases: "use case, use cases, impact, ai use cases, anwendungsfälle, cas d'usage",
  foundation: "foundation, ai foundation, context, fundament, fondation",
  governance: "governance, ai governance layer, decision, decisions",
};

const HOMES = new Map(
  Object.entries(HOME_WORDS).flatMap(([home, words]) =>
    words.split(",").map((word) => [wordsOf(word).letters, home as Category | Layer] as const)
  )
);
