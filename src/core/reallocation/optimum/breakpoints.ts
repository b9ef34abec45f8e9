/** Number of breakpoints below the value, which is also the segment that ends at or after it. */
export function segmentOf(
  breakpoints: Float64Array,
  value: number,
  from = 0,
  to = breakpoints.length
): number {
  let left = from;
  let right = to;
  while (left < right) {
    const middle = (left + right) >> 1;
    if (breakpoints[middle]! < value) left = middle + 1;
    else right = middle;
  }
  return left;
}

/**
 * `segmentOf` for values between the first and the last breakpoint. Equal slices of the range tell where to look: with
 * as many slices as breakpoints a look-up touches a few of them instead of log n.
 */
export function placeIn(breakpoints: Float64Array): (value: number) => number {
  const slices = breakpoints.length;
  const first = breakpoints[0] ?? 0;
  const perUnit = slices / ((breakpoints[slices - 1] ?? 0) - first);
  if (slices < 2 || !Number.isFinite(perUnit)) return (value) => segmentOf(breakpoints, value);
  const starts = new Int32Array(slices + 2).fill(slices);
  for (let at = slices - 1; at >= 0; at--)
    starts[Math.floor((breakpoints[at]! - first) * perUnit)] = at;
  for (let slice = slices - 1; slice >= 0; slice--) {
    starts[slice] = Math.min(starts[slice]!, starts[slice + 1]!);
  }
  return (value) => {
    const slice = Math.floor((value - first) * perUnit);
    return segmentOf(breakpoints, value, starts[slice], starts[slice + 1]);
  };
}
