import { modelUse } from "../measures/models/model-use";
import { fundingOf } from "../measures/unfunded";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import { forProduction } from "../review/production-only";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const ROUTING = fundingOf("routing");

/** Several models are paid for, and nothing decides which of them answers. */
export const routingUnfunded: Rule = {
  id: "routing-unfunded",
  category: "models",
  severity: "warning",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  toldBy: ["oversized-model"],
  title: "Several models without routing",
  why:
    "Several models pay off only when each task reaches the one that fits it. " +
    "Without routing every team chooses for itself, and mostly chooses the largest.",
  remedy:
    "Fund a gateway or router that all calls pass, with rules for which model answers which kind of task.",
  source: "B:39, 53",
  check(subject) {
    const { measures, money } = subject;
    const pilots = forProduction(say("routing between models"), subject);
    if (pilots) return pilots;
    const { lines, total, models, vendors } = measures.of(modelUse);
    if (total === 0) {
      return { outcome: "not applicable", reason: say("No money goes to the use of models.") };
    }
    const areModels = models.named.length >= vendors.named.length;
    const { named } = areModels ? models : vendors;
    const routing = measures.of(ROUTING);
    if (routing.state === "funded") return [];
    if (named.length < 2) {
      return {
        outcome: "not applicable",
        reason: say(
          named.length === 0
            ? "The lines for model use name no model; routing needs at least two to choose from. A column “Model” would tell."
            : "The lines for model use name one model only; routing needs at least two to choose from. A column “Model” would tell."
        ),
      };
    }
    const doubt = doubtAbout(routing, say("routing"), subject);
    if (doubt) return doubt;
    const what = say(
      areModels
        ? "{money} goes to {count, plural, one {# model} other {# models}} ({names}), and no line pays for routing between them."
        : "{money} goes to {count, plural, one {# model vendor} other {# model vendors}} ({names}), and no line pays for routing between them.",
      {
        money: money(total),
        count: named.length,
        names: sampled(named, ({ name }) => name),
      }
    );
    return [
      {
        what: `${what}${remainingDoubt(routing, say("routing"), subject)}`,
        places: [{ column: "amount", lines }],
        exposure: 0,
      },
    ];
  },
};
