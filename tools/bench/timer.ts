/** Milliseconds of one call: the median of at least three runs and, for short ones, of as many as fit in `spend` ms. */
export function timed(run: () => unknown, spend = 400): number {
  const times: number[] = [];
  const end = performance.now() + spend;
  do {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  } while (times.length < 3 || (performance.now() < end && times.length < 500));
  times.sort((one, other) => one - other);
  return times[times.length >> 1]!;
}

/** Milliseconds of a single call and what it returned, for runs that take seconds. */
export function timedOnce<T>(run: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}
