import { caseMoney } from "../measures/cases/case-money";
import { maintenance } from "../measures/cases/maintenance";
import { newFront } from "../measures/cases/new-front";
import { activeUseCases } from "../measures/cases/use-cases";
import { isoDay } from "../policy/day";
import { thresholdOf } from "../policy/policy";
import { HOURS_MISSING, outsideMidMarket, upkeepWords } from "../review/upkeep";
import type { Rule, Subject } from "../review/rule";
import { toldByCase } from "../review/told-by-case";

/** A further use case is opened although upkeep of the present ones already takes more work than deployment. */
export const frontOpenedWhileSkewed: Rule = {
  id: "front-opened-while-skewed",
  category: "use cases",
  severity: "warning",
  needs: [{ ofCases: ["start", "goLive", "status"] }],
  settings: ["reviewDays"],
  title: "New use case despite heavy upkeep",
  why:
    "A new case adds upkeep to people who are already behind with it. Money for the foundation would lower the upkeep " +
    "of every case, the new one included.",
  remedy: "Hold the new case back and fund the foundation first.",
  source: "A:52; ours",
  check(subject) {
    const { budget, policy, measures, earlier } = subject;
    const outside = outsideMidMarket(policy);
    if (outside) return outside;
    const hours = measures.of(maintenance);
    if (hours === null) return HOURS_MISSING;
    if (hours.isHeavy === false) return [];
    const since = earlier?.day ?? budget.today - thresholdOf(policy, "reviewDays");
    const active = measures.of(activeUseCases);
    const fronts = new Map(active.map((at) => [at, newFront(budget.cases!, at, since)]));
    const opened = active.filter((at) => fronts.get(at));
    if (opened.length === 0) {
      if (active.some((at) => fronts.get(at) === null)) return [];
      return {
        outcome: "not applicable",
        reason: "No active use case states a start, a go-live date or a status.",
      };
    }
    if (hours.isHeavy === null) {
      return {
        outcome: "needs review",
        reason:
          "Rows that fill only one of the two columns of hours decide whether maintenance outweighs deployment.",
      };
    }
    const { remaining } = measures.of(caseMoney);
    const skew = upkeepWords(hours);
    return toldByCase(subject, opened, {
      exposure: (at) => remaining[at]!,
      one: (name, at) => `Use case ${name} ${openingOf(subject, at, since)} while ${skew}.`,
      many: (number, names) => `${number} are opened while ${skew}: ${names}.`,
      remedy: (names) => `Hold ${names} back and fund the foundation first.`,
      places: (cases) => [{ column: fronts.get(cases[0]!)!.column, cases }],
    });
  },
};

function openingOf({ budget }: Subject, at: number, since: number): string {
  const { column, day } = newFront(budget.cases!, at, since)!;
  if (column === "status") return `is “${budget.cases!.text.status![at]!.trim()}”`;
  const isPast = day <= budget.today;
  if (column === "start") return `${isPast ? "started" : "starts"} on ${isoDay(day)}`;
  return `${isPast ? "went" : "goes"} live on ${isoDay(day)}`;
}
