/** A computation in steps: whoever runs it may let others have their turn between two of them. */
export type Steps<Result> = Generator<void, Result, void>;

/** Lets others have their turn where it is time for it. */
export type Rest = () => Promise<void>;

/** Everything at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Step by step, with a rest between them; without one everything at once. */
export async function paced<Result>(steps: Steps<Result>, rest?: Rest): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await rest?.();
  }
}

/** Rows, or lines, between two steps of a loop over them. */
export const ROWS_A_STEP = 1_024;
