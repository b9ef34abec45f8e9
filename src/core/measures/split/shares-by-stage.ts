import type { Budget } from "../../budget/budget";
import { ASSIGNABLE } from "../../costs/cost-type";
import { CATEGORIES, LAYERS, type Split, type SplitId } from "../../costs/split";
import type { Policy } from "../../policy/policy";
import type { Measures } from "../measures";
import { moneyByHome, type PerGroup } from "./shares";
import { stageOfLines, type Stage } from "../stage-words";

/** In the order of a use case's life; "unstated" is silence, or a word nobody knows. */
const STAGES = ["pilot", "production", "scale", "shared", "unstated"] as const satisfies (
  Stage | "unstated"
)[];

/** The part of a budget that is in one stage. Money in minor units. */
export interface StageSlice {
  readonly stage: (typeof STAGES)[number];
  readonly lines: number;
  readonly total: number;
  /** Money on its lines without a cost type. */
  readonly unassigned: number;
  readonly splits: Readonly<Record<SplitId, SliceMix>>;
}

export interface SliceMix {
  readonly denominator: number;
  readonly outside: number;
  readonly amounts: PerGroup<number>;
  /** Fractions of the denominator; null where it is not positive. */
  readonly shares: PerGroup<number> | null;
}

/** One slice per stage, those without lines too; their sums are the budget's. One pass over the lines. */
export function sharesByStage(budget: Budget, _: Policy, measures: Measures): StageSlice[] {
  const stages = measures.of(stageOfLines);
  const { amounts, costTypes } = budget;
  const sums = new Float64Array(STAGES.length * 256);
  const lines = new Uint32Array(STAGES.length);
  for (let line = 0; line < amounts.length; line++) {
    const stage = STAGES.indexOf(stages[line] ?? "unstated");
    sums[stage * 256 + costTypes[line]!]! += amounts[line]!;
    lines[stage]! += 1;
  }
  return STAGES.map((stage, at) => {
    const money = sums.subarray(at * 256, (at + 1) * 256);
    const unassigned = sum(money.subarray(ASSIGNABLE.length));
    return {
      stage,
      lines: lines[at]!,
      total: sum(money),
      unassigned,
      splits: { categories: mixOf(CATEGORIES, money), layers: mixOf(LAYERS, money) },
    };
  });
}

function mixOf(split: Split, money: Float64Array): SliceMix {
  const [first, second, third, outside] = moneyByHome(split, money);
  const denominator = first + second + third;
  return {
    denominator,
    outside,
    amounts: [first, second, third],
    shares:
      denominator > 0 ? [first / denominator, second / denominator, third / denominator] : null,
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
