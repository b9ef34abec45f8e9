import type { Budget } from "../../core/budget/budget";
import type { Proposal } from "../../core/reallocation/proposal";
import { reallocate } from "../../core/reallocation/reallocate";
import type { Request } from "../../core/reallocation/request";

/** What a proposal is asked for: the same answer wherever it is worked out. */
export interface Question {
  readonly budget: Budget;
  /** Lines that the table locks and that may change all the same. */
  readonly released: readonly number[];
  readonly request: Request;
}

export function answerTo({ budget, released, request }: Question): Proposal {
  if (released.length === 0) return reallocate(budget, request);
  const locked = budget.locked.slice();
  for (const line of released) locked[line] = 0;
  return reallocate({ ...budget, locked }, request);
}
