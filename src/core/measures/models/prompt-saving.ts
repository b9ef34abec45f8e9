/**
 * Money that shorter prompts save: queries × (tokens before − tokens after) × price ÷ 1,000,000. Tokens are per query, the
 * price is for a million tokens. Negative where the prompts grow. B:47, 54.
 */
export function promptSaving(
  queries: number,
  before: number,
  after: number,
  pricePerMillion: number
): number {
  return (queries * (before - after) * pricePerMillion) / 1_000_000;
}
