import { linesOfCases } from "../measures/cases/case-lines";
import { fundingByCase, type CaseFunding } from "../measures/cases/funding-by-case";
import { percent } from "../measures/percent";
import { gapToBand } from "../measures/split/share";
import { stageOfCases } from "../measures/stage-words";
import { activeUseCases } from "../measures/cases/use-cases";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const PREPARATION = fundingByCase("data-engineering");

/** An early use case spends little on making its data usable. */
export const dataPreparationThin: Rule = {
  id: "data-preparation-thin",
  category: "integration",
  severity: "info",
  needs: ["cases", { ofCases: "stage" }],
  settings: ["dataPreparation"],
  title: "Thin data preparation",
  why:
    "Data lies in systems that were never meant for AI, and cleaning, labelling and connecting it is often one of the largest parts of a first version. " +
    "A pilot that shows a result on prepared samples says nothing about the real data.",
  remedy:
    "Plan data preparation for these use cases, or note which shared line already prepares their data.",
  source: "B:63; ours",
  check(subject) {
    const { measures, policy, budget } = subject;
    const stages = measures.of(stageOfCases);
    const funding = measures.of(PREPARATION);
    const early = measures
      .of(activeUseCases)
      .filter((at) => stages[at] === "pilot" && funding[at]!.money > 0);
    if (early.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("No use case with money says that it is a pilot or at another early stage."),
      };
    }
    const least = thresholdOf(policy, "dataPreparation");
    const thin = early.filter((at) => missing(funding[at]!, least) > 0);
    const firm = thin.filter((at) => !couldSuffice(funding[at]!, least));
    if (firm.length > 0 || thin.length === 0) {
      const [none, some] = [
        firm.filter((at) => funding[at]!.amount <= 0),
        firm.filter((at) => funding[at]!.amount > 0),
      ];
      return [none, some].flatMap((cases) =>
        cases.length > 0 ? [found(subject, cases, least)] : []
      );
    }
    return {
      outcome: "needs review",
      reason: say(
        "Less than {least} is stated for the data preparation of {cases}, but more may be part of a lump sum, of an amount that cannot be read, or of money without a firm cost type.",
        { least: percent(least), cases: sampled(thin, (at) => budget.cases!.names[at]!) }
      ),
    };
  },
};

/** Minor units up to the least share of the use case's money. */
function missing({ amount, money }: CaseFunding, least: number): number {
  return -gapToBand(amount, money, { lower: least, upper: Infinity });
}

function couldSuffice(funding: CaseFunding, least: number): boolean {
  const { amount, unreadable, couldBe, lines } = funding;
  return (
    lines < 2 ||
    unreadable > 0 ||
    missing({ ...funding, amount: amount + couldBe.gross }, least) <= 0
  );
}

function found(
  { budget, measures, money }: Subject,
  cases: readonly number[],
  least: number
): Found {
  const funding = measures.of(PREPARATION);
  const sum = (of: (each: CaseFunding) => number): number =>
    cases.reduce((total, at) => total + of(funding[at]!), 0);
  const [prepared, exposure] = [sum(({ amount }) => amount), sum((each) => missing(each, least))];
  return {
    what: say(
      prepared > 0
        ? "{count, plural, one {# early use case with {total} plans} other {# early use cases with {total} plan}} " +
            "only {prepared} for data preparation: {cases}. {least} would take {missing} more."
        : "{count, plural, one {# early use case with {total} plans} other {# early use cases with {total} plan}} " +
            "nothing for data preparation: {cases}. {least} would take {missing} more.",
      {
        count: cases.length,
        total: money(sum((each) => each.money)),
        prepared: money(prepared),
        cases: sampled(cases, (at) => budget.cases!.names[at]!),
        least: percent(least),
        missing: money(exposure),
      }
    ),
    places: [{ column: "amount", lines: linesOfCases(budget, cases) }],
    exposure,
  };
}
