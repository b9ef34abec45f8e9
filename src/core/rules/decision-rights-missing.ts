import { caseMoney, sumOver } from "../measures/cases/case-money";
import { DECISION_RIGHTS, hasRight, rightColumn } from "../measures/cases/decision-rights";
import { activeUseCases } from "../measures/cases/use-cases";
import { roleLabel } from "../budget/role";
import type { Found, Rule } from "../review/rule";
import { caseNames, withDoubt } from "../review/told-by-case";
import { listed, quoted } from "../review/wording";
import { say } from "../words/say";

/** An active use case for which nobody has said by what, by whom or how it is stopped. */
export const decisionRightsMissing: Rule = {
  id: "decision-rights-missing",
  category: "use cases",
  severity: "warning",
  needs: [{ ofCases: ["killCriterion", "killThreshold", "owner", "killSwitch"] }],
  title: "Missing decision rights",
  why:
    "Without a criterion, an owner and a way to switch it off, closing a case is a dispute each time, so it is put off " +
    "while the money runs.",
  remedy: "Agree on the missing right for each of these use cases, and enter it.",
  source: "A:34",
  check(subject) {
    const { budget, measures, money } = subject;
    const cases = budget.cases!;
    const active = measures.of(activeUseCases);
    if (active.length === 0)
      return { outcome: "not applicable", reason: say("No use case is active.") };
    const { planned } = measures.of(caseMoney);
    const unasked = DECISION_RIGHTS.filter((right) => rightColumn(cases, right) === null);
    const doubt =
      unasked.length === 0
        ? null
        : say("Without a column {columns} the rest cannot be judged.", {
            columns: listed(
              unasked.map(({ columns }) => quoted(say(roleLabel(columns[0])))),
              "or"
            ),
          });
    const found = DECISION_RIGHTS.flatMap((right): Found[] => {
      const column = rightColumn(cases, right);
      const lacking = active.filter((at) => !hasRight(cases, right, at));
      if (column === null || lacking.length === 0) return [];
      const exposure = Math.max(0, sumOver(planned, lacking));
      return [
        {
          what: say(
            "{lacking, plural, one {#} other {#}} of {active, plural, one {# active use case} other {# active use cases}} " +
              "{lacking, plural, one {has} other {have}} no {right}: {cases}, with {money} planned.",
            {
              lacking: lacking.length,
              active: active.length,
              right: say(right.noun),
              cases: caseNames(subject, lacking),
              money: money(exposure),
            }
          ),
          remedy: say(right.remedy),
          places: [{ column, cases: lacking }],
          exposure,
        },
      ];
    });
    if (found.length === 0 && doubt !== null) return { outcome: "needs review", reason: doubt };
    return withDoubt(found, doubt);
  },
};
