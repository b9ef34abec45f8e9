import type { Budget } from "../../budget/budget";
import { COST_TYPES } from "../../costs/cost-type";

/** Money of each use case by what it pays for, minor units, one entry per case. */
export interface RunAndBuild {
  /** Operating the case. */
  readonly run: Float64Array;
  /** Making the case. */
  readonly build: Float64Array;
  /** Positive money on lines that could be either: no cost type, or only a group. */
  readonly unknown: Float64Array;
}

/**
 * What each cost type pays for, ours. "run" comes back as long as the case operates; "build" is spent to make or change
 * it; "neither" is capacity that serves both, decisions, and money without a purpose yet.
 */
export const COST_NATURE: Readonly<Record<string, "run" | "build" | "neither">> = {
  "training-compute": "build",
  "inference-hosting": "run",
  accelerators: "neither",
  "vector-store": "run",
  "data-storage": "run",
  networking: "run",
  "data-transfer": "run",
  "mlops-platform": "run",
  "full-model-training": "build",
  "model-api": "run",
  "ai-licences": "run",
  "fine-tuning": "build",
  routing: "build",
  "model-evaluation": "run",
  "data-engineering": "build",
  "workflow-integration": "build",
  "mlops-work": "run",
  "pipeline-monitoring": "run",
  "shared-components": "build",
  rework: "run",
  coordination: "run",
  "data-governance": "neither",
  "decision-governance": "neither",
  compliance: "neither",
  "training-and-change": "build",
  contingency: "neither",
};

/** By cost-type code; undefined for a group, which may be either, and for no cost type. */
export function costNature(code: number): "run" | "build" | "neither" | undefined {
  return NATURE_BY_CODE[code];
}

/** Run ÷ build, both in one unit; null where nothing is built: the building was paid for elsewhere or earlier. */
export function runToBuild(run: number, build: number): number | null {
  return build > 0 ? run / build : null;
}

/** One pass over the lines; empty where the budget names no use cases. */
export function runAndBuild({ cases, amounts, costTypes }: Budget): RunAndBuild {
  const count = cases?.names.length ?? 0;
  const run = new Float64Array(count);
  const build = new Float64Array(count);
  const unknown = new Float64Array(count);
  const ofLine = cases?.ofLine ?? NOBODY;
  for (let line = 0; line < ofLine.length; line++) {
    const at = ofLine[line]!;
    if (at < 0) continue;
    const nature = costNature(costTypes[line]!);
    if (nature === "run") run[at]! += amounts[line]!;
    else if (nature === "build") build[at]! += amounts[line]!;
    else if (nature === undefined) unknown[at]! += Math.max(0, amounts[line]!);
  }
  return { run, build, unknown };
}

const NATURE_BY_CODE = COST_TYPES.map(({ id }) => COST_NATURE[id]);
const NOBODY = new Int32Array(0);
