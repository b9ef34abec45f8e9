import { caseMoney, sumOver } from "../measures/cases/case-money";
import { isStated } from "../measures/stated";
import { countsLaunchesOnly } from "../measures/cases/value-basis";
import type { Rule } from "../review/rule";
import { caseNames } from "../review/told-by-case";
import { quoted } from "../review/wording";
import { say } from "../words/say";

/** The value of use cases rests on nothing but the fact that they were launched. */
export const launchCountedValue: Rule = {
  id: "launch-counted-value",
  category: "use cases",
  severity: "warning",
  needs: [{ ofCases: "valueBasis" }],
  title: "Value counted in launches",
  why:
    "A launch shows that money was spent, not that anything was gained. Counting launches rewards more pilots and hides " +
    "what each of them costs the foundation.",
  remedy:
    "Replace the launch by a result of the business, such as hours, errors or revenue, with its number before and after.",
  source: "A:40",
  check(subject) {
    const { budget, measures, money } = subject;
    const bases = budget.cases!.text.valueBasis!;
    const stated = [...bases.keys()].filter((at) => isStated(bases[at]));
    if (stated.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("No use case states what its value is based on."),
      };
    }
    const launched = stated.filter((at) => countsLaunchesOnly(bases[at]!));
    if (launched.length === 0) return [];
    const planned = Math.max(0, sumOver(measures.of(caseMoney).planned, launched));
    const values = { cases: caseNames(subject, launched), money: money(planned) };
    return [
      {
        what:
          launched.length === 1
            ? say(
                "The value of {cases} is based on {basis} alone; {money} is planned on that basis.",
                {
                  ...values,
                  basis: quoted(bases[launched[0]!]!),
                }
              )
            : say(
                "The value of {cases} is based on launches alone; {money} is planned on that basis.",
                values
              ),
        places: [{ column: "valueBasis", cases: launched }],
        exposure: planned,
      },
    ];
  },
};
