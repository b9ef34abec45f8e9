import { trainingAndInference } from "../measures/compute/training-and-inference";
import { forProduction } from "../review/production-only";
import type { Rule } from "../review/rule";
import { counted, sampled } from "../review/wording";

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
    const pilots = forProduction("the balance of training and inference", subject);
    if (pilots) return pilots;
    const { training, inference, either, trainingLines, unreadable } =
      measures.of(trainingAndInference);
    if (training <= 0 && inference <= 0) {
      return {
        outcome: "not applicable",
        reason: "No money outside pilots goes to training or to inference.",
      };
    }
    if (training <= inference) return [];
    const sides = `${money(training)} goes to training and ${money(inference)} to inference`;
    if (unreadable > 0) {
      return {
        outcome: "needs review",
        reason: `${capital(sides)}, but the amount of ${counted(unreadable, "line")} for inference cannot be read.`,
      };
    }
    if (training <= inference + either) {
      return {
        outcome: "needs review",
        reason: `${capital(sides)}, but ${money(either)} for accelerators or without a firm cost type could be inference.`,
      };
    }
    const names = sampled(trainingLines, (line) => budget.names[line]!);
    return [
      {
        what: `In production ${sides}: ${names} ${trainingLines.length === 1 ? "takes" : "take"} ${money(training - inference)} more than all use of models.`,
        places: [{ column: "amount", lines: trainingLines }],
        exposure: training - inference,
      },
    ];
  },
};

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
