import { percent } from "../measures/percent";
import { mixedCurrencies } from "../review/mix-doubt";
import type { Rule } from "../review/rule";
import { groupWords, listed } from "../review/wording";
import { say } from "../words/say";

/** The organisation has not said how its money should split between use cases, foundation and governance. */
export const baseRatioUnset: Rule = {
  id: "base-ratio-unset",
  category: "mix",
  severity: "warning",
  needs: ["money"],
  title: "Missing base ratio",
  why:
    "Without a ratio of one's own, every use case competes line by line and the foundation is what gets postponed. " +
    "No text gives the right numbers, so nobody but the organisation can set them.",
  remedy:
    "Agree on target shares for use cases, foundation and governance, and enter them as base ratio.",
  source: "A:24, 48, 63",
  check({ policy, measures, money }) {
    if (policy.baseRatio || policy.ownBands.layers) return [];
    const mix = measures.shares("layers");
    const today = mix.split.groups.map((group, at) =>
      say("{share} {group}", {
        share: percent(mix.shares?.[at] ?? 0),
        group: groupWords(group),
      })
    );
    const mixed = mixedCurrencies(measures);
    return [
      {
        what: !mix.shares
          ? say("No base ratio is set, and no line has a place in any of the three layers yet.")
          : mixed !== null
            ? say("No base ratio is set, and today's split is not known: amounts in {mixed}.", {
                mixed,
              })
            : say("No base ratio is set; today {money} splits into {shares}.", {
                money: money(mix.denominator),
                shares: listed(today),
              }),
        places: [{ column: "amount", lines: "all" }],
        exposure: 0,
      },
    ];
  },
};
