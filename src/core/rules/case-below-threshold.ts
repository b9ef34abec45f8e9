import { caseMoney } from "../measures/cases/case-money";
import { killChecks } from "../measures/cases/kill-check";
import { readKillThreshold } from "../measures/cases/kill-threshold";
import { percent } from "../measures/percent";
import { activeUseCases } from "../measures/cases/use-cases";
import { freedWords } from "../review/freed-words";
import type { Rule, Subject } from "../review/rule";
import { toldByCase, withDoubt } from "../review/told-by-case";
import { listed } from "../review/wording";

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
        reason: "No active use case states both a signal and a kill threshold.",
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
      one: (name, at) =>
        `Use case ${name} does not surpass its threshold: ${factsOf(subject, at)}.`,
      many: (count, names) => `${count} do not surpass their thresholds: ${names}.`,
      remedy: (names, cases) => `Close ${names}; ${freedWords(subject, cases)}.`,
      places: (cases) => [
        { column: "signal", cases },
        { column: "killThreshold", cases },
      ],
    });
    return withDoubt(found, doubt);
  },
};

function factsOf({ budget }: Subject, at: number): string {
  const { text, numbers } = budget.cases!;
  const threshold = text.killThreshold![at]!.trim();
  const signal = numbers.signal![at]!;
  const shown = readKillThreshold(threshold)?.isPercentage
    ? percent(signal)
    : String(Number(signal.toPrecision(6)));
  const stated = PLAIN.test(threshold) ? threshold : `“${threshold}”`;
  const criterion = text.killCriterion?.[at]?.trim() ?? "";
  const of = criterion === "" || criterion === threshold ? "" : ` (“${criterion}”)`;
  return `its signal is ${shown} and the threshold is ${stated}${of}`;
}

/** A number that needs no quotes to be told from the sentence. */
const PLAIN = /^[\d.,]+ ?%?$/;

const MOST_SHOWN = 3;

function doubtAbout({ budget }: Subject, cases: readonly number[]): string | null {
  if (cases.length === 0) return null;
  const { names, text, numbers } = budget.cases!;
  const pairs = cases
    .slice(0, MOST_SHOWN)
    .map((at) => `“${names[at]}” (${numbers.signal![at]} against “${text.killThreshold![at]}”)`);
  if (cases.length > MOST_SHOWN) pairs.push(`${cases.length - MOST_SHOWN} more`);
  return (
    `Signal and threshold cannot be compared for ${listed(pairs)}; ` +
    "write one number in the unit of the signal, and < where less is better."
  );
}
