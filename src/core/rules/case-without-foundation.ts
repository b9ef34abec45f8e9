import { foundationless } from "../measures/cases/case-foundation";
import { caseMoney } from "../measures/cases/case-money";
import { activeUseCases } from "../measures/cases/use-cases";
import { freedWords } from "../review/freed-words";
import type { Rule, Subject } from "../review/rule";
import { caseNames, toldByCase, withDoubt } from "../review/told-by-case";
import { say } from "../words/say";

/** An active use case that stands on no data, permissions or platform that the budget pays for. */
export const caseWithoutFoundation: Rule = {
  id: "case-without-foundation",
  category: "use cases",
  severity: "warning",
  needs: ["cases"],
  toldBy: ["scale-without-foundation", "unfounded-portfolio", "foundation-unfunded"],
  title: "Use case without foundation",
  why:
    "Such a case looks cheap because somebody else, or nobody, pays for its data, permissions and platform. " +
    "The bill comes when it has to be operated, and by then closing it is harder.",
  remedy: "Name the foundation that the case stands on and fund it, or close the case.",
  source: "A:38, 65",
  check(subject) {
    const { measures, money } = subject;
    if (measures.of(activeUseCases).length === 0) {
      return { outcome: "not applicable", reason: say("No use case is active.") };
    }
    const { unfounded, unknown } = measures.of(foundationless);
    const doubt = unknown.length > 0 ? doubtAbout(subject, unknown) : null;
    if (unfounded.length === 0 && doubt !== null) return { outcome: "needs review", reason: doubt };
    const { remaining, planned } = measures.of(caseMoney);
    const column = subject.budget.cases!.text.foundationLink ? "foundationLink" : "case";
    const found = toldByCase(subject, unfounded, {
      exposure: (at) => remaining[at]!,
      one: (name, at) =>
        say(
          "Use case {name} plans {money} without a foundation: it names none, and no foundation line carries its name.",
          { name, money: money(planned[at]!) }
        ),
      many: (cases, names) => say("{cases} have no foundation: {names}.", { cases, names }),
      remedy: (names, cases) =>
        say(
          "Name and fund the foundation of {names}; otherwise close {count, plural, one {it} other {them}}, and {freed}.",
          { names, count: cases.length, freed: freedWords(subject, cases) }
        ),
      places: (cases) => [{ column, cases }],
      most: MOST_APART,
    });
    return withDoubt(found, doubt);
  },
};

// Ours: what to do is the same for each, so a long portfolio is told in four findings.
const MOST_APART = 4;

function doubtAbout(subject: Subject, cases: readonly number[]): string {
  return say(
    "Nobody can say whether {cases} {count, plural, one {has} other {have}} a foundation; name it for each use case in a column “Foundation link”.",
    { cases: caseNames(subject, cases), count: cases.length }
  );
}
