import fc from "fast-check";
import type { Budget } from "../../../src/core/budget/budget";
import { COST_TYPES } from "../../../src/core/costs/cost-type";
import { snapshotOf } from "../../../src/core/measures/snapshot";
import { planHistory } from "../../../src/workbook/history/plan-history";
import { readHistory } from "../../../src/workbook/history/read-history";
import type { Survey } from "../../../src/workbook/survey";
import { aBudget, type ALine, type BudgetWish } from "../../core/a-budget";
import { applied } from "../applied";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

const LINES: readonly ALine[] = [
  ["GPU cluster", "accelerators", 700.5],
  ["Rent", null, 200],
  ["Claims bot", "model-api", 100],
];

const budgetOn = (today: string, rest: Partial<BudgetWish> = {}): Budget =>
  aBudget({ lines: LINES, today, ...rest });

const historyOf = (survey: Survey, name = "Budget") =>
  readHistory(surveyedCells(survey), survey, name);

async function after(survey: Survey, budget: Budget): Promise<Survey> {
  const plan = planHistory(budget, 0.8, survey, await historyOf(survey, budget.name));
  return applied(survey, plan.edits);
}

const EMPTY = aSurvey([]);
const cellsOf = (survey: Survey) => survey.sheets[0]!.top;

describe("the history of a budget", () => {
  test("a workbook without one has no earlier review", async () => {
    expect(await historyOf(EMPTY)).toEqual({ earlier: null, problems: [] });
  });

  test("a review is a row with both splits, and a row for each line", async () => {
    const cases = { names: ["Claims", "Search"] };
    const [header, review, ...lines] = cellsOf(
      await after(EMPTY, budgetOn("2026-01-15", { cases }))
    );
    const cell = (name: string) => review![header!.indexOf(name)];
    expect([cell("Reviewed on"), cell("Budget"), cell("Line")]).toEqual([
      "2026-01-15",
      "Budget",
      "",
    ]);
    expect([cell("Amount"), cell("Currency"), cell("Judged")]).toEqual([1000.5, "EUR", 0.8]);
    expect([cell("Infrastructure"), cell("Models"), cell("Integration")]).toEqual([700.5, 100, 0]);
    expect([cell("Use cases"), cell("Foundation"), cell("Governance")]).toEqual([100, 700.5, 0]);
    expect([cell("Accelerators"), cell("Active use cases")]).toEqual([700.5, 2]);
    expect(lines.map((row) => [row[2], row[3]])).toEqual([
      ["GPU cluster", "Accelerators"],
      ["Rent", "No cost type"],
      ["Claims bot", "Model API usage"],
    ]);
  });

  test("the next review reads what the last one wrote", async () => {
    const january = budgetOn("2026-01-15");
    const survey = await after(EMPTY, january);
    expect(await historyOf(survey)).toEqual({ earlier: snapshotOf(january), problems: [] });
  });

  test("a later review adds only lines that are new or have another cost type", async () => {
    const first = await after(EMPTY, budgetOn("2026-01-15"));
    const lines: ALine[] = [
      ...LINES.slice(0, 1),
      ["Rent", "networking", 200],
      ["Search", "model-api", 5],
    ];
    const june = budgetOn("2026-06-30", { lines });
    const second = await after(first, june);
    const added = cellsOf(second).slice(cellsOf(first).length);
    expect(added.map((row) => row.slice(0, 4))).toEqual([
      ["2026-06-30", "Budget", "", ""],
      ["2026-06-30", "Budget", "Rent", "Networking"],
      ["2026-06-30", "Budget", "Search", "Model API usage"],
    ]);
    const { earlier } = await historyOf(second);
    expect(earlier).toMatchObject({ day: june.today, total: june.amounts.reduce((a, b) => a + b) });
    expect([...earlier!.lines.keys()]).toEqual(["GPU cluster", "Rent", "Claims bot", "Search"]);
  });

  test("each budget has its own, whatever the capitals of its name", async () => {
    const survey = await after(
      await after(EMPTY, budgetOn("2026-01-15")),
      budgetOn("2026-03-31", { name: "Plan", currency: "JPY" })
    );
    expect((await historyOf(survey, "budget ")).earlier!.day).toBe(budgetOn("2026-01-15").today);
    expect((await historyOf(survey, "Plan")).earlier!.total).toBe(1001);
    expect((await historyOf(survey, "Other")).earlier).toBe(null);
  });

  test("above 2,000 lines a review keeps its amounts alone", async () => {
    const many = Array.from({ length: 2001 }, (_, at): ALine => [`Line ${at}`, "networking", 1]);
    const survey = await after(EMPTY, budgetOn("2026-01-15", { lines: many }));
    expect(cellsOf(survey)).toHaveLength(2);
    expect((await historyOf(survey)).earlier).toMatchObject({ total: 2001_00, lines: new Map() });
  });

  test("rows may be sorted: the latest day counts", async () => {
    const survey = await after(await after(EMPTY, budgetOn("2026-01-15")), budgetOn("2026-06-30"));
    const [header, ...rows] = cellsOf(survey);
    const sorted = aSurvey([aSheet("AI Budget history", [header!, ...rows.reverse()])]);
    expect(await historyOf(sorted)).toMatchObject({
      earlier: { day: budgetOn("2026-06-30").today },
    });
  });
});

describe("taking a review back", () => {
  test("the first review takes its sheet with it", async () => {
    const plan = planHistory(budgetOn("2026-01-15"), 1, EMPTY, { earlier: null, problems: [] });
    expect(plan.inverses).toEqual([{ kind: "remove-sheet", name: "AI Budget history" }]);
    expect(applied(applied(EMPTY, plan.edits), plan.inverses)).toEqual(EMPTY);
  });

  test("a later review takes its rows", async () => {
    const survey = await after(EMPTY, budgetOn("2026-01-15"));
    const plan = planHistory(budgetOn("2026-06-30"), 1, survey, await historyOf(survey));
    const back = applied(applied(survey, plan.edits), plan.inverses);
    expect(await historyOf(back)).toEqual(await historyOf(survey));
  });

  test("without the first review's rows and header, the later ones are still read", async () => {
    const survey = await after(await after(EMPTY, budgetOn("2026-01-15")), budgetOn("2026-06-30"));
    const [, ...rows] = cellsOf(survey);
    const blank = rows.slice(0, 4).map(() => [""]);
    const left = aSurvey([aSheet("AI Budget history", [[""], ...blank, ...rows.slice(4)])]);
    expect((await historyOf(left)).earlier).toMatchObject({
      day: budgetOn("2026-06-30").today,
      total: 1000_50,
    });
    const { edits } = planHistory(budgetOn("2026-09-30"), 1, left, await historyOf(left));
    expect(applied(left, edits).sheets[0]!.top[0]![0]).toBe("Reviewed on");
  });
});

describe("rows that cannot be read", () => {
  test.each<[string, number, string, string]>([
    [
      "a date",
      0,
      "soon",
      "'AI Budget history'!A2: “soon” is no date. Write the day of the review as 2026-03-31. The row is left out.",
    ],
    ["an amount", 5, "much", "'AI Budget history'!F2: “much” is no amount. The row is left out."],
  ])("%s is told with its address", async (_, column, text, sentence) => {
    const cells = cellsOf(await after(EMPTY, budgetOn("2026-01-15"))).map((row) => [...row]);
    cells[1]![column] = text;
    const { earlier, problems } = await historyOf(aSurvey([aSheet("AI Budget history", cells)]));
    expect(earlier).toBe(null);
    expect(problems).toEqual([sentence]);
  });
});

test("whatever the budget, its history is its snapshot", async () => {
  const name = fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const type = fc.constantFrom(null, ...COST_TYPES.map(({ id }) => id));
  const line = fc.tuple(
    name,
    type,
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100)
  );
  const lines = fc.array(line, { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom("EUR", "JPY", "KWD", ""), async (each, currency) => {
      const budget = budgetOn("2026-01-15", { lines: each, currency });
      const { earlier, problems } = await historyOf(await after(EMPTY, budget));
      expect(problems).toEqual([]);
      expect(earlier).toEqual(snapshotOf(budget));
    })
  );
});
