import { caseMoney } from "../measures/cases/case-money";
import { maintenance } from "../measures/cases/maintenance";
import { newFront } from "../measures/cases/new-front";
import { activeUseCases } from "../measures/cases/use-cases";
import { isoDay } from "../policy/day";
import { thresholdOf } from "../policy/policy";
import { hoursMissing, outsideMidMarket, upkeepWords } from "../review/upkeep";
import type { Rule, Subject } from "../review/rule";
import { toldByCase } from "../review/told-by-case";
import { quoted } from "../review/wording";
import { say } from "../words/say";

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
    if (hours === null) return hoursMissing();
    if (hours.isHeavy === false) return [];
    const since = earlier?.day ?? budget.today - thresholdOf(policy, "reviewDays");
    const active = measures.of(activeUseCases);
    const fronts = new Map(active.map((at) => [at, newFront(budget.cases!, at, since)]));
    const opened = active.filter((at) => fronts.get(at));
    if (opened.length === 0) {
      if (active.some((at) => fronts.get(at) === null)) return [];
      return {
        outcome: "not applicable",
        reason: say("No active use case states a start, a go-live date or a status."),
      };
    }
    if (hours.isHeavy === null) {
      return {
        outcome: "needs review",
        reason: say(
          "Rows that fill only one of the two columns of hours decide whether maintenance outweighs deployment."
        ),
      };
    }
    const { remaining } = measures.of(caseMoney);
    const skew = upkeepWords(hours);
    return toldByCase(subject, opened, {
      exposure: (at) => remaining[at]!,
      one: (name, at) => opening(subject, at, since, { name, skew }),
      many: (cases, names) =>
        say("{cases} are opened while {skew}: {names}.", { cases, skew, names }),
      remedy: (names) => say("Hold {names} back and fund the foundation first.", { names }),
      places: (cases) => [{ column: fronts.get(cases[0]!)!.column, cases }],
    });
  },
};

function opening(
  { budget }: Subject,
  at: number,
  since: number,
  told: { readonly name: string; readonly skew: string }
): string {
  const { column, day } = newFront(budget.cases!, at, since)!;
  if (column === "status") {
    const status = quoted(budget.cases!.text.status![at]!);
    return say("Use case {name} is {status} while {skew}.", { ...told, status });
  }
  const values = { ...told, day: isoDay(day) };
  const isPast = day <= budget.today;
  if (column === "start") {
    return say(
      isPast
        ? "Use case {name} started on {day} while {skew}."
        : "Use case {name} starts on {day} while {skew}.",
      values
    );
  }
  return say(
    isPast
      ? "Use case {name} went live on {day} while {skew}."
      : "Use case {name} goes live on {day} while {skew}.",
    values
  );
}
