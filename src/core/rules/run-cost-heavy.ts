import { caseFoundations } from "../measures/cases/case-foundation";
import { linesByCase } from "../measures/cases/case-lines";
import { costNature, runAndBuild, runToBuild } from "../measures/cases/run-and-build";
import { activeUseCases } from "../measures/cases/use-cases";
import { thresholdOf } from "../policy/policy";
import type { Rule, Subject } from "../review/rule";
import { caseNames, toldByCase, withDoubt } from "../review/told-by-case";
import { numberText } from "../words/numbers";
import { say } from "../words/say";

/** A use case on a thin foundation costs many times more to operate than to build. */
export const runCostHeavy: Rule = {
  id: "run-cost-heavy",
  category: "use cases",
  severity: "warning",
  needs: ["cases", "money"],
  settings: ["runToBuild"],
  title: "Heavy running costs",
  why:
    "A case that was built cheaply on nothing is paid for later, month by month: exceptions, manual steps and usage that " +
    "no shared platform absorbs.",
  remedy: "Move what the case runs on to a shared foundation before its usage grows further.",
  source: "A:38; ours",
  check(subject) {
    const { policy, measures, money, budget } = subject;
    const limit = thresholdOf(policy, "runToBuild");
    const { run, build, unknown } = measures.of(runAndBuild);
    const judged = measures.of(activeUseCases).filter((at) => run[at]! > 0 && build[at]! > 0);
    if (judged.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("No active use case has both running and building costs in this budget."),
      };
    }
    const isShort = measures.shares("layers").statuses[1] === "below";
    const standing = measures.of(caseFoundations);
    const heavy = judged.filter(
      (at) => run[at]! > limit * build[at]! && (isShort || standing[at] !== "founded")
    );
    const isFirm = (at: number): boolean =>
      run[at]! > limit * (build[at]! + unknown[at]!) && (isShort || standing[at] === "unfounded");
    const open = heavy.filter((at) => !isFirm(at));
    const doubt = open.length === 0 ? null : doubtAbout(subject, open);
    if (open.length === heavy.length && doubt !== null) {
      return { outcome: "needs review", reason: doubt };
    }
    const found = toldByCase(subject, heavy.filter(isFirm), {
      exposure: (at) => Math.round(run[at]! - limit * build[at]!),
      one: (name, at) =>
        say(
          standing[at] === "unfounded"
            ? "Use case {name} costs {run} to run and {build} to build, {ratio} to 1 where {limit} to 1 is heavy, and it has no foundation."
            : "Use case {name} costs {run} to run and {build} to build, {ratio} to 1 where {limit} to 1 is heavy, and the foundation is below its target.",
          {
            name,
            run: money(run[at]!),
            build: money(build[at]!),
            ratio: shown(runToBuild(run[at]!, build[at]!)!),
            limit: shown(limit),
          }
        ),
      many: (cases, names) =>
        say("{cases} cost more than {limit} times as much to run as to build: {names}.", {
          cases,
          limit: shown(limit),
          names,
        }),
      places: (cases) => [
        {
          column: "amount",
          lines: cases.flatMap((at) =>
            measures
              .of(linesByCase)
              [at]!.filter((line) => costNature(budget.costTypes[line]!) === "run")
          ),
        },
      ],
    });
    return withDoubt(found, doubt);
  },
};

function doubtAbout(subject: Subject, cases: readonly number[]): string {
  return say(
    "Running costs are heavy for {cases}, but nobody can say whether a foundation carries {count, plural, one {it} other {them}} or whether lines without a cost type are building costs.",
    { cases: caseNames(subject, cases), count: cases.length }
  );
}

function shown(ratio: number): string {
  return numberText(ratio, { maximumFractionDigits: 1, useGrouping: false });
}
