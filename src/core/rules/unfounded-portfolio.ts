import { foundationless } from "../measures/cases/case-foundation";
import { caseMoney, sumOver } from "../measures/cases/case-money";
import { activeUseCases } from "../measures/cases/use-cases";
import { thresholdOf } from "../policy/policy";
import { freedWords } from "../review/freed-words";
import type { Rule } from "../review/rule";
import { caseNames } from "../review/told-by-case";

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
    if (active === 0) return { outcome: "not applicable", reason: "No use case is active." };
    const limit = thresholdOf(policy, "casesWithoutFoundation");
    const { unfounded, unknown } = measures.of(foundationless);
    const among = `of ${active} active use cases`;
    if (unfounded.length < limit) {
      if (unfounded.length + unknown.length < limit) return [];
      return {
        outcome: "needs review",
        reason: `${unfounded.length} ${among} ${unfounded.length === 1 ? "has" : "have"} no foundation and ${unknown.length} may have none; from ${limit} on the portfolio is unfounded.`,
      };
    }
    const { remaining, planned } = measures.of(caseMoney);
    return [
      {
        what: `${unfounded.length} ${among} have no foundation and plan ${money(sumOver(planned, unfounded))}: ${caseNames(subject, unfounded)}.`,
        remedy: `Close the weakest of them and fund a foundation that the rest can share; if all were closed, ${freedWords(subject, unfounded)}.`,
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
