import type { SplitId } from "../costs/split";
import type { Bands } from "../policy/profile";

/** A use case that ends: its lines keep what is spent already and free the rest (A:50). */
export interface Closure {
  readonly case: string;
  readonly lines: readonly number[];
  /** Minor units, one per entry of `lines`; a line that has spent more than its amount keeps the amount. */
  readonly spent: readonly number[];
  /** The rule that asked for it; "case-below-threshold" where not given. */
  readonly rule?: string;
}

/**
 * What a reallocation is asked for. Plain data: change a field and ask again. Lines are indexes into the budget, money
 * is in minor units.
 */
export interface Request {
  /** One split, or both at once; a split without bands is not looked at. */
  readonly bands: Readonly<Partial<Record<SplitId, Bands>>>;
  /** The rule in whose name money moves for a split; share-outside-profile and base-ratio-missed where not given. */
  readonly rules?: Readonly<Partial<Record<SplitId, string>>>;
  /** Asked total of all lines; today's where not given. */
  readonly total?: number;
  readonly closures?: readonly Closure[];
  /** Lines that keep their amount in addition to those that the budget locks. */
  readonly locked?: readonly number[];
  /** Whether a group whose band starts above 0 gets a line of its own where it has none; true where not given. */
  readonly newLines?: boolean;
  /**
   * Every change is a multiple of this many minor units where the bounds of lines allow it. "auto", also where not given:
   * a round amount near a thousandth of the money, smaller where the bands need it.
   */
  readonly rounding?: number | "auto";
  /** "proportional": the exact optimum. "few", also where not given: the same bands with few changed lines. */
  readonly style?: Style;
}

export type Style = "proportional" | "few";
