import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { Policy } from "../../src/core/policy/policy";
import type { Intake } from "../../src/workbook/intake/intake";
import { judge, type Judgement } from "../../src/workbook/judgement/judgement";
import { aBudget, type ALine, type BudgetWish } from "../core/a-budget";

const LINES: readonly ALine[] = [
  ["Reserved GPU", "accelerators", 800_000],
  ["Model API", "model-api", 150_000],
  ["CRM integration", "workflow-integration", 50_000],
  ["Project Falcon", null, 20_000],
];

/** The judgement of a budget that stands in one table. */
export interface OneTable extends Judgement {
  readonly intake: Intake;
}

/** The judgement of a small table at Budget!A1 with columns item, cost type, FY26; `wish` adds what a budget may have besides. */
export function aJudgement(
  lines: readonly ALine[] = LINES,
  policy: Policy = DEFAULT_POLICY,
  wish: Partial<BudgetWish> = {}
): OneTable {
  const area = { sheet: "Budget", top: 0, left: 0, bottom: lines.length, right: 2 };
  const intake: Intake = {
    workbook: "a.xlsx",
    candidate: {
      name: "Budget",
      kind: "table",
      area,
      headers: ["Item", "Cost type", "FY26"],
      sample: lines.map(([name, costType, amount]) => [name, costType ?? "", amount]),
      formats: ["General", "General", "#,##0"],
      visibility: "visible",
      confidence: 1,
      because: ["has an amount column: FY26"],
    },
    mapping: {
      columns: [
        { role: "name", column: 0 },
        { role: "costType", column: 1 },
        { role: "amount", column: 2 },
      ],
    },
    budget: aBudget({ ...wish, lines }),
    rows: Int32Array.from(lines, (_, line) => line + 1),
    totalRows: new Int32Array(0),
    caseTable: null,
    exchanged: null,
    notes: [],
    scale: 0,
  };
  return { ...judge(intake, policy), intake };
}
