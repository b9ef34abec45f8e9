import type { SplitId } from "../costs/split";

/** Bounds of one group's share, as fractions. */
export interface Band {
  readonly lower: number;
  readonly upper: number;
}

/** In the order of the split's groups. */
export type Bands = readonly [Band, Band, Band];

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
  readonly bands: Bands;
  /** The only stage the numbers are meant for; missing where they hold for every stage. */
  readonly stage?: "production";
  /**
   * Groups whose bands only compare as one sum where models are bought as APIs, because inference is then paid for inside
   * the model price; missing where the bands were set knowing how models are bought.
   */
  readonly jointForApiFirst?: readonly [0 | 1 | 2, 0 | 1 | 2];
  readonly passport: Passport;
}
