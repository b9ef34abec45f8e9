import { periodName } from "../budget/period-name";
import { oneOffs, type OneOff } from "../measures/integration/one-off";
import type { Found, Rule, Subject } from "../review/rule";
import { forProduction } from "../review/production-only";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const INFERENCE = oneOffs("inference-hosting", "model-api");

/** Inference is planned as a cost that comes once. */
export const inferenceOneOff: Rule = {
  id: "inference-one-off",
  category: "infrastructure",
  severity: "serious",
  needs: ["money"],
  title: "One-off inference",
  why:
    "Every question and every action of an agent is computed anew, so inference is paid for as long as anybody uses the system. " +
    "A plan that stops paying while users go on asking is short from the next period on.",
  remedy: "Plan inference for every period in which the system is used, by expected usage.",
  source: "B:17",
  check(subject) {
    const { measures } = subject;
    const pilots = forProduction(say("continuous inference"), subject);
    if (pilots) return pilots;
    const { lines, judged, timed } = measures.of(INFERENCE);
    if (judged === 0) {
      return {
        outcome: "not applicable",
        reason: say("No money goes to inference hosting or model APIs outside pilots."),
      };
    }
    if (lines.length === 0 && timed === 0) {
      return {
        outcome: "not applicable",
        reason: say(
          "It needs amounts by period on the lines for inference: a column per quarter or month, or a period column."
        ),
      };
    }
    return toldApart(
      lines.map((each) => ({ ...each, exposure: each.missing })),
      (together) => found(subject, together)
    );
  },
};

function found({ budget, money }: Subject, oneOff: readonly [OneOff, ...OneOff[]]): Found {
  const [{ line, amount, period }] = oneOff;
  const lines = oneOff.map((each) => each.line);
  const exposure = oneOff.reduce((sum, each) => sum + each.missing, 0);
  const values = {
    lines: sampled(lines, (each) => budget.names[each]!),
    money: money(amount),
    missing: money(exposure),
  };
  const places = [{ column: "amount" as const, lines }];
  if (oneOff.length > 1) {
    const what = say(
      "Inference is planned once on {lines}: {missing} is missing if usage stays the same.",
      values
    );
    return { what, places, exposure };
  }
  if (period === null) {
    const what = say(
      "The table calls {money} for inference on {lines} a one-off cost; it is due again as long as the system is used.",
      values
    );
    return { what, places: [{ column: "name", lines: [line] }, ...places], exposure };
  }
  const { periods } = budget.timeline!;
  const what = say(
    "Inference on {lines} has {money} in {period} and nothing after it up to {last}: {missing} is missing if usage stays the same.",
    {
      ...values,
      period: periodName(periods[period]!),
      last: periodName(periods[periods.length - 1]!),
    }
  );
  return { what, places, exposure };
}
