import { hardware } from "../measures/compute/hardware";
import { percent, percentBeside } from "../measures/percent";
import { fundingOf } from "../measures/unfunded";
import { thresholdOf } from "../policy/policy";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";
import { say } from "../words/say";

const CONTINGENCY = fundingOf("contingency");

/** Accelerators are budgeted at today's price, with nothing or too little set aside for it to move. */
export const acceleratorWithoutContingency: Rule = {
  id: "accelerator-without-contingency",
  category: "infrastructure",
  severity: "warning",
  needs: ["money"],
  settings: ["acceleratorContingency", "doubtfulMoney"],
  title: "Thin contingency for accelerators",
  why:
    "Accelerators are dear, scarce and bought by everybody at once; their price and delivery are not in the buyer's hand. " +
    "Without a reserve, the first change of price is paid by cutting something else.",
  remedy: "Set aside a contingency for accelerators, or note the contract that fixes their price.",
  source: "B:18; ours",
  check(subject) {
    const { budget, measures, policy, money } = subject;
    const { lines, amount, contingency } = measures.of(hardware);
    if (amount === 0) {
      return {
        outcome: "not applicable",
        reason: say("No money goes to GPUs or other accelerators."),
      };
    }
    const least = thresholdOf(policy, "acceleratorContingency");
    const missing = Math.ceil(least * amount - contingency - 1e-6);
    if (missing <= 0) return [];
    const funding = measures.of(CONTINGENCY);
    const doubt = contingency > 0 ? null : doubtAbout(funding, say("contingency"), subject);
    if (doubt) return doubt;
    const what = say(
      contingency > 0
        ? "{reserve} of contingency is {share} of {money} for accelerators ({lines}), and {least} is the least: {missing} is missing."
        : "No contingency stands beside {money} for accelerators ({lines}), and {least} is the least: {missing} is missing.",
      {
        reserve: money(contingency),
        share: percentBeside(contingency / amount, least),
        money: money(amount),
        lines: sampled(lines, (line) => budget.names[line]!),
        least: percent(least),
        missing: money(missing),
      }
    );
    return [
      {
        what: `${what}${remainingDoubt(funding, say("contingency"), subject)}`,
        places: [{ column: "amount", lines }],
        exposure: missing,
      },
    ];
  },
};
