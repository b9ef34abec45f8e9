import type { Budget } from "../budget/budget";
import { CATEGORIES, LAYERS, type SplitId } from "../costs/split";
import type { Policy } from "../policy/policy";
import { jointGroups, targetOf } from "../policy/target-bands";
import { ambiguity } from "./split/ambiguity";
import { currencies } from "./ledger/currencies";
import { judgedFraction } from "./judged";
import { moneyByCostType, type MoneyByCostType, type Unassigned } from "./money-by-cost-type";
import { sharesOf, type Shares } from "./split/shares";
import { isPilotOnly } from "./stage";

/** A number derived from a budget; it may ask for others. Pure. */
export type Measure<T> = (budget: Budget, policy: Policy, measures: Measures) => T;

/** The derived numbers of one review: each is computed when first asked for, then kept. Money in minor units. */
export class Measures {
  readonly #budget: Budget;
  readonly #policy: Policy;
  readonly #kept = new Map<string, unknown>();
  readonly #taken = new Map<Measure<unknown>, unknown>();

  constructor(budget: Budget, policy: Policy) {
    this.#budget = budget;
    this.#policy = policy;
  }

  /** Sum of all amounts; an amount that cannot be read counts 0. */
  get total(): number {
    return this.byCostType.total;
  }

  /** Money and number of lines without a cost type. */
  get unassigned(): Unassigned {
    return this.byCostType.unassigned;
  }

  /** Fraction of the money whose cost type is known, 0 to 1. */
  get judged(): number {
    return judgedFraction(this.byCostType);
  }

  get byCostType(): MoneyByCostType {
    return this.#keep("byCostType", () => moneyByCostType(this.#budget));
  }

  /** Whether every line with money says it is a pilot. */
  get isPilotOnly(): boolean {
    return this.of(isPilotOnly);
  }

  /** Any other measure, computed when first asked for. A measure is known by its function. */
  of<T>(measure: Measure<T>): T {
    if (!this.#taken.has(measure)) {
      this.#taken.set(measure, measure(this.#budget, this.#policy, this));
    }
    return this.#taken.get(measure) as T;
  }

  /** Whether the amounts are in several currencies, so that no share of their sum means anything. */
  get isMixed(): boolean {
    return this.of(currencies).length > 1;
  }

  /** The mix in one split, against the policy's target for it. */
  shares(split: SplitId): Shares {
    return this.#keep(`shares ${split}`, () => {
      const target = targetOf(this.#policy, split);
      return sharesOf(
        split === "layers" ? LAYERS : CATEGORIES,
        this.byCostType,
        this.of(ambiguity).splits[split],
        {
          target,
          applies: !this.isMixed && (target?.stage !== "production" || !this.isPilotOnly),
          joint: target ? jointGroups(this.#policy, target) : [],
        }
      );
    });
  }

  #keep<T>(name: string, compute: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, compute());
    return this.#kept.get(name) as T;
  }
}
