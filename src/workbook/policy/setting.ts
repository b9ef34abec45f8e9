import { CATEGORIES, LAYERS, type SplitId } from "../../core/costs/split";
import type { Policy } from "../../core/policy/policy";
import { THRESHOLDS, type ThresholdKey } from "../../core/policy/thresholds";
import { message } from "../../core/words/say";
import type { CellValue } from "../survey";

/** One row of the settings: what a person reads left and right of the value. */
export interface SettingRow {
  readonly setting: string;
  /** "" where the default holds. */
  readonly value: CellValue;
  readonly meaning: string;
}

/** Settings that always stand on the sheet, with what they mean. */
export const FIXED_SETTINGS = {
  profile: ["Profile", message("Target bands that the mix is judged by.")],
  useCases: [
    "Base ratio, use cases",
    message("Your own target share; the three shares sum to 100%."),
  ],
  foundation: [
    "Base ratio, foundation",
    message("Your own target share of data, permissions and platforms."),
  ],
  governance: [
    "Base ratio, governance",
    message("Your own target share of decisions and ownership."),
  ],
  tolerance: ["Base ratio, tolerance", message("How far a share may lie from the base ratio.")],
  sourcing: ["Sourcing", message("How models are bought: api-first, hybrid or self-hosted.")],
  stage: [
    "Stage",
    message("What the whole budget is for where its table does not say: pilot or production."),
  ],
  size: ["Size", message("The company: small, mid-market or enterprise.")],
  rounding: [
    "Rounding",
    message("Smallest amount a move takes, in minor units of the currency: 100 is one euro."),
  ],
} as const;

export const RATIO_KEYS = ["useCases", "foundation", "governance"] as const;

/** "Severity, idle-compute": how severe the findings of a rule are. */
export const SEVERITY_PREFIX = "Severity, ";

/** One bound of the organisation's own bands. */
export interface BoundSetting {
  readonly setting: string;
  readonly split: SplitId;
  readonly group: 0 | 1 | 2;
  readonly bound: "lower" | "upper";
}

/** "Own band, Models, at least" and so on, for both splits. */
export const BOUND_SETTINGS: readonly BoundSetting[] = [CATEGORIES, LAYERS].flatMap(
  ({ id, groups }) =>
    ([0, 1, 2] as const).flatMap((group) =>
      (["lower", "upper"] as const).map((bound) => ({
        setting: `Own band, ${groups[group].name}, ${bound === "lower" ? "at least" : "at most"}`,
        split: id,
        group,
        bound,
      }))
    )
);

/** A threshold may be called by its name or by its key. */
export function thresholdNamed(setting: string): ThresholdKey | null {
  const wanted = settingKey(setting);
  const keys = Object.keys(THRESHOLDS) as ThresholdKey[];
  return (
    keys.find((key) => [key, THRESHOLDS[key].name].some((name) => settingKey(name) === wanted)) ??
    null
  );
}

/** Settings are compared as a person reads them. */
export function settingKey(setting: string): string {
  return setting.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Choices of a setting that takes words. */
export const SOURCINGS: readonly Policy["sourcing"][] = ["api-first", "hybrid", "self-hosted"];
export const STAGES: readonly NonNullable<Policy["stage"]>[] = ["pilot", "production"];
export const SIZES: readonly NonNullable<Policy["size"]>[] = ["small", "mid-market", "enterprise"];
