import type { Severity } from "../review/finding";
import type { Profile } from "./profile";

/** Target shares of use cases, foundation, governance as fractions that sum to 1; asked for, never prefilled (text A). */
export type BaseRatio = readonly [useCases: number, foundation: number, governance: number];

/** What a budget is judged by. */
export interface Policy {
  readonly profile: Profile;
  /** null until the organisation has set its own. */
  readonly baseRatio: BaseRatio | null;
  /** How far a layer's share may lie from the base ratio, as a fraction of the denominator: 0.05 is five points. */
  readonly baseRatioTolerance: number;
  /** Severity by rule id where it differs from the rule's own; "off" silences the rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Smallest amount a proposal moves, in minor units; 1 is the currency's minor unit. */
  readonly rounding: number;
}
