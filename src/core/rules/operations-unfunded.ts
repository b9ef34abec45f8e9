import { caseMoney, sumOver } from "../measures/cases/case-money";
import { fundingByCase } from "../measures/cases/funding-by-case";
import { stageOfCases, stageOfLines } from "../measures/stage-words";
import { couldBe, markedCostTypes } from "../measures/unfunded";
import { activeUseCases, servesAll } from "../measures/cases/use-cases";
import { thresholdOf } from "../policy/policy";
import type { Rule, Subject } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const OPERATIONS = ["pipeline-monitoring", "mlops-work", "mlops-platform"];
const OPERATION_TYPES = markedCostTypes(...OPERATIONS);
const OF_CASES = fundingByCase(...OPERATIONS);

/** A use case runs in production, and nothing pays for watching, versioning and rolling it back. */
export const operationsUnfunded: Rule = {
  id: "operations-unfunded",
  category: "integration",
  severity: "serious",
  needs: ["cases", { ofCases: "stage" }],
  settings: ["doubtfulMoney"],
  title: "Operations without money",
  why:
    "In production a model has to be released, watched and taken back when it goes wrong, for as long as it runs. " +
    "Without money for that, faults are found by customers and repaired by whoever is free.",
  remedy:
    "Fund monitoring, versioning and rollback for these use cases, on a line of their own or on a shared one that serves them.",
  source: "B:67; ours",
  check(subject) {
    const { budget, measures, money } = subject;
    const { names } = budget.cases!;
    const stages = measures.of(stageOfCases);
    const operations = measures.of(OF_CASES);
    const running = measures
      .of(activeUseCases)
      .filter(
        (at) => (stages[at] === "production" || stages[at] === "scale") && operations[at]!.gross > 0
      );
    if (running.length === 0) {
      return {
        outcome: "not applicable",
        reason: say("No use case with money says that it is in production or scaling."),
      };
    }
    const shared = sharedOperations(subject);
    if (shared === "funded") return [];
    const without = running.filter((at) => operations[at]!.state === "unfunded");
    const isUnclear = running.some((at) => operations[at]!.state === "unclear");
    if (without.length === 0 && !isUnclear) return [];
    if (shared === "unclear" || without.length === 0) {
      return {
        outcome: "needs review",
        reason: say(
          "Nothing is stated to pay for the operation of {cases}, but it may be part of a lump sum, of an amount that cannot be read, or of money without a firm cost type.",
          { cases: sampled(names.filter((_, at) => running.includes(at))) }
        ),
      };
    }
    const exposure = Math.max(0, sumOver(measures.of(caseMoney).planned, without));
    return [
      {
        what: say(
          "{count, plural, one {# use case in production, with {money}, has} other {# use cases in production, with {money}, have}} " +
            "no money for monitoring, versioning or rollback: {cases}.",
          {
            count: without.length,
            money: money(exposure),
            cases: sampled(without, (at) => names[at]!),
          }
        ),
        places: [{ column: "stage", cases: without }],
        exposure,
      },
    ];
  },
};

/** Whether lines that serve every use case pay for operations. */
function sharedOperations({
  budget,
  measures,
  policy,
}: Subject): "funded" | "unclear" | "unfunded" {
  const serves = measures.of(servesAll);
  const stages = measures.of(stageOfLines);
  const isDoubtful = couldBe(budget, ...OPERATIONS);
  const isUnreadable = new Set(budget.unreadable.map(({ line }) => line));
  let doubt = 0;
  for (let line = 0; line < budget.lines; line++) {
    const at = budget.cases!.ofLine[line]!;
    if (at >= 0 && !serves[at] && stages[line] !== "shared") continue;
    const amount = budget.amounts[line]!;
    if (OPERATION_TYPES[budget.costTypes[line]!] === 1) {
      if (amount > 0) return "funded";
      if (isUnreadable.has(line)) doubt = Infinity;
    } else if (isDoubtful(line)) doubt += Math.abs(amount);
  }
  return doubt > thresholdOf(policy, "doubtfulMoney") * measures.byCostType.gross
    ? "unclear"
    : "unfunded";
}
