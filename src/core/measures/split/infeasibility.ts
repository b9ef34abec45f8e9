import type { Band, Bands } from "../../policy/profile";
import { admitsMix } from "./nearest-mix";

/** Why bands admit no mix; shares as fractions. */
export type Infeasibility =
  | { readonly kind: "upside down"; readonly groups: readonly (0 | 1 | 2)[] }
  | { readonly kind: "lower" | "upper"; readonly sum: number };

/** null where some mix meets all three bands. */
export function infeasibilityOf(bands: Bands): Infeasibility | null {
  if (admitsMix(bands)) return null;
  const groups = ([0, 1, 2] as const).filter((at) => bands[at].lower > bands[at].upper);
  if (groups.length > 0) return { kind: "upside down", groups };
  const lower = sum(bands, "lower");
  return lower > 1 ? { kind: "lower", sum: lower } : { kind: "upper", sum: sum(bands, "upper") };
}

function sum(bands: Bands, bound: keyof Band): number {
  return bands.reduce((total, band) => total + band[bound], 0);
}
