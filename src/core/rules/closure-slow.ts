import { isClosed } from "../measures/cases/active-cases";
import { caseMoney } from "../measures/cases/case-money";
import { timeToClose } from "../measures/cases/time-to-close";
import { isoDay } from "../policy/day";
import { thresholdOf } from "../policy/policy";
import { freedWords } from "../review/freed-words";
import type { Rule } from "../review/rule";
import { caseNames, toldByCase, withDoubt } from "../review/told-by-case";
import { say } from "../words/say";

/** A use case that was flagged is closed late, or still open after the time that closing may take. */
export const closureSlow: Rule = {
  id: "closure-slow",
  category: "use cases",
  severity: "warning",
  needs: [{ ofCases: "flagged" }],
  settings: ["closureDays"],
  title: "Slow closing",
  why:
    "The time from doubt to closure is how governance shows that it decides. Until then the case spends money that the " +
    "foundation could have.",
  remedy: "Set a day for each decision, and close what was flagged by then.",
  source: "A:50, 58; ours",
  check(subject) {
    const { budget, policy, measures } = subject;
    const cases = budget.cases!;
    const limit = thresholdOf(policy, "closureDays");
    const { days, undated } = measures.of(timeToClose);
    const judged = [...days.keys()].filter((at) => !Number.isNaN(days[at]!));
    const doubt =
      undated.length === 0
        ? null
        : say(
            "The closing day of {cases} is missing or lies before the flag; enter the right dates.",
            { cases: caseNames(subject, undated) }
          );
    if (judged.length === 0 && doubt === null) {
      return { outcome: "not applicable", reason: say("No use case has been flagged yet.") };
    }
    const slow = judged.filter((at) => days[at]! > limit);
    if (slow.length === 0 && doubt !== null) return { outcome: "needs review", reason: doubt };
    const { remaining } = measures.of(caseMoney);
    const isOpen = (at: number): boolean => !isClosed(cases, at, budget.today);
    const found = toldByCase(subject, slow, {
      exposure: (at) => (isOpen(at) ? remaining[at]! : 0),
      one: (name, at) =>
        say(
          isOpen(at)
            ? "Use case {name} was flagged on {day} and is still open after {days, plural, one {# day} other {# days}}; " +
                "closing may take {most, plural, one {# day} other {# days}}."
            : "Use case {name} was flagged on {day} and took {days, plural, one {# day} other {# days}} to close; " +
                "closing may take {most, plural, one {# day} other {# days}}.",
          { name, day: isoDay(cases.dates.flagged![at]!), days: days[at]!, most: limit }
        ),
      many: (cases, names) =>
        say(
          "{cases} took more than {most, plural, one {# day} other {# days}} to close: {names}.",
          { cases, most: limit, names }
        ),
      remedy: (names, told) => {
        const open = told.filter(isOpen);
        return open.length > 0
          ? say("Close {cases} now; {freed}.", {
              cases: caseNames(subject, open),
              freed: freedWords(subject, open),
            })
          : say("Find out what delayed {names}, and set a day for the next decision.", { names });
      },
      places: (told) => [{ column: told.some(isOpen) ? "flagged" : "closed", cases: told }],
    });
    return withDoubt(found, doubt);
  },
};
