import { hardware } from "../measures/compute/hardware";
import { percent, percentBeside } from "../measures/percent";
import { fundingOf } from "../measures/unfunded";
import { thresholdOf } from "../policy/policy";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import type { Rule } from "../review/rule";
import { sampled } from "../review/wording";

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
        reason: "No money goes to GPUs or other accelerators.",
      };
    }
    const least = thresholdOf(policy, "acceleratorContingency");
    const missing = Math.ceil(least * amount - contingency - 1e-6);
    if (missing <= 0) return [];
    const funding = measures.of(CONTINGENCY);
    const doubt = contingency > 0 ? null : doubtAbout(funding, "contingency", subject);
    if (doubt) return doubt;
    const names = sampled(lines, (line) => budget.names[line]!);
    const today =
      contingency > 0
        ? `${money(contingency)} of contingency is ${percentBeside(contingency / amount, least)} of`
        : "No contingency stands beside";
    return [
      {
        what:
          `${today} ${money(amount)} for accelerators (${names}), and ${percent(least)} is the least: ` +
          `${money(missing)} is missing.${remainingDoubt(funding, "contingency", subject)}`,
        places: [{ column: "amount", lines }],
        exposure: missing,
      },
    ];
  },
};
