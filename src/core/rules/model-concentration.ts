import { exceeds } from "../measures/growth";
import { modelUse, type NamedMoney } from "../measures/models/model-use";
import { percent, percentBeside } from "../measures/percent";
import { thresholdOf } from "../policy/policy";
import { forProduction } from "../review/production-only";
import type { Found, Rule, Subject } from "../review/rule";
import { quoted } from "../review/wording";
import { say } from "../words/say";

/** Nearly all money for model use goes to one model, or to one vendor of models. */
export const modelConcentration: Rule = {
  id: "model-concentration",
  category: "models",
  severity: "info",
  needs: ["money"],
  settings: ["modelConcentration"],
  title: "Model money in one place",
  why:
    "One model for everything is too large for most tasks, and one vendor sets the price, the limits and the date on which a model ends. " +
    "Most organisations spread their work over several models for that reason.",
  remedy:
    "Try a second model, or a second vendor, on the tasks with the most calls, and keep the calls behind an interface that allows a change.",
  source: "B:39; ours",
  check(subject) {
    const { measures, policy, money } = subject;
    const pilots = forProduction(say("spreading work over several models"), subject);
    if (pilots) return pilots;
    const { total, models, vendors } = measures.of(modelUse);
    if (total === 0) {
      return { outcome: "not applicable", reason: say("No money goes to the use of models.") };
    }
    const isNamed = models.named.length > 0 || vendors.named.length > 0;
    if (!isNamed) {
      return {
        outcome: "not applicable",
        reason: say("It needs a column “Model” or “Vendor”; no line for model use names either."),
      };
    }
    const most = thresholdOf(policy, "modelConcentration");
    const found =
      concentrated(subject, total, models, "model") ??
      concentrated(subject, total, vendors, "vendor");
    if (found) return [found];
    // What is spread over vendors is spread over models, but not the other way round.
    const mayTake = ({ named, unnamed }: NamedMoney): boolean =>
      exceeds(((named[0]?.amount ?? 0) + unnamed) / total, most);
    const unclear = (vendors.named.length > 0 ? [vendors] : [models]).find(mayTake);
    if (!unclear) return [];
    const { name, amount } = unclear.named[0]!;
    return {
      outcome: "needs review",
      reason: say(
        unclear === models
          ? "Of {total} for model use {money} goes to {name}; it takes more than {most} if {unnamed} without a model goes there too."
          : "Of {total} for model use {money} goes to {name}; it takes more than {most} if {unnamed} without a vendor goes there too.",
        {
          total: money(total),
          money: money(amount),
          name: quoted(name),
          most: percent(most),
          unnamed: money(unclear.unnamed),
        }
      ),
    };
  },
};

function concentrated(
  { budget, policy, money }: Subject,
  total: number,
  { named }: NamedMoney,
  column: "model" | "vendor"
): Found | null {
  const most = thresholdOf(policy, "modelConcentration");
  const [first] = named;
  if (!first || !exceeds(first.amount / total, most)) return null;
  return {
    what: say(
      column === "model"
        ? "One model, {name}, takes {share} of {total} for model use, above {most}."
        : "One vendor, {name}, takes {share} of {total} for model use, above {most}.",
      {
        name: quoted(first.name),
        share: percentBeside(first.amount / total, most),
        total: money(total),
        most: percent(most),
      }
    ),
    places: [{ column: budget.text[column] ? column : "name", lines: first.lines }],
    exposure: Math.round(first.amount - most * total),
  };
}
