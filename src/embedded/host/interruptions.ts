/**
 * What may come between the add-in and the workbook. Requests and actions count from 0; `changes` tells whether an action
 * can change the workbook.
 */
export interface Interruptions {
  /** Somebody else may edit the book here. */
  beforeRequest?(request: number): void;
  /** Throwing a HostError ends the request here as Excel's error would: nothing of the action is done. */
  beforeAction?(request: number, action: number, changes: boolean): void;
  /** Throwing a HostError ends the request here: the action is done, and is told as failed. */
  afterAction?(request: number, action: number, changes: boolean): void;
  /** After all was done: the answer never comes, or comes as a time-out. */
  answer?(request: number): Answer;
}

export type Answer = "answered" | "lost" | "timed out";

/** One request as the interpreter sees it. */
export interface Watch {
  before(action: number, changes: boolean): void;
  after(action: number, changes: boolean): void;
}

export function watchOf(request: number, interruptions: Interruptions, wrote: () => void): Watch {
  return {
    before: (action, changes) => interruptions.beforeAction?.(request, action, changes),
    after: (action, changes) => {
      if (changes) wrote();
      interruptions.afterAction?.(request, action, changes);
    },
  };
}
