/** last ÷ first − 1, as a fraction; the first must be above 0. */
export function growthFrom(first: number, last: number): number {
  return last / first - 1;
}

/** Whether a derived fraction is above a threshold; exactly on it is not, whatever the rounding of the division left. */
export function exceeds(fraction: number, threshold: number): boolean {
  return fraction > threshold + 1e-9;
}
