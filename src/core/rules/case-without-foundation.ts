import { foundationless } from "../measures/cases/case-foundation";
import { caseMoney } from "../measures/cases/case-money";
import { activeUseCases } from "../measures/cases/use-cases";
import { freedWords } from "../review/freed-words";
import type { Rule, Subject } from "../review/rule";
import { caseNames, toldByCase, withDoubt } from "../review/told-by-case";

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
      return { outcome: "not applicable", reason: "No use case is active." };
    }
    const { unfounded, unknown } = measures.of(foundationless);
    const doubt = unknown.length > 0 ? doubtAbout(subject, unknown) : null;
    if (unfounded.length === 0 && doubt !== null) return { outcome: "needs review", reason: doubt };
    const { remaining, planned } = measures.of(caseMoney);
    const column = subject.budget.cases!.text.foundationLink ? "foundationLink" : "case";
    const found = toldByCase(subject, unfounded, {
      exposure: (at) => remaining[at]!,
      one: (name, at) =>
        `Use case ${name} plans ${money(planned[at]!)} without a foundation: it names none, and no foundation line carries its name.`,
      many: (count, names) => `${count} have no foundation: ${names}.`,
      remedy: (names, cases) =>
        `Name and fund the foundation of ${names}; otherwise close ${cases.length === 1 ? "it" : "them"}, and ${freedWords(subject, cases)}.`,
      places: (cases) => [{ column, cases }],
      most: MOST_APART,
    });
    return withDoubt(found, doubt);
  },
};

// Ours: what to do is the same for each, so a long portfolio is told in four findings.
const MOST_APART = 4;

function doubtAbout(subject: Subject, cases: readonly number[]): string {
  return `Nobody can say whether ${caseNames(subject, cases)} ${
    cases.length === 1 ? "has" : "have"
  } a foundation; name it for each use case in a column “Foundation link”.`;
}
