import type { Budget } from "../budget/budget";
import type { Policy } from "../policy/policy";
import type { Measures } from "./measures";
import { stageOfLines } from "./stage-words";

/**
 * Whether every line that carries money is a pilot, by its own word or its use case's; where the table names no stage at
 * all, by the policy's. false where one such line is silent: missing words prove nothing.
 */
export function isPilotOnly(budget: Budget, policy: Policy, measures: Measures): boolean {
  if (!budget.text.stage && !budget.cases?.text.stage)
    return policy.stage === "pilot" && measures.byCostType.gross > 0;
  const stages = measures.of(stageOfLines);
  let pilots = 0;
  for (let line = 0; line < budget.lines; line++) {
    if (budget.amounts[line] === 0) continue;
    if (stages[line] !== "pilot") return false;
    pilots += 1;
  }
  return pilots > 0;
}
