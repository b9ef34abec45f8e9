import type { Role } from "../../core/budget/role";
import type { ThresholdKey } from "../../core/policy/thresholds";
import { message } from "../../core/words/say";
import type { Fills } from "../../workbook/formulas/plan-entry";

/** What fills one argument, or the first few, of a function on the user's own table. */
export type Slot =
  /** The whole table where it has what the function `needs`, else its `columns`, each an argument of its own. */
  | { readonly kind: "budget"; readonly needs: Choices; readonly columns: Choices }
  /** The first of the roles that a column of the table plays. */
  | { readonly kind: "column"; readonly roles: readonly Role[]; readonly isOptional?: true }
  /** The amount of the largest line that pays for models. */
  | { readonly kind: "model amount" }
  | { readonly kind: "threshold"; readonly key: ThresholdKey }
  | { readonly kind: "value"; readonly value: string | number }
  /** The day of the review. */
  | { readonly kind: "today" };

/** For each column the roles it may play, the likeliest first. */
type Choices = readonly (readonly Role[])[];

/** The arguments of an example in their order. */
export interface Recipe {
  readonly slots: readonly Slot[];
  /** The cells that its result fills: one for each row of its highest argument, these, or one where nothing is said. */
  readonly fills?: Fills | "rows";
  /** What a person has to set. */
  readonly note?: string;
}

const TYPE: readonly Role[] = ["costType", "category"];
const BUDGET = budget([TYPE, ["amount"]]);
const AMOUNT = column("amount");
const USAGE = column("usage", "queries", "tokens");
const TODAY: Slot = { kind: "today" };
const MODEL_AMOUNT: Slot = { kind: "model amount" };

/** By the id of the function. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  RATIOCHECK: { slots: [BUDGET], fills: { rows: 6, columns: 7 } },
  SHARE: { slots: [value("Infrastructure"), BUDGET] },
  SHARES: { slots: [BUDGET], fills: { rows: 4, columns: 3 } },
  FOUNDATIONSHARE: { slots: [BUDGET] },
  BAND: { slots: [value("Infrastructure"), value("Upper")] },
  NEARESTMIX: { slots: [BUDGET], fills: { rows: 4, columns: 4 } },
  DRIFT: {
    slots: [column(...TYPE), column("earlier", "budget", "actual"), AMOUNT],
    fills: { rows: 4, columns: 4 },
  },
  CLASSIFY: { slots: [column("name")], fills: "rows" },
  FINDINGS: { slots: [BUDGET, TODAY], fills: { rows: 2, columns: 5, isOpen: true } },
  DUPCOUNT: { slots: [budget([["component"], ["case"], ["amount"]], [["component"], ["case"]])] },
  CENTRALSHARE: {
    slots: [budget([["team", "case"], TYPE, ["amount"]], [["team", "case"]])],
  },
  KILLCHECK: {
    slots: [column("signal"), column("killThreshold"), optional("killCriterion")],
    fills: "rows",
  },
  FREED: { slots: [AMOUNT, optional("actual"), column("status")] },
  MAINTRATIO: { slots: [column("maintenanceHours"), column("deploymentHours")] },
  LOADEDROI: {
    slots: [column("value"), AMOUNT],
    note: message(
      "A third argument adds the money for foundation and governance that the cases share."
    ),
    fills: "rows",
  },
  RUNBUILD: { slots: [BUDGET] },
  UNFOUNDEDCOST: { slots: [budget([["case"], TYPE, ["amount"]], [["case"]])] },
  TIMETOCLOSE: { slots: [column("flagged"), optional("closed"), TODAY], fills: "rows" },
  IDLECOST: {
    slots: [AMOUNT, column("utilisation"), { kind: "threshold", key: "utilisation" }],
    fills: "rows",
  },
  UNITCOST: { slots: [AMOUNT, USAGE], fills: "rows" },
  USAGEFORECAST: {
    slots: [USAGE, value(0.1), value(12)],
    note: message("Growth of 10% over 12 periods is an example: put in your own numbers."),
    fills: "rows",
  },
  ROUTINGSAVING: {
    slots: [MODEL_AMOUNT, value(0.6), value(0.1)],
    note: message("60% routed at a tenth of the price is an example: put in your own numbers."),
  },
  CACHESAVING: {
    slots: [MODEL_AMOUNT, value(0.3)],
    note: message("30% answered from the cache is an example: put in your own number."),
  },
  PROMPTSAVING: {
    slots: [column("queries"), value(3000), value(2000), value(5)],
    note: message(
      "The tokens before and after and the price of a million are examples: put in your own numbers."
    ),
    fills: "rows",
  },
  REALLOCATE: { slots: [BUDGET], fills: "rows" },
  MOVES: { slots: [BUDGET], fills: { rows: 2, columns: 4, isOpen: true } },
};

function budget(columns: Choices, needs: Choices = []): Slot {
  return { kind: "budget", columns, needs };
}

function column(...roles: readonly Role[]): Slot {
  return { kind: "column", roles };
}

function optional(...roles: readonly Role[]): Slot {
  return { kind: "column", roles, isOptional: true };
}

function value(value: string | number): Slot {
  return { kind: "value", value };
}
