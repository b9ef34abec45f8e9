import type { Acceptance } from "../../core/policy/acceptance";
import { isoDay } from "../../core/policy/day";
import type { Policy } from "../../core/policy/policy";
import { SEVERITIES } from "../../core/policy/severity";
import { THRESHOLDS, type Threshold, type ThresholdKey } from "../../core/policy/thresholds";
import { listed } from "../../core/review/wording";
import { message, say } from "../../core/words/say";
import type { CellValue } from "../survey";
import { exchangeRows } from "./exchange-settings";
import {
  BOUND_SETTINGS,
  FIXED_SETTINGS,
  RATIO_KEYS,
  SEVERITY_PREFIX,
  type SettingRow,
} from "./setting";

/** The settings of a policy, top to bottom; currency, thresholds, bands and severities only where they differ from the defaults. */
export function settingRows(policy: Policy): SettingRow[] {
  const fixed = (key: keyof typeof FIXED_SETTINGS, value: CellValue): SettingRow => {
    const [setting, meaning] = FIXED_SETTINGS[key];
    return { setting, value, meaning: say(meaning) };
  };
  return [
    fixed("profile", policy.profile.name),
    ...RATIO_KEYS.map((key, at) => fixed(key, policy.baseRatio?.[at] ?? "")),
    fixed("tolerance", policy.baseRatioTolerance),
    fixed("sourcing", policy.sourcing),
    fixed("stage", policy.stage ?? ""),
    fixed("size", policy.size ?? ""),
    fixed("rounding", policy.rounding),
    ...exchangeRows(policy),
    ...boundRows(policy),
    ...thresholdRows(policy),
    ...Object.entries(policy.severities).map(([rule, severity]) => ({
      setting: `${SEVERITY_PREFIX}${rule}`,
      value: severity,
      meaning: listed(["off", ...SEVERITIES], "or"),
    })),
  ];
}

export const SETTING_HEADERS = ["Setting", "Value", "Meaning"] as const;

/** Settings stand on the left, acceptances from column E on; both have their header in row 1. */
export const FIRST_ACCEPTANCE_COLUMN = 4;

export const ACCEPTANCE_HEADERS = [
  "Accepted rule",
  "Line or use case",
  "Reason",
  "Accepted by",
  "Until",
] as const;

/** An acceptance as the cells of its row. */
export function acceptanceRow({ rule, line, reason, who, until }: Acceptance): CellValue[] {
  return [rule, line ?? "", reason, who, until === null ? "" : isoDay(until)];
}

function boundRows({ ownBands }: Policy): SettingRow[] {
  return BOUND_SETTINGS.flatMap(({ setting, split, group, bound }) => {
    const value = ownBands[split]?.[group][bound];
    return value === undefined
      ? []
      : [{ setting, value, meaning: say("Bound of a share that you have set yourself.") }];
  });
}

function thresholdRows({ thresholds }: Policy): SettingRow[] {
  return (Object.entries(thresholds) as [ThresholdKey, number][]).map(([key, value]) => {
    const { name, meaning, standard, unit } = THRESHOLDS[key];
    return {
      setting: name,
      value,
      meaning: say("{meaning} Default: {value} ({unit}).", {
        meaning: say(meaning),
        value: String(standard),
        unit: say(UNITS[unit]),
      }),
    };
  });
}

const UNITS: Readonly<Record<Threshold["unit"], string>> = {
  fraction: message("fraction"),
  days: message("days"),
  months: message("months"),
  ratio: message("ratio"),
  count: message("count"),
};
