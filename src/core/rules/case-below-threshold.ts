import { caseMoney } from "../measures/cases/case-money";
import { killChecks } from "../measures/cases/kill-check";
import { readKillThreshold } from "../measures/cases/kill-threshold";
import { percent } from "../measures/percent";
import { activeUseCases } from "../measures/cases/use-cases";
import { freedWords } from "../review/freed-words";
import type { Rule, Subject } from "../review/rule";
import { toldByCase, withDoubt } from "../review/told-by-case";
import { listedOf, quoted } from "../review/wording";
import { numberText } from "../words/numbers";
import { say } from "../words/say";

/** An active use case whose signal does not surpass the threshold that was agreed for it. */
export const caseBelowThreshold: Rule = {
  id: "case-below-threshold",
  category: "use cases",
  severity: "serious",
  needs: [{ ofCases: "signal" }, { ofCases: "killThreshold" }],
  title: "Use case below its threshold",
  why:
    "A threshold without a consequence is none: the case goes on costing money that it has not earned, " +
    "and the foundation that would carry the other cases waits for it.",
  remedy: "Close the case and give what is not spent of its money back to the foundation.",
  source: "A:36, 50",
  check(subject) {
    const { measures } = subject;
    const checks = measures.of(killChecks);
    const judged = measures.of(activeUseCases).filter((at) => checks[at] !== null);
    if (judged.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("No active use case states both a signal and a kill threshold."),
      };
    }
    const missed = judged.filter((at) => checks[at] === "misses");
    const doubt = doubtAbout(
      subject,
      judged.filter((at) => checks[at] === "not comparable")
    );
    if (missed.length === 0 && doubt !== null) return { outcome: "needs review", reason: doubt };
    const { remaining } = measures.of(caseMoney);
    const found = toldByCase(subject, missed, {
      exposure: (at) => remaining[at]!,
      one: (name, at) => factsOf(subject, name, at),
      many: (cases, names) =>
        say("{cases} do not surpass their thresholds: {names}.", { cases, names }),
      remedy: (names, cases) =>
        say("Close {cases}; {freed}.", { cases: names, freed: freedWords(subject, cases) }),
      places: (cases) => [
        { column: "signal", cases },
        { column: "killThreshold", cases },
      ],
    });
    return withDoubt(found, doubt);
  },
};

function factsOf({ budget }: Subject, name: string, at: number): string {
  const { text, numbers } = budget.cases!;
  const threshold = text.killThreshold![at]!.trim();
  const signal = numbers.signal![at]!;
  const shown = readKillThreshold(threshold)?.isPercentage
    ? percent(signal)
    : numberText(signal, { maximumSignificantDigits: 6, useGrouping: false });
  const criterion = text.killCriterion?.[at]?.trim() ?? "";
  return say(
    criterion === "" || criterion === threshold
      ? "Use case {name} does not surpass its threshold: its signal is {signal} and the threshold is {threshold}."
      : "Use case {name} does not surpass its threshold: its signal is {signal} and the threshold is {threshold} ({criterion}).",
    {
      name,
      signal: shown,
      threshold: PLAIN.test(threshold) ? threshold : quoted(threshold),
      criterion: quoted(criterion),
    }
  );
}

/** A number that needs no quotes to be told from the sentence. */
const PLAIN = /^[\d.,]+ ?%?$/;

const MOST_SHOWN = 3;

function doubtAbout({ budget }: Subject, cases: readonly number[]): string | null {
  if (cases.length === 0) return null;
  const { names, text, numbers } = budget.cases!;
  const pairs = cases.slice(0, MOST_SHOWN).map((at) =>
    say("{case} ({signal} against {threshold})", {
      case: quoted(names[at]!),
      signal: String(numbers.signal![at]),
      threshold: quoted(text.killThreshold![at]!),
    })
  );
  return say(
    "Signal and threshold cannot be compared for {pairs}; write one number in the unit of the signal, and < where less is better.",
    { pairs: listedOf(pairs, cases.length - pairs.length) }
  );
}
