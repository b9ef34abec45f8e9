import type { Budget } from "../core/budget/budget";
import type { Policy } from "../core/policy/policy";

/** The budget the pane shows, with what it is judged by; null while none is chosen. */
export type Choice = { readonly budget: Budget; readonly policy: Policy } | null;

let chosen: Choice = null;
const listeners = new Set<(choice: Choice) => void>();

/** The pane calls this for every budget it reads, so that the functions without arguments follow it. */
export function publishChosenBudget(budget: Budget | null, policy: Policy): void {
  chosen = budget && { budget, policy };
  for (const listener of [...listeners]) listener(chosen);
}

/** Tells the listener the choice of now and every later one; returns the way to stop. */
export function onChosenBudget(listener: (choice: Choice) => void): () => void {
  listeners.add(listener);
  listener(chosen);
  return () => void listeners.delete(listener);
}
