import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { judge } from "../../../src/workbook/judgement/judgement";
import { placesOf } from "../../../src/workbook/judgement/places";
import { reportBudget } from "../../../src/workbook/judgement/report-budget";
import { fullAddress } from "../../../src/workbook/address";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

const CELLS = [
  ["AI budget, all amounts in EUR"],
  [],
  ["Line", "Cost type", "FY26"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 500.5],
  ["Copilots", "AI licences and copilots", 100],
  ["Data pipelines", "Data engineering", 200],
  ["Project Falcon", "", 60],
  ["Project Condor", "", 40],
  ["Voice", "Workflow integration", "tbc"],
  ["Total", "", 1100.5],
];

describe("a budget as it is reported", () => {
  const survey = aSurvey([aSheet("Budget", CELLS)]);

  test("names its place, lines, currency and exact total", async () => {
    const { report } = judge(await anIntake(survey), DEFAULT_POLICY);
    expect(report).toMatchObject({
      name: "Budget",
      sheet: "Budget",
      address: "Budget!A3:C10",
      lines: 7,
      currency: "EUR",
      total: 1100.5,
      unassigned: 100,
      mapping: [
        { role: "name", header: "Line", column: "A" },
        { role: "amount", header: "FY26", column: "C" },
        { role: "costType", header: "Cost type", column: "B" },
      ],
    });
  });

  test("prints what a split leaves out and every share with its band", async () => {
    const { categories, layers } = judge(await anIntake(survey), DEFAULT_POLICY).report.splits;
    expect(categories).toMatchObject({ denominator: 1000.5, excluded: 100 });
    expect(categories.shares[1]).toMatchObject({
      name: "Models",
      amount: 600.5,
      lower: 0.1,
      upper: 0.2,
      status: "above",
    });
    expect(layers.shares.map(({ status }) => status)).toEqual([
      "no target",
      "no target",
      "no target",
    ]);
  });

  test("points at cells, neighbouring rows joined", async () => {
    const { outcomes } = judge(await anIntake(survey), DEFAULT_POLICY).report;
    const cellsOf = (rule: string): unknown =>
      outcomes.find((outcome) => outcome.rule === rule)?.findings.map(({ cells }) => cells);
    expect(cellsOf("amount-unreadable")).toEqual([["Budget!C10"]]);
    expect(JSON.stringify(cellsOf("cost-type-unknown"))).toContain("8:");
  });

  test("proposes the same total, and lists only lines whose amount changes", async () => {
    const { proposal } = judge(await anIntake(survey), DEFAULT_POLICY).report;
    expect(proposal).toMatchObject({ feasible: true, total: 1100.5 });
    const change = proposal.lines.reduce(
      (sum, { from, to }) => sum + Math.round((to - from) * 100),
      0
    );
    expect(change).toBe(0);
    expect(proposal.lines.every(({ from, to }) => from !== to)).toBe(true);
    expect(proposal.lines.find(({ name }) => name === "GPU cluster")!.row).toBe(4);
  });

  test("adds every line with its evidence only when asked", async () => {
    const { intake, review, proposal, report } = judge(await anIntake(survey), DEFAULT_POLICY);
    expect(report.detail).toBeUndefined();
    const { detail } = reportBudget(intake, review, proposal, { lines: true });
    expect(detail).toHaveLength(7);
    expect(detail![0]).toMatchObject({
      row: 4,
      amount: 200,
      costType: "Accelerators",
      category: "Infrastructure",
    });
    expect(detail![4]).toMatchObject({
      row: 8,
      costType: null,
      category: null,
      layer: null,
      confidence: 0,
    });
  });

  test("a finding about the whole table points at the whole column", async () => {
    const intake = await anIntake(survey);
    const finding = {
      rule: "x",
      severity: "info",
      places: [{ column: "amount", lines: "all" }],
      exposure: 0,
      what: "",
      why: "",
      remedy: "",
      source: "",
    } as const;
    expect(placesOf(intake, finding).map(fullAddress)).toEqual(["Budget!C4:C10"]);
  });

  test("a finding about a name and a cost type names the cell once where there is no such column", async () => {
    const bare = aSurvey([
      aSheet("Plan", [
        ["Item", "FY26"],
        ["GPU cluster", 500],
        ["Zxqv", 60],
      ]),
    ]);
    const { report } = judge(await anIntake(bare), DEFAULT_POLICY);
    const unknown = report.outcomes.find(({ rule }) => rule === "cost-type-unknown")!;
    expect(unknown.findings[0]!.cells).toEqual(["Plan!A3"]);
  });
});
