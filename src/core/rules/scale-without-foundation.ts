import { foundationless } from "../measures/cases/case-foundation";
import { caseMoney } from "../measures/cases/case-money";
import { stageOfCases } from "../measures/stage-words";
import { activeUseCases } from "../measures/cases/use-cases";
import { freedWords } from "../review/freed-words";
import type { Rule } from "../review/rule";
import { caseNames, toldByCase, withDoubt } from "../review/told-by-case";
import { quoted } from "../review/wording";
import { say } from "../words/say";

/** A use case runs in production or is being scaled on no foundation that the budget pays for. */
export const scaleWithoutFoundation: Rule = {
  id: "scale-without-foundation",
  category: "use cases",
  severity: "serious",
  needs: [{ ofCases: "stage" }],
  toldBy: ["foundation-unfunded"],
  title: "Scaling without foundation",
  why:
    "Scaling multiplies what a case costs to operate. Without data, permissions and platform beneath it, every further " +
    "user adds manual work, and there is no system that could carry the next case.",
  remedy: "Fund the foundation of the case before it grows further.",
  source: "A:18, 20",
  check(subject) {
    const { budget, measures, money } = subject;
    const stages = measures.of(stageOfCases);
    const active = measures.of(activeUseCases);
    if (active.every((at) => stages[at] === null)) {
      return { outcome: "not applicable", reason: say("No active use case states a known stage.") };
    }
    const isGrown = (at: number): boolean => stages[at] === "production" || stages[at] === "scale";
    const { unfounded, unknown } = measures.of(foundationless);
    const open = unknown.filter(isGrown);
    const doubt =
      open.length === 0
        ? null
        : say(
            "Whether {cases} scaled on a foundation cannot be told; name it in a column “Foundation link”.",
            { cases: caseNames(subject, open) }
          );
    const grown = unfounded.filter(isGrown);
    if (grown.length === 0 && doubt !== null) return { outcome: "needs review", reason: doubt };
    const { planned } = measures.of(caseMoney);
    const found = toldByCase(subject, grown, {
      exposure: (at) => Math.max(0, planned[at]!),
      one: (name, at) =>
        say("Use case {name} is in stage {stage} with {money} and has no foundation.", {
          name,
          stage: quoted(budget.cases!.text.stage![at]!),
          money: money(planned[at]!),
        }),
      many: (cases, names) =>
        say("{cases} are in production or scale without a foundation: {names}.", { cases, names }),
      remedy: (names, cases) =>
        say(
          "Fund the foundation of {names} before going further; otherwise close {count, plural, one {it} other {them}}, and {freed}.",
          { names, count: cases.length, freed: freedWords(subject, cases) }
        ),
      places: (cases) => [
        { column: "stage", cases },
        { column: budget.cases!.text.foundationLink ? "foundationLink" : "case", cases },
      ],
    });
    return withDoubt(found, doubt);
  },
};
