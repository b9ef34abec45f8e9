import { linesWhere } from "../measures/lines-where";
import { moneyOn } from "../measures/money-on";
import { fundingOf, markedCostTypes } from "../measures/unfunded";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import type { Rule } from "../review/rule";
import { say } from "../words/say";

const EVALUATION = fundingOf("model-evaluation");
const EVALUATED = [
  "model-api",
  "ai-licences",
  "fine-tuning",
  "full-model-training",
  "inference-hosting",
  "models",
] as const;
const MODEL_MONEY = moneyOn(...EVALUATED);
const MODEL_LINES = markedCostTypes(...EVALUATED);

/** Models are paid for, and nobody is paid to find out how good their answers are. */
export const evaluationUnfunded: Rule = {
  id: "evaluation-unfunded",
  category: "models",
  severity: "warning",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  title: "Models without evaluation",
  why:
    "Without measured quality nobody can show that a cheaper model would do, so the expensive one stays. " +
    "Nor does anybody notice when answers get worse.",
  remedy:
    "Fund evaluation: test sets from real tasks, a run before each change of model or prompt, and monitoring of answers in use.",
  source: "B:42-43",
  check(subject) {
    const { budget, measures, money } = subject;
    const models = measures.of(MODEL_MONEY);
    if (models <= 0) {
      return { outcome: "not applicable", reason: say("No money goes to models.") };
    }
    const funding = measures.of(EVALUATION);
    if (funding.state === "funded") return [];
    const doubt = doubtAbout(funding, say("model evaluation"), subject);
    if (doubt) return doubt;
    const what = say("{money} goes to models and nothing to evaluating them.", {
      money: money(models),
    });
    return [
      {
        what: `${what}${remainingDoubt(funding, say("model evaluation"), subject)}`,
        places: [{ column: "amount", lines: linesWhere(budget, MODEL_LINES) }],
        exposure: 0,
      },
    ];
  },
};
