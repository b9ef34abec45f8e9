/**
 * Money that routing saves, in the unit of `cost`: cost × routed × (1 − price) − router. `routed` is the part of the cost
 * whose tasks a smaller model can do, `price` what it costs per task as a fraction of the larger one, `router` what routing
 * itself costs in the same time. Negative where it costs more than it saves. B:24, 53.
 */
export function routingSaving(cost: number, routed: number, price: number, router: number): number {
  return cost * routed * (1 - price) - router;
}
