import type { SplitId } from "../../core/costs/split";
import { DEFAULT_POLICY } from "../../core/policy/default-policy";
import type { BaseRatio, Policy } from "../../core/policy/policy";
import type { Band, Bands, Profile } from "../../core/policy/profile";
import { PROFILES } from "../../core/policy/profiles";
import { SEVERITIES, type Severity } from "../../core/policy/severity";
import { THRESHOLDS, type ThresholdKey } from "../../core/policy/thresholds";
import { CATALOGUE } from "../../core/rules/catalogue";
import { say } from "../../core/words/say";
import { rateCodeIn, rateIn, reportingCurrencyIn, SOURCE_SETTING } from "./exchange-settings";
import {
  BOUND_SETTINGS,
  FIXED_SETTINGS,
  RATIO_KEYS,
  SEVERITY_PREFIX,
  SIZES,
  STAGES,
  SOURCINGS,
  thresholdNamed,
} from "./setting";
import type { SettingCells } from "./setting-cells";

/** Everything but the acceptances; whatever is blank or cannot be understood has its default. */
export function settingsIn(cells: SettingCells): Policy {
  const { profile, tolerance, sourcing, stage, size } = FIXED_SETTINGS;
  const byDefault = DEFAULT_POLICY;
  const named = cells.choice(profile[0], PROFILE_NAMES, byDefault.profile.name);
  return {
    ...byDefault,
    profile: SHIPPED.find(({ name }) => name === named) ?? byDefault.profile,
    baseRatio: baseRatioIn(cells),
    baseRatioTolerance:
      cells.number(tolerance[0], 0, 1, String(byDefault.baseRatioTolerance)) ??
      byDefault.baseRatioTolerance,
    sourcing: cells.choice(sourcing[0], SOURCINGS, byDefault.sourcing) ?? byDefault.sourcing,
    stage: cells.choice(stage[0], STAGES, say("no stage")) ?? byDefault.stage,
    size: cells.choice(size[0], SIZES, say("no size")) ?? byDefault.size,
    rounding: roundingIn(cells) ?? byDefault.rounding,
    currency: reportingCurrencyIn(cells),
    rateSource: cells.words(SOURCE_SETTING) ?? "",
    ownBands: ownBandsIn(cells),
    ...othersIn(cells),
  };
}

/** Profiles that ship with numbers; own ones are the base ratio and the own bands. */
const SHIPPED = PROFILES.flatMap((offer): Profile[] => {
  const { split, bands } = offer;
  return split === "either" || bands === "own" ? [] : [{ ...offer, split, bands }];
});
const PROFILE_NAMES = SHIPPED.map(({ name }) => name);

function roundingIn(cells: SettingCells): number | null {
  const [name] = FIXED_SETTINGS.rounding;
  const units = cells.number(name, 1, Number.MAX_SAFE_INTEGER, "1");
  if (units === null || Number.isInteger(units)) return units;
  cells.refuse(name, (cell) =>
    say("{cell} is no whole number of minor units. Correct it; until then 1 holds.", { cell })
  );
  return null;
}

/** Three shares that sum to 1, or to 100 where they are written as percentages. */
function baseRatioIn(cells: SettingCells): BaseRatio | null {
  const names = RATIO_KEYS.map((key) => FIXED_SETTINGS[key][0]);
  const filled = names.filter((name) => cells.has(name));
  const shares = names.map((name) => cells.number(name, 0, 100, say("no base ratio")));
  const [useCases, foundation, governance] = shares;
  if (filled.length === 0 || shares.some((share, at) => share === null && cells.has(names[at]!))) {
    return null;
  }
  if (!isNumber(useCases) || !isNumber(foundation) || !isNumber(governance)) {
    cells.refuse(filled[0]!, (cell) =>
      say("{cell} is one share of three. Fill in all three; until then no base ratio holds.", {
        cell,
      })
    );
    return null;
  }
  const sum = useCases + foundation + governance;
  const scale = Math.abs(sum - 100) < 1e-6 ? 100 : 1;
  if (Math.abs(sum / scale - 1) > 1e-6) {
    cells.refuse(names[0]!, (cell) =>
      say(
        "{cell} and the other two shares sum to {sum}, not to 100%. Correct them; until then no base ratio holds.",
        { cell, sum: percentOf(sum) }
      )
    );
    return null;
  }
  return [useCases / scale, foundation / scale, governance / scale];
}

function ownBandsIn(cells: SettingCells): Policy["ownBands"] {
  const bands: Partial<Record<SplitId, Bands>> = {};
  for (const split of ["categories", "layers"] as const) {
    const own = BOUND_SETTINGS.filter((each) => each.split === split);
    const filled = own.filter(({ setting }) => cells.has(setting));
    const otherwise = say("no band of your own");
    const bounds = own.map(({ setting }) => cells.number(setting, 0, 1, otherwise));
    const [first] = filled;
    if (!first) continue;
    const [a, b, c] = [0, 2, 4].map((at) => bandOf(bounds[at], bounds[at + 1]));
    if (a && b && c) bands[split] = [a, b, c];
    else {
      cells.refuse(first.setting, (cell) =>
        say(
          "{cell} belongs to bands that are not complete: each of the three groups needs “at least” and “at most”, the first no more than the second. Until then they do not hold.",
          { cell }
        )
      );
    }
  }
  return bands;
}

function bandOf(lower: number | null | undefined, upper: number | null | undefined): Band | null {
  return isNumber(lower) && isNumber(upper) && lower <= upper ? { lower, upper } : null;
}

/** Thresholds, severities and rates: whatever stands on the sheet beside the fixed settings. */
function othersIn(cells: SettingCells): Pick<Policy, "thresholds" | "severities" | "rates"> {
  const thresholds: Partial<Record<ThresholdKey, number>> = {};
  const severities: Record<string, Severity | "off"> = {};
  const rates: Record<string, number> = {};
  const unknown: string[] = [];
  for (const setting of cells.unasked()) {
    const key = thresholdNamed(setting);
    const rule = ruleIn(setting);
    const code = rateCodeIn(setting);
    if (key !== null) {
      const value = cells.number(setting, 0, Infinity, String(THRESHOLDS[key].standard));
      if (value !== null) thresholds[key] = value;
    } else if (rule !== null) {
      const value = cells.choice(setting, ["off", ...SEVERITIES] as const, say("the rule's own"));
      if (value !== null) severities[rule] = value;
    } else if (code !== null) {
      const rate = rateIn(cells, setting, code);
      if (rate !== null) rates[code] = rate;
    } else unknown.push(setting);
  }
  for (const setting of unknown) cells.unknown(setting);
  return { thresholds, severities, rates };
}

/** The rule may be called by its id or its title. */
function ruleIn(setting: string): string | null {
  if (!setting.toLowerCase().startsWith(SEVERITY_PREFIX.toLowerCase())) return null;
  return ruleNamed(setting.slice(SEVERITY_PREFIX.length));
}

/** The id of the rule with this id or title, whatever the capitals. */
export function ruleNamed(name: string): string | null {
  const wanted = name.trim().toLowerCase();
  const rule = CATALOGUE.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  return rule?.id ?? null;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === "number";
}

function percentOf(sum: number): string {
  // Whoever writes 45, 40 and 10 means percentages.
  return `${Number((sum > 2 ? sum : sum * 100).toFixed(4))}%`;
}
