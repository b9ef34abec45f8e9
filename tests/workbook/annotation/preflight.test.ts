import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { parseAddress } from "../../../src/workbook/address";
import type { PartId } from "../../../src/workbook/annotation/parts";
import type { Plan } from "../../../src/workbook/annotation/plan";
import { planMoves } from "../../../src/workbook/annotation/plan-moves";
import { planReview } from "../../../src/workbook/annotation/plan-review";
import { refusals } from "../../../src/workbook/annotation/preflight";
import type { ObstacleKind } from "../../../src/workbook/host";
import { judge } from "../../../src/workbook/judgement/judgement";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aHost, type HostWish } from "../a-host";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

const CELLS: readonly (readonly CellValue[])[] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Data pipelines", "Data engineering", 200],
];
const RANGE = aSurvey([aSheet("Plan", CELLS)]);
const TABLE = aSurvey([aSheet("Plan", CELLS)], [aTable("Budget", "Plan", CELLS)]);

async function review(survey: Survey, ...parts: PartId[]): Promise<Plan> {
  const judgement = judge(await anIntake(survey), DEFAULT_POLICY);
  const options = parts.length > 0 ? { parts: new Set(parts) } : {};
  return planReview(aHost(survey), survey, judgement, options);
}

async function moves(survey: Survey): Promise<Plan> {
  return planMoves(aHost(survey), survey, judge(await anIntake(survey), DEFAULT_POLICY));
}

function withCells(value: CellValue, row: number, column: number, survey = RANGE): Survey {
  const cells = CELLS.map((each) => [...each, "", "", ""]);
  cells[row]![column] = value;
  return { ...survey, sheets: [aSheet("Plan", cells)] };
}

const said = (plan: Plan, survey: Survey, wish: HostWish = {}): Promise<string[]> =>
  refusals(aHost(survey, wish), survey, plan);

test("a workbook that is as the preview showed it can be written", async () => {
  expect(await said(await review(RANGE), RANGE)).toEqual([]);
  expect(await said(await review(TABLE), TABLE)).toEqual([]);
  expect(await said(await moves(RANGE), RANGE)).toEqual([]);
});

describe("what the survey tells against a write", () => {
  const [sheet] = TABLE.sheets;
  const [table] = TABLE.tables;
  const right = { ...aTable("Notes", "Plan", CELLS), area: parseAddress("Plan!E2:F9") };
  test.each<[string, Survey, string]>([
    ["a document for reading only", { ...TABLE, isReadOnly: true }, "for reading only"],
    [
      "a protected structure",
      { ...TABLE, isStructureLocked: true },
      "so AI Budget review and AI Budget history cannot be added",
    ],
    [
      "a protected sheet",
      { ...TABLE, sheets: [{ ...sheet!, isProtected: true }] },
      "Sheet Plan is protected. Remove the protection under Review",
    ],
    [
      "a filtered table",
      { ...TABLE, tables: [{ ...table!, isFiltered: true }] },
      "Table Budget (Plan!A1:C4) is filtered. Clear its filter",
    ],
    [
      "a filtered sheet",
      { ...TABLE, sheets: [{ ...sheet!, isFiltered: true }] },
      "Rows of sheet Plan are filtered out. Clear the filter",
    ],
    [
      "another table right of it",
      { ...TABLE, tables: [table!, right] },
      "Table Budget cannot grow, because table Notes (Plan!E2:F9) stands right of it.",
    ],
    [
      "a table that grew",
      { ...TABLE, tables: [{ ...table!, area: parseAddress("Plan!A1:C9") }] },
      "Table Budget changed since the preview: it is at Plan!A1:C9 now.",
    ],
    ["a sheet that is gone", aSurvey([]), "Sheet Plan is no longer there."],
    [
      "a review sheet by that name",
      { ...TABLE, sheets: [sheet!, aSheet("AI Budget review", [])] },
      "Sheet AI Budget review exists by now.",
    ],
  ])("%s", async (_, survey, says) => {
    const [first = "", ...others] = await said(await review(TABLE), survey);
    expect(first).toContain(says);
    expect(others).toEqual([]);
  });

  test("free cells of a protected sheet may take amounts", async () => {
    const survey = { ...RANGE, sheets: [aSheet("Plan", CELLS, { isProtected: true })] };
    expect(await said(await moves(survey), survey)).toEqual([]);
    const locked = { kind: "locked", area: parseAddress("Plan!C3") } as const;
    expect(await said(await moves(survey), survey, { obstacles: [locked] })).toEqual([
      "Plan!C3: locked on a protected sheet. Remove the protection under Review, then try again; the add-in never does that.",
    ]);
  });
});

describe("what the cells tell against a write", () => {
  test.each<[ObstacleKind, string]>([
    ["locked", "locked on a protected sheet"],
    ["filtered", "Clear the filter"],
    ["hidden row", "in hidden rows"],
    ["hidden column", "in a hidden column"],
    ["merged", "Split them"],
    ["spill", "Move that formula"],
    ["array", "array formula"],
  ])("%s cells are named with what to do", async (kind, says) => {
    const obstacles = [{ kind, area: parseAddress("Plan!E3") }];
    const [first, ...others] = await said(await review(RANGE), RANGE, { obstacles });
    expect(first).toContain("Plan!E3: ");
    expect(first).toContain(says);
    expect(others).toEqual([]);
  });

  test("at most five addresses are named", async () => {
    const obstacles = [1, 2, 3, 4].flatMap((row) =>
      ["D", "E"].map((column) => ({
        kind: "merged" as const,
        area: parseAddress(`Plan!${column}${row}`),
      }))
    );
    const [first] = await said(await review(RANGE), RANGE, { obstacles });
    expect(first).toContain("Plan!D1, Plan!D2, Plan!D3, Plan!D4, Plan!E1 and 3 more: merged");
  });

  test("a hidden row between the cells of a write is no obstacle", async () => {
    const cells = [...CELLS.slice(0, 3), ["Rent", "Other", 0], ...CELLS.slice(3)];
    const survey = aSurvey([aSheet("Plan", cells)]);
    const plan = await moves(survey);
    expect(plan.edits.length).toBe(2);
    const hidden = (address: string) => ({
      obstacles: [{ kind: "hidden row" as const, area: parseAddress(address) }],
    });
    expect(await said(plan, survey, hidden("Plan!C4"))).toEqual([]);
    expect(await said(plan, survey, hidden("Plan!C3"))).toHaveLength(1);
  });

  test("filled targets are named", async () => {
    expect(await said(await review(RANGE), withCells("mine", 2, 4))).toEqual([
      "Plan!E1:E4 must be blank, but Plan!E3 holds something. Clear or move these cells first.",
    ]);
  });

  test("the cell that a totals row would get is named as well", async () => {
    const totals = { ...TABLE.tables[0]!, hasTotals: true };
    const survey = { ...TABLE, tables: [totals] };
    const plan = await review(survey);
    const filled = {
      ...survey,
      sheets: [aSheet("Plan", [...CELLS, ["Total", "", 1000, "mine"]])],
    };
    expect(await said(plan, filled)).toEqual([expect.stringContaining("Plan!D5 holds something")]);
  });

  test("an amount that became a formula since the preview is named", async () => {
    const plan = await moves(RANGE);
    expect(await said(plan, RANGE, { formulas: { "Plan!C3": "=300*2" } })).toEqual([
      "Plan!C3 changed since the preview. Preview the write again.",
    ]);
  });

  test("a comment that somebody made since the preview is named", async () => {
    const text = "AI Budget: too much.";
    const plan = await review(RANGE);
    const area = parseAddress("Plan!C3");
    const edit = { kind: "add-comment", area, text, reason: "" } as const;
    const comments = [{ area, text: "Why?", isAnswered: false }];
    const commenting = { ...plan, edits: [...plan.edits, edit] };
    expect(await said(commenting, RANGE)).toEqual([]);
    expect(await said(commenting, RANGE, { comments })).toEqual([
      "Plan!C3 has a comment by now. Preview the write again.",
    ]);
  });
});
