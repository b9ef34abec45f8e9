import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { fullAddress } from "../../../src/workbook/address";
import { planAnnotation, PlanRefused } from "../../../src/workbook/annotation/annotation";
import { judge, type Judgement } from "../../../src/workbook/judgement/judgement";
import type { Survey } from "../../../src/workbook/survey";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

const CELLS = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
  ["Project Falcon", "", 100],
];
const TABLE = aSurvey(
  [aSheet("Plan", CELLS)],
  [{ ...aTable("Budget", "Plan", CELLS), widthsBeside: [48, 60] }]
);
const RANGE = aSurvey([aSheet("Plan", CELLS, { widthsBeside: [48, 60] })]);

async function judged(survey: Survey): Promise<Judgement> {
  return judge(await anIntake(survey), DEFAULT_POLICY);
}

function reasonsOf(plan: () => unknown): readonly string[] {
  try {
    plan();
  } catch (thrown) {
    if (thrown instanceof PlanRefused) return thrown.reasons;
    throw thrown;
  }
  return [];
}

describe("planning what is written", () => {
  test("an Excel table gets two table columns, with the worst finding of each line", async () => {
    const { edits, inverses } = planAnnotation(await judged(TABLE), TABLE);
    const [status, suggestion] = edits;
    expect(status).toMatchObject({
      kind: "add-table-column",
      table: "Budget",
      header: "AI Budget status",
      values: [
        "Warning: Infrastructure below profile",
        "Warning: Workflow without money",
        expect.any(String),
        "Warning: Unknown cost type",
      ],
      area: { sheet: "Plan", top: 0, bottom: 4, left: 3, right: 3 },
    });
    expect(suggestion).toMatchObject({ header: "Suggested amount", area: { left: 4, right: 4 } });
    expect(inverses).toEqual([
      { kind: "remove-sheet", name: "AI Budget review" },
      expect.objectContaining({ kind: "remove-rules", area: expect.objectContaining({ left: 3 }) }),
      expect.objectContaining({ kind: "restore-width", points: 48 }),
      expect.objectContaining({ kind: "restore-width", points: 60 }),
      { kind: "remove-table-column", table: "Budget", header: "Suggested amount" },
      { kind: "remove-table-column", table: "Budget", header: "AI Budget status" },
    ]);
  });

  test("suggested amounts keep the total", async () => {
    const [, suggestion] = planAnnotation(await judged(TABLE), TABLE).edits;
    const values = suggestion?.kind === "add-table-column" ? suggestion.values : [];
    expect(values.reduce<number>((sum, value) => sum + Math.round(Number(value) * 100), 0)).toBe(
      110000
    );
  });

  test("a plain range gets cells to its right, and widths that were known come back", async () => {
    const { edits, inverses } = planAnnotation(await judged(RANGE), RANGE);
    const writes = edits.flatMap((edit) => (edit.kind === "write" ? [fullAddress(edit.area)] : []));
    expect(writes.slice(0, 2)).toEqual(["Plan!D1:D5", "Plan!E1:E5"]);
    expect(inverses.filter(({ kind }) => kind === "restore-width")).toMatchObject([
      { points: 48 },
      { points: 60 },
    ]);
  });

  test("every filled cell is listed with what it will hold and why", async () => {
    const { changes } = planAnnotation(await judged(RANGE), RANGE);
    expect(changes[0]).toEqual({
      address: "Plan!D1",
      old: "",
      new: "AI Budget status",
      reason: "Worst finding on the line",
    });
    expect(changes.every((change) => change.new !== "")).toBe(true);
    expect(new Set(changes.map(({ address }) => address)).size).toBe(changes.length);
  });

  test("the review sheet takes the first free number and bears the date it is given", async () => {
    const survey = { ...TABLE, sheets: [...TABLE.sheets, aSheet("ai budget review", [])] };
    const { edits } = planAnnotation(await judged(TABLE), survey, { today: "2026-11-22" });
    expect(edits.find(({ kind }) => kind === "add-sheet")).toMatchObject({
      name: "AI Budget review 2",
    });
    expect(JSON.stringify(edits)).toContain("Reviewed on 2026-11-22");
  });

  test("the review sheet shows findings, moves, rules not applied and the passport", async () => {
    const text = JSON.stringify(planAnnotation(await judged(TABLE), TABLE).edits);
    for (const section of [
      "Shares by nature of cost",
      "Shares by purpose",
      "Findings, most severe first",
      "Proposed moves",
      "Rules not applied",
      "Profile",
    ]) {
      expect(text).toContain(`"${section}"`);
    }
  });
});

describe("refusing to write", () => {
  test("a table on a protected sheet gets no columns", async () => {
    const judgement = await judged(TABLE);
    const survey = { ...TABLE, sheets: [aSheet("Plan", CELLS, { isProtected: true })] };
    expect(reasonsOf(() => planAnnotation(judgement, survey))).toEqual([
      expect.stringContaining("Plan is protected"),
    ]);
    const parts = new Set(["sheet"] as const);
    expect(planAnnotation(judgement, survey, { parts }).changes.length).toBeGreaterThan(20);
  });

  test("beside a plain range on a protected sheet only values are written, and that is said", async () => {
    const survey = aSurvey([aSheet("Plan", CELLS, { isProtected: true, widthsBeside: [48, 60] })]);
    const { edits, notes } = planAnnotation(await judged(RANGE), survey);
    const onPlan = edits.filter((edit) => "area" in edit && edit.area.sheet === "Plan");
    expect(onPlan.map(({ kind }) => kind)).toEqual(["write", "write"]);
    expect(notes).toEqual([expect.stringContaining("Plan is protected")]);
  });

  test("filled cells beside the table are named", async () => {
    const judgement = await judged(TABLE);
    const filled = CELLS.map((row, at) => (at === 2 ? [...row, "", "keep me"] : row));
    const reasons = reasonsOf(() => planAnnotation(judgement, aSurvey([aSheet("Plan", filled)])));
    expect(reasons).toEqual([expect.stringContaining("Plan!E3")]);
  });

  test("columns of an earlier write are not written twice", async () => {
    const cells = CELLS.map((row, at) => [...row, ...(at === 0 ? ["AI Budget status"] : ["OK"])]);
    const survey = aSurvey([aSheet("Plan", cells)], [aTable("Budget", "Plan", cells)]);
    const judgement = await judged(survey);
    expect(reasonsOf(() => planAnnotation(judgement, survey))).toEqual([
      expect.stringContaining("earlier write"),
    ]);
  });
});
