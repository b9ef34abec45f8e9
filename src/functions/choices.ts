import { homeNamed } from "../core/costs/home-name";
import { CATEGORIES, LAYERS, type Group, type Split } from "../core/costs/split";
import { wordsOf } from "../core/costs/words";
import type { GrowthShape } from "../core/measures/compute/usage-forecast";
import type { Bands, Profile } from "../core/policy/profile";
import { PRODUCTION_AI_2026, PROFILES } from "../core/policy/profiles";
import { listed } from "../core/review/wording";
import { cellText } from "./cells";
import { FAILURES } from "./failure";
import { isLeftOut } from "./given-cells";

/** One group of one split. */
export interface GroupChoice {
  readonly split: Split;
  readonly at: 0 | 1 | 2;
  readonly group: Group;
}

/** A group by its name or a synonym; "Infrastructure" is one of the categories, the layer is called Foundation. */
export function groupGiven(cell: unknown): GroupChoice {
  const text = cellText(cell, 1);
  const home = homeNamed(text);
  for (const split of [CATEGORIES, LAYERS]) {
    const at = split.groups.findIndex(({ id }) => id === home);
    if (at >= 0) return { split, at: at as 0 | 1 | 2, group: split.groups[at]! };
  }
  throw FAILURES.notAmong("group", text, listed(GROUP_NAMES, "or"));
}

/** The categories where the argument is left out. */
export function splitGiven(cell: unknown): Split {
  const choice = oneOf("split", SPLITS, cell, "categories");
  return choice === "layers" ? LAYERS : CATEGORIES;
}

export function boundGiven(cell: unknown): "lower" | "upper" {
  return oneOf("bound", BOUNDS, cell, "lower");
}

export function shapeGiven(cell: unknown): GrowthShape {
  return oneOf("method", SHAPES, cell, "compound");
}

/** What CLASSIFY answers with. */
export function namingGiven(cell: unknown): "costType" | "categories" | "layers" {
  return oneOf("answer", NAMINGS, cell, "costType");
}

/** The profile with its bands, Production AI 2026 where the argument is left out. Throws a Failure. */
export function profileGiven(cell: unknown): Profile & { readonly bands: Bands } {
  if (isLeftOut(cell)) return PRODUCTION_AI_2026;
  const text = cellText(cell, 1);
  const letters = wordsOf(text).letters;
  const offer = PROFILES.find(({ id, name }) =>
    [id, name].some((each) => wordsOf(each).letters === letters)
  );
  if (!offer) throw FAILURES.notAmong("profile", text, listed(PROFILE_NAMES, "or"));
  if (offer.id !== PRODUCTION_AI_2026.id) throw FAILURES.ownBand(offer.name);
  return PRODUCTION_AI_2026;
}

const GROUP_NAMES = [...CATEGORIES.groups, ...LAYERS.groups].map(({ name }) => name);
const PROFILE_NAMES = PROFILES.map(({ name }) => name);

/** Each choice with the name that is shown, then its synonyms. */
type Choices<T extends string> = Readonly<Record<T, string>>;

const SPLITS: Choices<"categories" | "layers"> = {
  categories:
    "Categories|category|categorie|kategorien|nature of cost|infrastructure models integration",
  layers: "Layers|layer|ebenen|purpose|use cases foundation governance",
};
const BOUNDS: Choices<"lower" | "upper"> = {
  lower: "Lower|low|min|minimum|least|from|lower bound|untergrenze",
  upper: "Upper|up|high|max|maximum|most|to|upper bound|obergrenze",
};
const SHAPES: Choices<GrowthShape> = {
  compound: "Compound|compounding|exponential|geometric|cagr",
  linear: "Linear|straight|straight line|simple|arithmetic",
};
const NAMINGS: Choices<"costType" | "categories" | "layers"> = {
  costType: "Cost type|type|cost types|costtype",
  categories: "Category|categories",
  layers: "Layer|layers",
};

function oneOf<T extends string>(
  name: string,
  choices: Choices<T>,
  cell: unknown,
  standard: NoInfer<T>
): T {
  if (isLeftOut(cell)) return standard;
  const text = cellText(cell, 1);
  const { letters } = wordsOf(text);
  const entries = Object.entries(choices) as [T, string][];
  const found = entries.find(([, words]) =>
    words.split("|").some((word) => wordsOf(word).letters === letters)
  );
  if (found) return found[0];
  const valid = entries.map(([, words]) => words.split("|")[0]!);
  throw FAILURES.notAmong(name, text, listed(valid, "or"));
}
