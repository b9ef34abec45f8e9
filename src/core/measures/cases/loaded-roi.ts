/**
 * Return on investment of a use case against its fully loaded cost, as a fraction: value ÷ (cost + shared) − 1. Value, own
 * cost and share of the shared cost in one unit of money. A:36-40: without the foundation and the governance that carry it,
 * every use case looks cheap. NaN or Infinity where nothing is paid.
 */
export function loadedRoi(value: number, cost: number, shared: number): number {
  return value / (cost + shared) - 1;
}

/**
 * Shared cost of each use case, in proportion to its own cost (ours: neither text says how to divide it); in equal parts
 * where none has a cost above 0. Adds up to `shared` but for rounding in binary.
 */
export function sharedByCost(costs: readonly number[], shared: number): number[] {
  const total = costs.reduce((sum, cost) => sum + Math.max(0, cost), 0);
  return costs.map((cost) =>
    total > 0 ? (Math.max(0, cost) / total) * shared : shared / costs.length
  );
}
