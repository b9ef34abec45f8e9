import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Value } from "./formula";

/** One sheet: cells from A1 on, and a formula that stands to the right of them. */
export interface Calculation {
  readonly cells: readonly (readonly Value[])[];
  readonly formula: string;
}

/**
 * What the formula engine of Univer makes of each formula, as a grid: the same engine that calculates in the workbench, here
 * without a browser. Every calculation has a sheet of its own.
 */
export function calculated(
  calculations: readonly Calculation[]
): readonly (readonly (readonly Value[])[])[] {
  const script = path.join(__dirname, "univer-engine.mjs");
  const output = execFileSync(process.execPath, [script], {
    input: JSON.stringify(calculations),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as readonly (readonly (readonly Value[])[])[];
}
