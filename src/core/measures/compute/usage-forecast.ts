/** "compound": every period grows on the one before. "linear": every period adds the same amount. */
export type GrowthShape = "compound" | "linear";

/**
 * Usage, or any other quantity, after some periods, in its own unit: usage × (1 + growth)^periods, or usage × (1 + growth ×
 * periods). `growth` is a fraction per period. B:14, 17: cost follows usage, and usage grows after launch.
 */
export function projectedUsage(
  usage: number,
  growth: number,
  periods: number,
  shape: GrowthShape
): number {
  return shape === "compound" ? usage * (1 + growth) ** periods : usage * (1 + growth * periods);
}
