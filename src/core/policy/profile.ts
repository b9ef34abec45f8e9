import type { SplitId } from "../costs/split";

/** Bounds of one group's share, as fractions. */
export interface Band {
  readonly lower: number;
  readonly upper: number;
}

/** Where a profile's numbers come from, shown wherever they are used. */
export interface Passport {
  readonly source: string;
  readonly published: string;
  readonly population: string;
  readonly denominator: string;
  /** What kind of claim it is, e.g. "vendor opinion, no data cited". */
  readonly claim: string;
}

/** Target bands for one split; none pretends to be the truth. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly split: SplitId;
  /** In the order of the split's groups. */
  readonly bands: readonly [Band, Band, Band];
  /** The only stage the numbers are meant for; missing where they hold for every stage. */
  readonly stage?: "production";
  readonly passport: Passport;
}
