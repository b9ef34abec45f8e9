import { toDecimal } from "../../core/budget/money";
import { isClosed } from "../../core/measures/cases/active-cases";
import { caseFoundations, type Standing } from "../../core/measures/cases/case-foundation";
import { caseMoney } from "../../core/measures/cases/case-money";
import { killChecks, type KillVerdict } from "../../core/measures/cases/kill-check";
import { readKillThreshold } from "../../core/measures/cases/kill-threshold";
import { isStated } from "../../core/measures/stated";
import { servesAll } from "../../core/measures/cases/use-cases";
import { say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";
import { addressesOf } from "../../workbook/judgement/places";

/** In the order in which they are shown: what asks for a decision first. */
export const CASE_VERDICTS = ["close", "fix foundation", "undecided", "keep", "closed"] as const;
export type CaseVerdict = (typeof CASE_VERDICTS)[number];

/** One use case as a decision. Amounts are decimal. */
export interface CaseCard {
  /** Index in the budget's use cases. */
  readonly at: number;
  readonly name: string;
  readonly verdict: CaseVerdict;
  readonly planned: number;
  /** What closing it frees today; for a closed case, what is still planned and not spent. */
  readonly freed: number;
  /** null where none is stated. A percentage where its threshold is one. */
  readonly signal: { readonly value: number; readonly isPercentage: boolean } | null;
  readonly threshold: string | null;
  readonly foundation: Standing;
  /** What has to be added before the case can be judged fully. */
  readonly missing: readonly string[];
}

/** By verdict, then by planned money. Money that is booked for everybody is no use case and has no card. */
export function caseCards({ intake, review }: Judgement): CaseCard[] {
  const { cases, currency, today } = intake.budget;
  if (!cases) return [];
  const { measures } = review;
  const { planned, remaining } = measures.of(caseMoney);
  const checks = measures.of(killChecks);
  const foundations = measures.of(caseFoundations);
  const shared = measures.of(servesAll);
  return cases.names
    .flatMap((name, at): CaseCard[] => {
      if (shared[at] || !isStated(name)) return [];
      const check = checks[at] ?? null;
      const foundation = foundations[at]!;
      const threshold = cases.text.killThreshold?.[at] ?? "";
      const value = cases.numbers.signal?.[at] ?? NaN;
      const isPercentage = readKillThreshold(threshold)?.isPercentage ?? false;
      const signal = Number.isNaN(value) ? null : { value, isPercentage };
      const isOver = isClosed(cases, at, today);
      return [
        {
          at,
          name,
          verdict: isOver ? "closed" : verdictOn(check, foundation),
          planned: toDecimal(planned[at]!, currency.digits),
          freed: toDecimal(remaining[at]!, currency.digits),
          signal,
          threshold: isStated(threshold) ? threshold.trim() : null,
          foundation,
          missing: isOver ? [] : missingFor(check, foundation, { signal: value, threshold }),
        },
      ];
    })
    .sort(
      (one, other) =>
        CASE_VERDICTS.indexOf(one.verdict) - CASE_VERDICTS.indexOf(other.verdict) ||
        other.planned - one.planned
    );
}

/** How many cases have each verdict that occurs, and the money that closing those to be closed frees. */
export function caseTally(cards: readonly CaseCard[]): {
  readonly counts: readonly { readonly verdict: CaseVerdict; readonly count: number }[];
  readonly freed: number;
} {
  const counts = CASE_VERDICTS.map((verdict) => ({
    verdict,
    count: cards.filter((card) => card.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const closing = cards.filter(({ verdict }) => verdict === "close");
  return { counts, freed: closing.reduce((sum, { freed }) => sum + freed, 0) };
}

/** Where the workbook names the case. */
export function caseCells({ intake }: Judgement, at: number): string[] {
  return addressesOf(intake, { places: [{ column: "case", cases: [at] }] });
}

/** A missed threshold closes (A:50); else the foundation comes first (A:38); what nobody can compare stays undecided. */
function verdictOn(check: KillVerdict | null, foundation: Standing): CaseVerdict {
  if (check === "misses") return "close";
  if (foundation === "unfounded") return "fix foundation";
  return check === "surpasses" ? "keep" : "undecided";
}

/** Nothing for a case that is to be closed anyway. */
function missingFor(
  check: KillVerdict | null,
  foundation: Standing,
  { signal, threshold }: { readonly signal: number; readonly threshold: string }
): string[] {
  if (check === "misses") return [];
  return [
    ...(Number.isNaN(signal) ? [say("a signal")] : []),
    ...(isStated(threshold) ? [] : [say("a kill threshold")]),
    ...(check === "not comparable" ? [say("signal and threshold in one unit")] : []),
    ...(foundation === "founded" ? [] : [say("a foundation link")]),
  ];
}
