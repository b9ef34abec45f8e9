import type { Budget } from "../budget/budget";
import { markedCostTypes } from "../measures/unfunded";
import type { Rule } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const FULL_TRAINING = markedCostTypes("full-model-training");

/** A model is to be trained from scratch, and the table does not say why. */
export const fullTraining: Rule = {
  id: "full-training",
  category: "models",
  severity: "warning",
  needs: ["money"],
  title: "Full model training without a reason",
  why:
    "Hardly anybody trains a whole model any more: adapting a foundation model reaches most goals in a specialised field for a fraction of the cost. " +
    "Training in full ties up scarce hardware and has to be repeated when the field moves on.",
  remedy:
    "Compare with fine-tuning or structured prompting first; if full training is needed, note the reason on the line.",
  source: "B:41, 92",
  check({ budget, money }) {
    const { lines, unreadable, maybe } = trainings(budget);
    const unjustified = lines.filter((line) => !REASON.test(budget.text.notes?.[line] ?? ""));
    if (unjustified.length === 0 && unreadable + maybe.length > 0) {
      return {
        outcome: "needs review",
        reason:
          unreadable > 0
            ? say(
                "The amount of {count, plural, one {# line} other {# lines}} for full model training cannot be read.",
                { count: unreadable }
              )
            : say("The words leave open whether {lines} is full model training.", {
                lines: sampled(maybe, (line) => budget.names[line]!),
              }),
      };
    }
    const problems = unjustified.map((line) => ({ line, exposure: budget.amounts[line]! }));
    return toldApart(problems, (together) => {
      const own = together.map(({ line }) => line);
      const exposure = together.reduce((sum, each) => sum + each.exposure, 0);
      return {
        what: say(
          budget.text.notes
            ? "{money} for {lines} trains a model in full, and its notes give no reason why adapting one is not enough."
            : "{money} for {lines} trains a model in full, and the table gives no reason why adapting one is not enough.",
          { money: money(exposure), lines: sampled(own, (line) => budget.names[line]!) }
        ),
        places: [{ column: "amount", lines: own }],
        exposure,
      };
    });
  },
};

/** Lines of full training with money, those of them that cannot be read, and lines that may be meant so. */
function trainings({ lines: count, costTypes, amounts, evidence, unreadable }: Budget) {
  const lines: number[] = [];
  const maybe: number[] = [];
  for (let line = 0; line < count; line++) {
    if (FULL_TRAINING[costTypes[line]!] === 1) {
      if (amounts[line]! > 0) lines.push(line);
    } else if (evidence[line]?.alternatives?.some((other) => FULL_TRAINING[other] === 1)) {
      if (amounts[line]! > 0) maybe.push(line);
    }
  }
  const blind = unreadable.filter(({ line }) => FULL_TRAINING[costTypes[line]!] === 1).length;
  return { lines, maybe, unreadable: blind };
}

const REASON =
  /\b(?:because|due to|reasons?|justif\w*|requir\w*|needed (?:for|by)|no (?:suitable|existing|foundation) model|regulat\w*|sovereign\w*|on[- ]prem\w*|approved|weil|da kein\w*|grund|begründ\w*|vorgeschrieben|genehmigt|parce que|raison|exig\w*|porque|motivo|raz[oó]n|requer\w*|requisito)/i;
