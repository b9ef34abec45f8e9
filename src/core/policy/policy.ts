import type { Exchange } from "../budget/exchange";
import type { SplitId } from "../costs/split";
import type { Severity } from "./severity";
import type { Acceptance } from "./acceptance";
import type { Bands, Profile } from "./profile";
import { THRESHOLDS, type ThresholdKey } from "./thresholds";

/** Target shares of use cases, foundation, governance as fractions that sum to 1; asked for, never prefilled (text A). */
export type BaseRatio = readonly [useCases: number, foundation: number, governance: number];

/**
 * How models are bought. With model APIs, inference is paid for inside the model price: the infrastructure and model bands of
 * text B cannot be compared (DOMAIN section 2.5).
 */
export type Sourcing = "api-first" | "hybrid" | "self-hosted";

/** Text A's threshold for maintenance is meant for the mid-market (A:52). */
export type CompanySize = "small" | "mid-market" | "enterprise";

/** What the whole budget is for; bands for production do not compare with pilots (B:13). */
export type BudgetStage = "pilot" | "production";

/** What a budget is judged by. */
export interface Policy {
  readonly profile: Profile;
  /** Bands that the organisation has set itself; they go before the base ratio and the profile of the same split. */
  readonly ownBands: Readonly<Partial<Record<SplitId, Bands>>>;
  /** null until the organisation has set its own. */
  readonly baseRatio: BaseRatio | null;
  /** How far a layer's share may lie from the base ratio, as a fraction of the denominator: 0.05 is five points. */
  readonly baseRatioTolerance: number;
  readonly sourcing: Sourcing;
  /** Stage of the whole budget where its table names none; null: not said. */
  readonly stage: BudgetStage | null;
  /** null: not said. */
  readonly size: CompanySize | null;
  /** Where they differ from the defaults of THRESHOLDS. */
  readonly thresholds: Readonly<Partial<Record<ThresholdKey, number>>>;
  /** Severity by rule id where it differs from the rule's own; "off" silences the rule. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Smallest amount a proposal moves, in minor units; 1 is the currency's minor unit. */
  readonly rounding: number;
  /** ISO 4217 code that a budget in several currencies is counted in; null: not said. */
  readonly currency: Exchange["currency"];
  /** Units of `currency` for one unit of another, by the other's code. */
  readonly rates: Exchange["rates"];
  /** Where the rates come from and of which day; "" where nobody said. */
  readonly rateSource: string;
  readonly acceptances: readonly Acceptance[];
}

/** The threshold that holds under this policy, in its own unit. */
export function thresholdOf(policy: Policy, key: ThresholdKey): number {
  return policy.thresholds[key] ?? THRESHOLDS[key].standard;
}
