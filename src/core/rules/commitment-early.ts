import { stageOfLines } from "../measures/stage-words";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { counted, sampled } from "../review/wording";

/** A pilot is tied to a contract that outlasts it. */
export const commitmentEarly: Rule = {
  id: "commitment-early",
  category: "integration",
  severity: "warning",
  needs: [{ column: "commitmentMonths" }, { column: ["stage", "case"] }],
  settings: ["commitmentMonths"],
  title: "Early commitment",
  why:
    "A pilot is there to find out what is needed, so its volume, model and vendor are still guesses. " +
    "A long contract turns the guess into a cost that stays when the pilot is stopped.",
  remedy:
    "Ask for monthly terms or an exit right until the use case is in production, even at a higher unit price.",
  source: "B:85; ours",
  check(subject) {
    const { budget, measures, policy } = subject;
    const months = budget.numbers.commitmentMonths!;
    if (months.every(Number.isNaN)) {
      return { outcome: "not applicable", reason: "No line states its commitment in months." };
    }
    const least = thresholdOf(policy, "commitmentMonths");
    const stages = measures.of(stageOfLines);
    if (stages.every((stage) => stage === null)) {
      return { outcome: "not applicable", reason: "No line and no use case states its stage." };
    }
    const early: Commitment[] = [];
    const unknown: number[] = [];
    for (let line = 0; line < budget.lines; line++) {
      if (!(months[line]! >= least)) continue;
      if (stages[line] === "pilot") {
        early.push({ line, months: months[line]!, exposure: Math.max(0, budget.amounts[line]!) });
      } else if (stages[line] === null) unknown.push(line);
    }
    if (early.length > 0 || unknown.length === 0) {
      return toldApart(early, (together) => found(subject, together));
    }
    return {
      outcome: "needs review",
      reason: `${counted(unknown.length, "line")} with a commitment of ${least} months or more ${unknown.length === 1 ? "says" : "say"} nothing about the stage: ${sampled(unknown, (line) => budget.names[line]!)}.`,
    };
  },
};

interface Commitment {
  readonly line: number;
  readonly months: number;
  /** The line's amount, minor units: what the contract costs beyond it is not known. */
  readonly exposure: number;
}

function found(
  { budget, money }: Subject,
  together: readonly [Commitment, ...Commitment[]]
): Found {
  const lines = together.map(({ line }) => line);
  const exposure = together.reduce((sum, each) => sum + each.exposure, 0);
  const longest = together.reduce((most, { months }) => Math.max(most, months), 0);
  const names = sampled(lines, (line) => budget.names[line]!);
  const what =
    together.length === 1
      ? `The contract for ${names} runs for ${counted(longest, "month")} while its use case is a pilot`
      : `The contracts for ${names} run for up to ${counted(longest, "month")} while their use cases are pilots`;
  return {
    what: `${what}: ${money(exposure)} is planned for ${together.length === 1 ? "it" : "them"}.`,
    places: [{ column: "commitmentMonths", lines }],
    exposure,
  };
}
