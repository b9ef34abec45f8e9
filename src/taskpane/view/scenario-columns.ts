import { toDecimal } from "../../core/budget/money";
import { say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { Answer, WhatIf } from "../what-if/what-if";
import { mixTables, type MixRow } from "./shares-after";

/** "nearest": no mix meets all that was asked, this one comes nearest. */
export type ScenarioVerdict = "inside" | "outside" | "nearest" | "not judged";

/** One scenario in the numbers that stand beside the others'. Amounts are decimal. */
export interface ScenarioColumn {
  readonly name: string;
  /** Index among the kept scenarios; null for today and for what is proposed. */
  readonly kept: number | null;
  readonly shares: readonly { readonly name: string; readonly share: number | null }[];
  readonly total: number;
  readonly moved: number;
  readonly moves: number;
  readonly verdict: ScenarioVerdict;
}

/** Today, what previews and writes take, then what is kept. Shares are of the profile's split. */
export function scenarioColumns(judgement: Judgement, { scenarios }: WhatIf): ScenarioColumn[] {
  const [mix] = mixTables(judgement, judgement);
  const { rows } = mix!;
  const today: ScenarioColumn = {
    name: say("Today"),
    kept: null,
    shares: rows.map(({ name, now }) => ({ name, share: now })),
    total: judgement.report.total,
    moved: 0,
    moves: 0,
    verdict: verdictOf(
      judgement.report.splits[mix!.split].shares.map(({ status }) => status),
      true
    ),
  };
  return [
    today,
    column(judgement, say("Proposed"), null, judgement),
    ...scenarios.map(({ name, answer }, at) => column(judgement, name, at, answer)),
  ];
}

function column(
  judgement: Judgement,
  name: string,
  kept: number | null,
  { request, proposal }: Pick<Answer, "request" | "proposal">
): ScenarioColumn {
  const mixes = mixTables(judgement, { request, proposal });
  const { digits } = judgement.intake.budget.currency;
  return {
    name,
    kept,
    shares: mixes[0]!.rows.map((row) => ({ name: row.name, share: row.after })),
    total: toDecimal(proposal.total, digits),
    moved: toDecimal(proposal.moved, digits),
    moves: proposal.moves.length,
    verdict: verdictOf(
      mixes.flatMap(({ rows }) => rows.map(({ status }) => status)),
      proposal.feasible
    ),
  };
}

function verdictOf(statuses: readonly MixRow["status"][], isFeasible: boolean): ScenarioVerdict {
  if (!isFeasible) return "nearest";
  if (statuses.some((status) => status === "below" || status === "above")) return "outside";
  return statuses.includes("within") ? "inside" : "not judged";
}
