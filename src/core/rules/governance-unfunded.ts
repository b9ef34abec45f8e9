import { layerFunding, unfundedVerdict } from "../review/layer-verdict";
import { mixedCurrencies } from "../review/mix-doubt";
import type { Rule, Subject } from "../review/rule";
import { say } from "../words/say";

/** Nothing is budgeted for deciding: criteria, ownership, the power to stop. */
export const governanceUnfunded: Rule = {
  id: "governance-unfunded",
  category: "mix",
  severity: "critical",
  needs: ["money"],
  settings: ["doubtfulMoney"],
  title: "Governance without money",
  why:
    "When nobody is paid to set criteria, own decisions and stop what fails, weak cases run on and keep their money. " +
    "Access and data governance do not close this gap: they belong to the foundation.",
  remedy:
    "Fund at least one governance line: decision criteria and owners, a kill switch, or compliance and legal review.",
  source: "A:33-34, 64",
  check(subject) {
    const { measures, money } = subject;
    return unfundedVerdict(subject, GOVERNANCE, () => ({
      what: say(
        mixedCurrencies(measures) === null
          ? "Governance has no money: none of {total} pays for decisions, ownership or the power to stop."
          : "Governance has no money: no line pays for decisions, ownership or the power to stop.",
        { total: money(measures.total) }
      ),
      places: [{ column: "amount", lines: "all" }],
      exposure: leastByBaseRatio(subject),
    }));
  },
};

const GOVERNANCE = layerFunding("governance");

/** Money at stake is known only where the organisation has said what governance should have. */
function leastByBaseRatio({ policy, measures }: Subject): number {
  const ratio = policy.baseRatio?.[GOVERNANCE.at] ?? 0;
  const { denominator } = measures.shares("layers");
  return Math.max(0, Math.round((ratio - policy.baseRatioTolerance) * denominator));
}
