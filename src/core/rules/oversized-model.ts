import { modelUse, type ModelUse } from "../measures/models/model-use";
import { exceeds } from "../measures/growth";
import { percent, percentBeside } from "../measures/percent";
import { fundingOf } from "../measures/unfunded";
import { thresholdOf } from "../policy/policy";
import { doubtAbout } from "../review/doubt";
import { forProduction } from "../review/production-only";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const ROUTING = fundingOf("routing");

/** Most model money goes to top-tier models, and nothing decides which task needs one. */
export const oversizedModel: Rule = {
  id: "oversized-model",
  category: "models",
  severity: "serious",
  needs: ["money"],
  settings: ["topTierShare", "doubtfulMoney"],
  title: "Top-tier models for every task",
  why:
    "Most tasks, such as sorting, summarising and looking up, come out the same on a model that costs a fraction. " +
    "Where nothing chooses, the most expensive model is the habit, and its price grows with every user.",
  remedy:
    "Fund routing that sends easy tasks to smaller models, and keep the top tier for tasks that an evaluation shows to need it.",
  source: "B:24, 46, 53; ours",
  check(subject) {
    const { budget, measures, policy, money } = subject;
    const pilots = forProduction(say("the choice of model per task"), subject);
    if (pilots) return pilots;
    const use = measures.of(modelUse);
    if (use.total === 0) {
      return { outcome: "not applicable", reason: say("No money goes to the use of models.") };
    }
    const routing = measures.of(ROUTING);
    if (routing.state === "funded") return [];
    const most = thresholdOf(policy, "topTierShare");
    const top = moneyOf(use, budget.amounts, "top");
    const unknown = moneyOf(use, budget.amounts, null);
    if (unknown === use.total) {
      return {
        outcome: "not applicable",
        reason: say(
          "It needs a column “Model tier” or “Model”; no line for model use names a model whose tier is known."
        ),
      };
    }
    if (!exceeds((top + unknown) / use.total, most)) return [];
    if (!exceeds(top / use.total, most)) {
      return {
        outcome: "needs review",
        reason: say(
          "The tier of {unknown} out of {total} for model use is not known, and it decides whether top-tier models take more than {most}. A column “Model tier” would tell.",
          { unknown: money(unknown), total: money(use.total), most: percent(most) }
        ),
      };
    }
    const doubt = doubtAbout(routing, say("routing"), subject);
    if (doubt) return doubt;
    const lines = use.lines.filter((_, at) => use.tiers[at] === "top");
    const column = budget.text.modelTier ? "modelTier" : budget.text.model ? "model" : "name";
    return [
      {
        what: say(
          "Top-tier models ({lines}) take {share} of {total} for model use, above {most}, and no line pays for routing.",
          {
            lines: sampled(lines, (line) => budget.names[line]!),
            share: percentBeside(top / use.total, most),
            total: money(use.total),
            most: percent(most),
          }
        ),
        places: [
          { column, lines },
          { column: "amount", lines: use.lines },
        ],
        exposure: Math.round(top - most * use.total),
      },
    ];
  },
};

function moneyOf(use: ModelUse, amounts: Float64Array, tier: "top" | null): number {
  return use.lines.reduce(
    (sum, line, at) => sum + (use.tiers[at] === tier ? amounts[line]! : 0),
    0
  );
}
