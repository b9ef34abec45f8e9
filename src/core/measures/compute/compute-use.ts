import type { Budget } from "../../budget/budget";
import { thresholdOf } from "../../policy/policy";
import type { Measure } from "../measures";
import { markedCostTypes } from "../unfunded";

/** Compute that is paid for, and how much of it is used. Money in minor units. */
export interface ComputeUse {
  /** Lines below the target, in order. */
  readonly idle: readonly IdleLine[];
  /** Money on compute lines, and the part of it whose line states a utilisation. */
  readonly compute: number;
  readonly stated: number;
}

export interface IdleLine {
  readonly line: number;
  /** Fraction, 0 up to the target. */
  readonly utilisation: number;
  /** amount × (1 − utilisation ÷ target), whole minor units. */
  readonly idle: number;
}

/** Over lines for computing with money; a utilisation that is blank, below 0 or above 1 is not stated. One pass. */
export const computeUse: Measure<ComputeUse> = (budget, policy) => {
  const target = thresholdOf(policy, "utilisation");
  const idle: IdleLine[] = [];
  let compute = 0;
  let stated = 0;
  for (let line = 0; line < budget.lines; line++) {
    const amount = budget.amounts[line]!;
    if (COMPUTE[budget.costTypes[line]!] !== 1 || amount <= 0) continue;
    compute += amount;
    const utilisation = utilisationOf(budget, line);
    if (Number.isNaN(utilisation)) continue;
    stated += amount;
    const cost = Math.round(idleCost(amount, utilisation, target));
    if (cost > 0) idle.push({ line, utilisation, idle: cost });
  }
  return { idle, compute, stated };
};

/** Money that pays for idle capacity, in the unit of `amount`; 0 at or above the target. Utilisation and target as fractions. */
export function idleCost(amount: number, utilisation: number, target: number): number {
  return utilisation >= target ? 0 : amount * (1 - utilisation / target);
}

function utilisationOf({ numbers }: Budget, line: number): number {
  const utilisation = numbers.utilisation?.[line] ?? NaN;
  return utilisation >= 0 && utilisation <= 1 ? utilisation : NaN;
}

/** B:23 speaks of compute: storage and networks have no such target. */
const COMPUTE = markedCostTypes(
  "training-compute",
  "inference-hosting",
  "accelerators",
  "full-model-training",
  "infrastructure"
);
