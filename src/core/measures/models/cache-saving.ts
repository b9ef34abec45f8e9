/**
 * Money that a cache of answers saves, in the unit of `cost`: cost × hits × (1 − price) − cache. `hits` is the fraction of
 * the queries that it answers, `price` what such an answer costs as a fraction of a computed one, `cache` what the cache
 * itself costs in the same time. Negative where it costs more than it saves. B:29, 55.
 */
export function cacheSaving(cost: number, hits: number, price: number, cache: number): number {
  return cost * hits * (1 - price) - cache;
}
