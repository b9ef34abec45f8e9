import { trainingAndInference } from "../measures/compute/training-and-inference";
import { forProduction } from "../review/production-only";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** In production more money goes to training models than to using them. */
export const trainingOverInference: Rule = {
  id: "training-over-inference",
  category: "infrastructure",
  severity: "warning",
  needs: ["money"],
  title: "More training than inference",
  why:
    "Systems that people use spend most of their computing on answers, not on learning. " +
    "A plan the other way round either has too little for the users it expects, or pays for training that nobody uses.",
  remedy:
    "Check the inference plan against the expected usage, and ask of each training line which system in production needs it.",
  source: "B:17",
  check(subject) {
    const { measures, budget, money } = subject;
    const pilots = forProduction(say("the balance of training and inference"), subject);
    if (pilots) return pilots;
    const { training, inference, either, trainingLines, unreadable } =
      measures.of(trainingAndInference);
    if (training <= 0 && inference <= 0) {
      return {
        outcome: "not applicable",
        reason: say("No money outside pilots goes to training or to inference."),
      };
    }
    if (training <= inference) return [];
    const sides = { training: money(training), inference: money(inference) };
    if (unreadable > 0) {
      return {
        outcome: "needs review",
        reason: say(
          "{training} goes to training and {inference} to inference, but the amount of {count, plural, one {# line} other {# lines}} for inference cannot be read.",
          { ...sides, count: unreadable }
        ),
      };
    }
    if (training <= inference + either) {
      return {
        outcome: "needs review",
        reason: say(
          "{training} goes to training and {inference} to inference, but {money} for accelerators or without a firm cost type could be inference.",
          { ...sides, money: money(either) }
        ),
      };
    }
    return [
      {
        what: say(
          "In production {training} goes to training and {inference} to inference: {lines} {count, plural, one {takes} other {take}} {more} more than all use of models.",
          {
            ...sides,
            lines: sampled(trainingLines, (line) => budget.names[line]!),
            count: trainingLines.length,
            more: money(training - inference),
          }
        ),
        places: [{ column: "amount", lines: trainingLines }],
        exposure: training - inference,
      },
    ];
  },
};
