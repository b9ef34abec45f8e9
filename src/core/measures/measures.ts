import type { Budget } from "../budget/budget";
import { CATEGORIES, LAYERS, type SplitId } from "../costs/split";
import type { Policy } from "../policy/policy";
import { targetBands } from "../policy/target-bands";
import { judgedFraction } from "./judged";
import { moneyByCostType, type MoneyByCostType, type Unassigned } from "./money-by-cost-type";
import { sharesOf, type Shares } from "./shares";
import { isPilotOnly } from "./stage";

/** The derived numbers of one review: each is computed when first asked for, then kept. Money in minor units. */
export class Measures {
  readonly #budget: Budget;
  readonly #policy: Policy;
  readonly #kept = new Map<string, unknown>();

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
    return this.#keep("isPilotOnly", () => isPilotOnly(this.#budget));
  }

  /** The mix in one split, against the policy's target for it. */
  shares(split: SplitId): Shares {
    return this.#keep(`shares ${split}`, () =>
      sharesOf(
        split === "layers" ? LAYERS : CATEGORIES,
        this.byCostType,
        targetBands(this.#policy, split)
      )
    );
  }

  #keep<T>(name: string, compute: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, compute());
    return this.#kept.get(name) as T;
  }
}
