import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { PlanRefused } from "../../../src/workbook/annotation/plan";
import { planMoves, type MovesPlan } from "../../../src/workbook/annotation/plan-moves";
import { judge, type Judgement } from "../../../src/workbook/judgement/judgement";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aHost, type HostWish } from "../a-host";
import { applied } from "../applied";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const ONE: Rows = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
];
const QUARTERS: Rows = [
  ["Line", "Cost type", "Q1 2026", "Q2 2026", "Q3 2026"],
  ["GPU cluster", "Accelerators", 50, 100, 50],
  ["Model API", "Model API usage", 100, 200, 300],
  ["Data pipelines", "Data engineering", "", "", 200],
];

async function judged(survey: Survey): Promise<Judgement> {
  return judge(await anIntake(survey), DEFAULT_POLICY);
}

async function planned(
  cells: Rows,
  wish: HostWish = {},
  formulaCells = new Set<string>()
): Promise<{ survey: Survey; judgement: Judgement; plan: MovesPlan }> {
  const survey = aSurvey([aSheet("Plan", cells)]);
  const judgement = await judged(survey);
  const plan = await planMoves(aHost(survey, wish), survey, judgement, { formulaCells });
  return { survey, judgement, plan };
}

describe("applying moves", () => {
  test.each([
    ["one amount column", ONE],
    ["a column per quarter", QUARTERS],
    ["amounts in thousands", ONE.map((row, at) => (at === 0 ? ["Line", "Cost type", "k€"] : row))],
  ])("%s: the budget is read again with the proposed amounts", async (_, cells) => {
    const { survey, judgement, plan } = await planned(cells);
    const after = await judged(applied(survey, plan.edits));
    expect(after.intake.budget.amounts).toEqual(judgement.proposal.amounts);
    expect(after.review.measures.shares("categories").shares).toEqual(
      judgement.proposal.shares?.categories
    );
  });

  test("its inverses bring every amount back", async () => {
    const { survey, plan } = await planned(QUARTERS);
    expect(applied(applied(survey, plan.edits), plan.inverses)).toEqual(survey);
  });

  test("a line's change is spread over its quarters in proportion to what they hold", async () => {
    const { survey, plan } = await planned(QUARTERS);
    expect(applied(survey, plan.edits).sheets[0]!.top.map((row) => row.slice(2))).toEqual([
      ["Q1 2026", "Q2 2026", "Q3 2026"],
      [125, 250, 125],
      [33, 67, 100],
      ["", "", 300],
    ]);
  });

  test("the preview names each cell with its old and new amount and the reason", async () => {
    const { plan } = await planned(ONE);
    expect(plan.changes).toEqual([
      { address: "Plan!C2", old: 200, new: 500, reason: expect.stringContaining("Infrastructure") },
      { address: "Plan!C3", old: 600, new: 200, reason: expect.stringContaining("Models") },
      { address: "Plan!C4", old: 200, new: 300, reason: expect.stringContaining("Integration") },
    ]);
    expect([plan.formulas, plan.notes]).toEqual([[], []]);
  });
});

describe("amounts that are formulas", () => {
  const formulas = { "Plan!C2": "=100*2" };

  test("stay, and what that does to the total is said", async () => {
    const { plan } = await planned(ONE, { formulas });
    expect(plan.formulas).toEqual([{ address: "Plan!C2", formula: "=100*2", old: 200, new: 500 }]);
    expect(plan.changes.map(({ address }) => address)).toEqual(["Plan!C3", "Plan!C4"]);
    expect(plan.notes).toEqual([
      "Plan!C2 is a formula and stays as it is. The total becomes EUR 700 instead of EUR 1,000.",
    ]);
  });

  test("are replaced where they are chosen one by one, and come back as formulas", async () => {
    const { plan } = await planned(ONE, { formulas }, new Set(["Plan!C2"]));
    expect(plan.changes[0]).toMatchObject({ address: "Plan!C2", old: "=100*2", new: 500 });
    expect(plan.formulas).toHaveLength(1);
    expect(plan.notes).toEqual([]);
    expect(plan.inverses).toContainEqual(
      expect.objectContaining({
        kind: "restore",
        contents: [[{ formula: "=100*2" }], [600], [200]],
      })
    );
  });

  test("beside constants leave the change to those, as long as they hold enough", async () => {
    const { plan } = await planned(QUARTERS, { formulas: { "Plan!C3": "=1", "Plan!C2": "=2" } });
    expect(plan.formulas.map(({ address }) => address)).toEqual([]);
    const lines = plan.changes.map(({ address, new: amount }) => [address, amount]);
    expect(lines).toContainEqual(["Plan!D3", 40]);
    const short = { "Plan!E3": "=3", "Plan!D3": "=3" };
    const { plan: left } = await planned(QUARTERS, { formulas: short });
    expect(left.formulas.map(({ address }) => address)).toEqual(["Plan!D3", "Plan!E3"]);
    expect(left.changes.map(({ address }) => address)).not.toContain("Plan!C3");
  });
});

describe("amounts that add up their periods", () => {
  const cells = QUARTERS.map((row, at) => {
    const sum = row.slice(2).reduce<number>((all, each) => all + (Number(each) || 0), 0);
    return [...row, at === 0 ? "FY26 (EUR)" : sum];
  });
  const formulas = Object.fromEntries(
    [2, 3, 4].map((row) => [`Plan!F${row}`, `=SUM(C${row}:E${row})`])
  );

  test("keep their formulas: the change goes into the periods", async () => {
    const { survey, plan } = await planned(cells, { formulas });
    const after = applied(survey, plan.edits).sheets[0]!.top.slice(1);
    expect(after.map((row) => row.slice(2, 5))).toEqual([
      [125, 250, 125],
      [33, 67, 100],
      ["", "", 300],
    ]);
    expect(plan.formulas).toEqual([]);
    expect(plan.notes).toEqual([expect.stringContaining("3 amounts are sums over the periods")]);
  });

  test("are formulas like others where a period is a formula itself, or the sum is another", async () => {
    const own = await planned(cells, { formulas: { ...formulas, "Plan!D3": "=C3*2" } });
    expect(own.plan.formulas.map(({ address }) => address)).toEqual(["Plan!F3"]);
    const part = await planned(cells, { formulas: { ...formulas, "Plan!F2": "=SUM(C2:D2)" } });
    expect(part.plan.formulas.map(({ address }) => address)).toEqual(["Plan!F2"]);
  });

  test("are replaced where their own cell is chosen", async () => {
    const { plan } = await planned(cells, { formulas }, new Set(["Plan!F2"]));
    expect(plan.changes.filter(({ address }) => address.endsWith("2"))).toEqual([
      expect.objectContaining({ address: "Plan!F2", new: 500 }),
    ]);
  });
});

describe("what cannot be applied", () => {
  async function reasonsOf(judgement: Judgement, survey: Survey): Promise<string> {
    return planMoves(aHost(survey), survey, judgement).then(
      () => "",
      (thrown: unknown) => (thrown instanceof PlanRefused ? thrown.message : "")
    );
  }

  test("targets that cannot be met together, new lines, and nothing to move", async () => {
    const survey = aSurvey([aSheet("Plan", ONE)]);
    const judgement = await judged(survey);
    const { proposal, intake } = judgement;
    const other = (change: Partial<typeof proposal>): Judgement => ({
      ...judgement,
      proposal: { ...proposal, ...change },
    });
    expect(await reasonsOf(other({ feasible: false, obstacle: "Too much." }), survey)).toContain(
      "cannot be met together, so nothing is applied. Too much."
    );
    const newLines = [{ name: "New line: Governance", costType: 0, amount: 5 }];
    expect(await reasonsOf(other({ newLines }), survey)).toContain("“New line: Governance”");
    expect(await reasonsOf(other({ amounts: intake.budget.amounts }), survey)).toContain(
      "nothing to move"
    );
  });

  test("text in the place of an amount, and cells that changed, are named", async () => {
    const judgement = await judged(aSurvey([aSheet("Plan", ONE)]));
    const changed = (value: CellValue): Survey =>
      aSurvey([
        aSheet(
          "Plan",
          ONE.map((row, at) => (at === 2 ? [...row.slice(0, 2), value] : row))
        ),
      ]);
    expect(await reasonsOf(judgement, changed("600 EUR"))).toContain(
      "No number stands in Plan!C3."
    );
    expect(await reasonsOf(judgement, changed(601))).toContain("Plan!C3 are not those");
  });
});
