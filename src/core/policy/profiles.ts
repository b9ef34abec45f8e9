import type { SplitId } from "../costs/split";
import type { BaseRatio } from "./policy";
import type { Band, Bands, Profile } from "./profile";
import { message } from "../words/say";

/** A profile as it is offered: with its numbers, or with room for the organisation's own. */
export interface ProfileOffer extends Omit<Profile, "split" | "bands"> {
  readonly split: SplitId | "either";
  readonly bands: Bands | "own";
}

/** Text B's bands (B:13, 34, 57, 79-82), with what speaks against taking them for the truth. */
export const PRODUCTION_AI_2026: Profile = {
  id: "production-ai-2026",
  name: message("Production AI 2026"),
  split: "categories",
  bands: [
    { lower: 0.5, upper: 0.6 },
    { lower: 0.1, upper: 0.2 },
    { lower: 0.25, upper: 0.35 },
  ],
  stage: "production",
  jointForApiFirst: [0, 1],
  passport: {
    source: message("Text B, lines 13, 34, 57 and 79-82"),
    published: "2026",
    population: message("Enterprises that run AI at production scale"),
    denominator: message("Total AI budget without the lines that have no place in the split"),
    claim: message("Vendor blog; no data cited for the bands"),
  },
};

/** Text A asks for a ratio and gives no numbers (A:48). */
const OWN_BASE_RATIO = {
  id: "own-base-ratio",
  name: message("Own base ratio"),
  split: "layers",
  bands: "own",
  passport: {
    source: message("Text A, line 48 (protocol, step 1)"),
    published: message("Set by the organisation"),
    population: message("This organisation"),
    denominator: message(
      "Total AI budget without contingency and without the lines that have no cost type"
    ),
    claim: message("A decision of the organisation; the text gives no numbers"),
  },
} as const satisfies ProfileOffer;

const OWN_BANDS = {
  id: "own-bands",
  name: message("Own bands"),
  split: "either",
  bands: "own",
  passport: {
    source: message("This organisation"),
    published: message("Set by the organisation"),
    population: message("This organisation"),
    denominator: message("Total AI budget without the lines that have no place in the split"),
    claim: message("A decision of the organisation"),
  },
} as const satisfies ProfileOffer;

/** Every profile a user can pick, each with its passport. */
export const PROFILES: readonly ProfileOffer[] = [PRODUCTION_AI_2026, OWN_BASE_RATIO, OWN_BANDS];

/** Bands around the organisation's ratio: each share may lie `tolerance` (a fraction) to either side, within 0 to 1. */
export function ownBaseRatio(ratio: BaseRatio, tolerance: number): Profile {
  const around = (share: number): Band => ({
    lower: Math.max(0, share - tolerance),
    upper: Math.min(1, share + tolerance),
  });
  return { ...OWN_BASE_RATIO, bands: [around(ratio[0]), around(ratio[1]), around(ratio[2])] };
}

/** The bands that the organisation has set for a split, as fractions. */
export function ownBands(split: SplitId, bands: Bands): Profile {
  return { ...OWN_BANDS, split, bands };
}
