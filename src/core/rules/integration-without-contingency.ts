import { ASSIGNABLE } from "../costs/cost-type";
import { contingencyFor } from "../measures/integration/contingency";
import { linesWhere } from "../measures/lines-where";
import { percent, percentBeside } from "../measures/percent";
import { gapToBand } from "../measures/split/share";
import { fundingOf } from "../measures/unfunded";
import { thresholdOf } from "../policy/policy";
import { doubtAbout, remainingDoubt } from "../review/doubt";
import type { Rule } from "../review/rule";
import { say } from "../words/say";

const INTEGRATION = Uint8Array.from({ length: 256 }, (_, code) =>
  Number(ASSIGNABLE[code]?.category === "integration")
);
const SET_ASIDE = contingencyFor(INTEGRATION);
const CONTINGENCY = fundingOf("contingency");

/** Too little is set aside for the layer in which costs overrun most. */
export const integrationWithoutContingency: Rule = {
  id: "integration-without-contingency",
  category: "integration",
  severity: "warning",
  needs: ["money"],
  settings: ["integrationContingency", "doubtfulMoney"],
  title: "Thin contingency for integration",
  why:
    "Integration grows with the number of systems and departments that it touches, and both are underestimated when the budget is made. " +
    "Without a reserve the overrun is taken from the next project.",
  remedy:
    "Set money aside on a contingency line, or in a contingency column beside the integration lines.",
  source: "B:58-59; ours",
  check(subject) {
    const { budget, policy, measures, money } = subject;
    const integration = measures.shares("categories").amounts[2];
    if (integration <= 0) {
      return { outcome: "not applicable", reason: say("No money is planned for integration.") };
    }
    const least = thresholdOf(policy, "integrationContingency");
    const { lines, column } = measures.of(SET_ASIDE);
    const reserve = lines + column;
    const short = -gapToBand(reserve, integration, { lower: least, upper: Infinity });
    if (short <= 0) return [];
    const funding = measures.of(CONTINGENCY);
    const unclear = reserve > 0 ? null : doubtAbout(funding, say("contingency"), subject);
    if (unclear) return unclear;
    const what = say(
      reserve > 0
        ? "{reserve} is set aside, {share} of {money} for integration: {missing} short of {least}."
        : "Nothing is set aside beside {money} for integration: {missing} short of {least}.",
      {
        reserve: money(reserve),
        share: percentBeside(reserve / integration, least),
        money: money(integration),
        missing: money(short),
        least: percent(least),
      }
    );
    return [
      {
        what: `${what}${remainingDoubt(funding, say("contingency"), subject)}`,
        places: [{ column: "amount", lines: linesWhere(budget, INTEGRATION) }],
        exposure: short,
      },
    ];
  },
};
