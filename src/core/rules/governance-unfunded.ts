import type { Rule, Subject } from "../review/rule";
import { counted } from "../review/wording";

const GOVERNANCE = 2;

// Ours: above this part of the money without a cost type, nobody can say that governance has none.
const MOST_UNASSIGNED = 0.1;

/** Nothing is budgeted for deciding: criteria, ownership, the power to stop. */
export const governanceUnfunded: Rule = {
  id: "governance-unfunded",
  category: "mix",
  severity: "critical",
  needs: ["money"],
  title: "Governance without money",
  why:
    "When nobody is paid to set criteria, own decisions and stop what fails, weak cases run on and keep their money. " +
    "Access and data governance do not close this gap: they belong to the foundation.",
  remedy:
    "Fund at least one governance line: decision criteria and owners, a kill switch, or compliance and legal review.",
  source: "A:33-34, 64",
  check(subject) {
    const { measures, money } = subject;
    const mix = measures.shares("layers");
    if (mix.amounts[GOVERNANCE] > 0) return [];
    const unreadable = unreadableGovernanceLines(subject);
    if (unreadable > 0) {
      return {
        outcome: "needs review",
        reason: `The amount of ${counted(unreadable, "governance line")} cannot be read, so governance may or may not be funded.`,
      };
    }
    const { unassigned } = measures;
    const could = `${money(unassigned.amount)} has no cost type and could be governance`;
    if (unassigned.gross > MOST_UNASSIGNED * measures.byCostType.gross) {
      return {
        outcome: "needs review",
        reason: `No line is stated to be governance, but ${could}.`,
      };
    }
    const doubt = unassigned.lines > 0 ? ` Only ${could}.` : "";
    return [
      {
        what: `Governance has no money: none of ${money(measures.total)} pays for decisions, ownership or the power to stop.${doubt}`,
        places: [{ column: "amount", lines: "all" }],
        exposure: leastByBaseRatio(subject, mix.denominator),
      },
    ];
  },
};

function unreadableGovernanceLines({ budget, measures }: Subject): number {
  const { homes } = measures.shares("layers").split;
  return budget.unreadable.filter(({ line }) => homes[budget.costTypes[line]!] === GOVERNANCE)
    .length;
}

/** Money at stake is known only where the organisation has said what governance should have. */
function leastByBaseRatio({ policy }: Subject, denominator: number): number {
  const ratio = policy.baseRatio?.[GOVERNANCE] ?? 0;
  return Math.max(0, Math.round((ratio - policy.baseRatioTolerance) * denominator));
}
