import type { Band, Bands } from "../../core/policy/profile";
import { say } from "../../core/words/say";

/** Percentages as typed: lower and upper bound of each group. */
export type BandDraft = readonly (readonly [lower: string, upper: string])[];

export type BandReading =
  | { readonly kind: "bands"; readonly bands: Bands }
  | { readonly kind: "problem"; readonly sentence: string };

export function bandDraft(bands: Bands): BandDraft {
  return bands.map(({ lower, upper }) => [shown(lower), shown(upper)]);
}

/** The draft with one bound typed anew. */
export function withBound(draft: BandDraft, group: number, side: 0 | 1, text: string): BandDraft {
  return draft.map((each, at) =>
    at !== group ? each : side === 0 ? [text, each[1]] : [each[0], text]
  );
}

/** Bands that somebody typed; whether they admit a mix is for the proposal to say. */
export function readBands(draft: BandDraft, names: readonly string[]): BandReading {
  const bands: Band[] = [];
  for (const [at, [low, high]] of draft.entries()) {
    const [lower, upper] = [percentTyped(low), percentTyped(high)];
    if (lower === null || upper === null)
      return problem(say("{group} needs two percentages from 0 to 100.", { group: names[at]! }));
    if (lower > upper)
      return problem(say("{group}: the first number is above the second.", { group: names[at]! }));
    bands.push({ lower, upper });
  }
  const [first, second, third] = bands;
  return { kind: "bands", bands: [first!, second!, third!] };
}

function problem(sentence: string): BandReading {
  return { kind: "problem", sentence };
}

function shown(fraction: number): string {
  return String(Math.round(fraction * 1000) / 10);
}

function percentTyped(text: string): number | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/.exec(text);
  const value = match ? Number(match[1]!.replace(",", ".")) : NaN;
  return value >= 0 && value <= 100 ? value / 100 : null;
}
