import { stageOfLines } from "../measures/stage-words";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { say } from "../words/say";

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
      return { outcome: "not applicable", reason: say("No line states its commitment in months.") };
    }
    const least = thresholdOf(policy, "commitmentMonths");
    const stages = measures.of(stageOfLines);
    if (stages.every((stage) => stage === null)) {
      return {
        outcome: "not applicable",
        reason: say("No line and no use case states its stage."),
      };
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
      reason: say(
        "{count, plural, one {# line} other {# lines}} with a commitment of {least} months or more " +
          "{count, plural, one {says} other {say}} nothing about the stage: {lines}.",
        {
          count: unknown.length,
          least: String(least),
          lines: sampled(unknown, (line) => budget.names[line]!),
        }
      ),
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
  return {
    what: say(
      together.length === 1
        ? "The contract for {lines} runs for {months, plural, one {# month} other {# months}} while its use case is a pilot: {money} is planned for it."
        : "The contracts for {lines} run for up to {months, plural, one {# month} other {# months}} while their use cases are pilots: {money} is planned for them.",
      {
        lines: sampled(lines, (line) => budget.names[line]!),
        months: longest,
        money: money(exposure),
      }
    ),
    places: [{ column: "commitmentMonths", lines }],
    exposure,
  };
}
