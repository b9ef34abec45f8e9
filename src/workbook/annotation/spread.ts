/**
 * Adds a whole change to whole numbers in proportion to their size, to the last unit: what rounding leaves goes to the
 * largest remainders, of equal ones to the first. Numbers that are all 0 take equal parts. Round numbers stay round: what is
 * in hundreds or thousands is spread in them. [] stays [].
 */
export function spread(numbers: readonly number[], change: number): number[] {
  const step = roundness(numbers, change);
  const scaled = spreadUnits(
    numbers.map((number) => number / step),
    change / step
  );
  return scaled.map((number) => number * step);
}

/** The largest power of ten that divides all of them and is at most a hundredth of the change, so that proportions hold. */
function roundness(numbers: readonly number[], change: number): number {
  const divides = (step: number) => [...numbers, change].every((number) => number % step === 0);
  let step = 1;
  while (step * 1000 <= Math.abs(change) && divides(step * 10)) step *= 10;
  return step;
}

function spreadUnits(numbers: readonly number[], change: number): number[] {
  const isFlat = numbers.every((number) => number === 0);
  const weights = numbers.map((number) => (isFlat ? 1 : Math.abs(number)));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const size = Math.abs(change);
  const exact = weights.map((each) => size * (each / weight));
  const parts = exact.map(Math.floor);
  const order = exact
    .map((each, at) => ({ at, remainder: each - parts[at]! }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  let left = size - parts.reduce((sum, part) => sum + part, 0);
  for (const { at } of order) {
    // Binary fractions may round one part up across a whole number.
    if (left === 0) break;
    parts[at]! += Math.sign(left);
    left -= Math.sign(left);
  }
  const sign = Math.sign(change);
  return numbers.map((number, at) => number + sign * parts[at]!);
}
