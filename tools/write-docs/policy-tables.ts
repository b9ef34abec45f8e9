import { CATEGORIES, LAYERS } from "../../src/core/costs/split";
import { percent } from "../../src/core/measures/percent";
import { PROFILES, type ProfileOffer } from "../../src/core/policy/profiles";
import { THRESHOLDS, type Threshold } from "../../src/core/policy/thresholds";
import type { Rule } from "../../src/core/review/rule";
import { markdownTable } from "./block";
import { valueWords } from "./rule-header";

/** Every threshold with its default and the rules that read it. */
export function thresholdsTable(rules: readonly Rule[]): string {
  const rows = (Object.entries(THRESHOLDS) as [string, Threshold][]).map(([key, threshold]) => [
    `\`${key}\``,
    threshold.name,
    threshold.unit,
    valueWords(threshold),
    threshold.source,
    threshold.meaning,
    readers(rules, key),
  ]);
  return markdownTable(["Key", "Name", "Unit", "Default", "Source", "Meaning", "Read by"], rows);
}

/** Every profile a user can pick, with its bands and its passport. */
export function profilesTable(): string {
  return PROFILES.map((profile) => {
    const { name, stage, passport } = profile;
    const rows = [
      ["Bands", bandWords(profile)],
      ["Stage", stage ?? "every stage"],
      ["Source", passport.source],
      ["Published", passport.published],
      ["Population", passport.population],
      ["Denominator", passport.denominator],
      ["Kind of claim", passport.claim],
    ];
    return `### ${name}\n\n${markdownTable(["Passport", ""], rows)}`;
  }).join("\n\n");
}

function bandWords({ split, bands }: ProfileOffer): string {
  if (bands === "own" || split === "either") return "set by the organisation";
  const { groups } = split === "layers" ? LAYERS : CATEGORIES;
  const shares = groups.map(
    ({ name }, at) => `${name} ${percent(bands[at]!.lower)} to ${percent(bands[at]!.upper)}`
  );
  return shares.join(", ");
}

function readers(rules: readonly Rule[], key: string): string {
  const own = rules.filter(({ settings = [] }) => settings.some((each) => each === key));
  return own.map(({ id }) => `[\`${id}\`](rules/${id}.md)`).join(", ") || "–";
}
