import type { Budget } from "../budget/budget";
import type { Policy } from "../policy/policy";
import type { Measures } from "./measures";
import { stageOfLines } from "./stage-words";

/**
 * Whether every line that carries money is a pilot, by its own word or its use case's. false where nothing says a stage
 * or one such line is silent: missing words prove nothing.
 */
export function isPilotOnly(budget: Budget, _: Policy, measures: Measures): boolean {
  if (!budget.text.stage && !budget.cases?.text.stage) return false;
  const stages = measures.of(stageOfLines);
  let pilots = 0;
  for (let line = 0; line < budget.lines; line++) {
    if (budget.amounts[line] === 0) continue;
    if (stages[line] !== "pilot") return false;
    pilots += 1;
  }
  return pilots > 0;
}
