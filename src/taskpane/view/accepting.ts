import type { Acceptance } from "../../core/policy/acceptance";
import { Extents } from "../../core/review/extent";
import { findingsOf, type Finding } from "../../core/review/finding";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { AcceptanceGrounds } from "./acceptance-draft";

/** More names than this are no decision on single lines any more. */
const MOST_NAMES = 20;

/**
 * Lines or use cases by which one finding can be accepted alone; [] where only the whole rule can be: the finding is about
 * the whole table, about something without a name, or about too many lines.
 */
export function namesToAccept(
  { review, intake }: Judgement,
  { rule, at }: { readonly rule: string; readonly at: number }
): readonly string[] {
  const outcome = review.outcomes.find((each) => each.rule === rule);
  const finding = outcome && findingsOf(outcome, "findings")[at];
  if (!finding) return [];
  const extents = new Extents(intake.budget);
  const extent = extents.of(finding);
  if (extent === "all") return [];
  const isOnCases = finding.places.some((place) => "cases" in place);
  const names = new Map<string, string>();
  for (const unit of extent) {
    const name =
      extents
        .namesOf(unit)
        .at(isOnCases ? -1 : 0)
        ?.trim() ?? "";
    if (name === "") return [];
    names.set(name.toLowerCase(), name);
    if (names.size > MOST_NAMES) return [];
  }
  return [...names.values()];
}

/** One acceptance per name, or one of the whole rule where there are no names. */
export function acceptancesFor(
  rule: string,
  names: readonly string[],
  grounds: AcceptanceGrounds
): Acceptance[] {
  const lines = names.length === 0 ? [null] : names;
  return lines.map((line) => ({ rule, line, ...grounds }));
}

/** The acceptances that cover the accepted finding at this index of the report. */
export function acceptancesBehind(
  { review, intake, policy }: Judgement,
  at: number
): readonly Acceptance[] {
  const finding = review.accepted[at];
  if (!finding) return [];
  const names = namesOf(finding, new Extents(intake.budget));
  return policy.acceptances.filter(
    ({ rule, line }) => rule === finding.rule && (line === null || names.has(nameKey(line)))
  );
}

function namesOf(finding: Finding, extents: Extents): ReadonlySet<string> {
  const extent = extents.of(finding);
  const units = extent === "all" ? [] : extent;
  return new Set(units.flatMap((unit) => extents.namesOf(unit).map(nameKey)));
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
