import type { Budget } from "../budget/budget";

/**
 * Whether every line that carries money says it is a pilot. false where the table has no stage column or one such line
 * is silent: missing words prove nothing.
 */
export function isPilotOnly(budget: Budget): boolean {
  const stages = budget.text.stage;
  if (!stages) return false;
  let pilots = 0;
  for (let line = 0; line < budget.lines; line++) {
    if (budget.amounts[line] === 0) continue;
    if (!PILOT.test(stages[line] ?? "")) return false;
    pilots += 1;
  }
  return pilots > 0;
}

const PILOT = /^\s*(pilots?|poc|proof of concept|experiments?|prototypes?)\b/i;
