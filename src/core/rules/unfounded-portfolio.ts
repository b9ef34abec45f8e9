import { foundationless } from "../measures/cases/case-foundation";
import { caseMoney, sumOver } from "../measures/cases/case-money";
import { activeUseCases } from "../measures/cases/use-cases";
import { thresholdOf } from "../policy/policy";
import { freedWords } from "../review/freed-words";
import type { Rule } from "../review/rule";
import { caseNames } from "../review/told-by-case";
import { say } from "../words/say";

/** So many use cases without a foundation are kept alive that the portfolio as a whole has none. */
export const unfoundedPortfolio: Rule = {
  id: "unfounded-portfolio",
  category: "use cases",
  severity: "serious",
  needs: ["cases"],
  settings: ["casesWithoutFoundation"],
  title: "Portfolio without foundation",
  why:
    "One pilot that fails costs its own money. Many that are kept alive on nothing cost upkeep every month, " +
    "and none of that money makes the next case cheaper.",
  remedy: "Close the weakest cases and fund a foundation that the rest can share.",
  source: "A:44",
  check(subject) {
    const { budget, policy, measures, money } = subject;
    const active = measures.of(activeUseCases).length;
    if (active === 0) return { outcome: "not applicable", reason: say("No use case is active.") };
    const limit = thresholdOf(policy, "casesWithoutFoundation");
    const { unfounded, unknown } = measures.of(foundationless);
    if (unfounded.length < limit) {
      if (unfounded.length + unknown.length < limit) return [];
      return {
        outcome: "needs review",
        reason: say(
          "{unfounded} of {active} active use cases {count, plural, one {has} other {have}} no foundation and {unknown} may have none; from {limit} on the portfolio is unfounded.",
          {
            unfounded: String(unfounded.length),
            active: String(active),
            count: unfounded.length,
            unknown: String(unknown.length),
            limit: String(limit),
          }
        ),
      };
    }
    const { remaining, planned } = measures.of(caseMoney);
    return [
      {
        what: say(
          "{unfounded} of {active} active use cases have no foundation and plan {money}: {cases}.",
          {
            unfounded: String(unfounded.length),
            active: String(active),
            money: money(sumOver(planned, unfounded)),
            cases: caseNames(subject, unfounded),
          }
        ),
        remedy: say(
          "Close the weakest of them and fund a foundation that the rest can share; if all were closed, {freed}.",
          { freed: freedWords(subject, unfounded) }
        ),
        places: [
          {
            column: budget.cases!.text.foundationLink ? "foundationLink" : "case",
            cases: unfounded,
          },
        ],
        exposure: sumOver(remaining, unfounded),
      },
    ];
  },
};
