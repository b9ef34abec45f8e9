import type { Budget } from "../../core/budget/budget";
import type { Request } from "../../core/reallocation/request";
import { buffersOf, columnsOf, type ProposalColumns } from "./proposal-columns";
import { answerTo } from "./question";

/** One question to the worker; it keeps the last budget, which is sent only when it is another one. */
export interface Asked {
  readonly id: number;
  readonly budget: Budget | null;
  readonly released: readonly number[];
  readonly request: Request;
}

export interface Answered {
  readonly id: number;
  readonly columns: ProposalColumns;
}

/** The worker's side of the conversation. */
export function createAnswering(
  post: (answer: Answered, transfer: ArrayBuffer[]) => void
): (asked: Asked) => void {
  let kept: Budget | null = null;
  return ({ id, budget, released, request }) => {
    kept = budget ?? kept;
    if (!kept) return;
    const columns = columnsOf(answerTo({ budget: kept, released, request }));
    post({ id, columns }, buffersOf(columns));
  };
}
