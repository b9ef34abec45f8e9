import type { Measure } from "../measures";
import { stageOfLines } from "../stage-words";
import { couldBe, markedCostTypes } from "../unfunded";

/** Money for training and for using models outside pilots, in minor units. */
export interface TrainingAndInference {
  readonly training: number;
  readonly inference: number;
  /** Accelerators serve either; money without a firm cost type could be inference. Absolute amounts. */
  readonly either: number;
  /** Lines for training with money, in order. */
  readonly trainingLines: readonly number[];
  /** Lines for inference whose amount cannot be read. */
  readonly unreadable: number;
}

/** Training is training compute and full model training, inference is inference hosting and model APIs. One pass. */
export const trainingAndInference: Measure<TrainingAndInference> = (budget, _policy, measures) => {
  const stages = measures.of(stageOfLines);
  const isOpen = couldBe(budget, "inference-hosting", "model-api");
  const trainingLines: number[] = [];
  let training = 0;
  let inference = 0;
  let either = 0;
  for (let line = 0; line < budget.lines; line++) {
    if (stages[line] === "pilot") continue;
    const code = budget.costTypes[line]!;
    const amount = budget.amounts[line]!;
    if (TRAINING[code] === 1) {
      training += amount;
      if (amount > 0) trainingLines.push(line);
    } else if (INFERENCE[code] === 1) inference += amount;
    else if (ACCELERATORS[code] === 1 || isOpen(line)) either += Math.abs(amount);
  }
  const unreadable = budget.unreadable.filter(
    ({ line }) => INFERENCE[budget.costTypes[line]!] === 1 && stages[line] !== "pilot"
  ).length;
  return { training, inference, either, trainingLines, unreadable };
};

const TRAINING = markedCostTypes("training-compute", "full-model-training");
const INFERENCE = markedCostTypes("inference-hosting", "model-api");
const ACCELERATORS = markedCostTypes("accelerators");
