import { ASSIGNABLE, type Category, type CostType, type Layer } from "./cost-type";
import { message } from "../words/say";

export type SplitId = "categories" | "layers";

export interface Group {
  readonly id: Category | Layer;
  /** Shown name; Foundation (text A) and Infrastructure (text B) are never confused. */
  readonly name: string;
}

/** A roll-up of cost types into three groups. */
export interface Split {
  readonly id: SplitId;
  readonly name: string;
  readonly groups: readonly [Group, Group, Group];
  /** Group index (0–2) by code; OUTSIDE for what the split leaves out. Length of ASSIGNABLE. */
  readonly homes: Uint8Array;
}

/** Home of a cost type that a split leaves out, or of an unassigned line. */
export const OUTSIDE = 3;

function split(
  id: SplitId,
  name: string,
  groups: Split["groups"],
  home: (costType: CostType) => Category | Layer | null
): Split {
  const homes = Uint8Array.from(ASSIGNABLE, (costType) => {
    const at = groups.findIndex((group) => group.id === home(costType));
    return at < 0 ? OUTSIDE : at;
  });
  return { id, name, groups, homes };
}

/** Text B: by nature of cost. */
export const CATEGORIES = split(
  "categories",
  message("Infrastructure, models, integration"),
  [
    { id: "infrastructure", name: message("Infrastructure") },
    { id: "models", name: message("Models") },
    { id: "integration", name: message("Integration") },
  ],
  (costType) => costType.category
);

/** Text A: by purpose. */
export const LAYERS = split(
  "layers",
  message("Use cases, foundation, governance"),
  [
    { id: "useCases", name: message("Use cases") },
    { id: "foundation", name: message("Foundation") },
    { id: "governance", name: message("Governance") },
  ],
  (costType) => costType.layer
);
