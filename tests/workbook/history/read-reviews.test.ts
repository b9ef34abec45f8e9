import { planHistory } from "../../../src/workbook/history/plan-history";
import { readHistory } from "../../../src/workbook/history/read-history";
import { readReviews } from "../../../src/workbook/history/read-reviews";
import type { Survey } from "../../../src/workbook/survey";
import { aBudget, type BudgetWish } from "../../core/a-budget";
import { applied } from "../applied";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

async function reviewed(survey: Survey, today: string, wish: Partial<BudgetWish> = {}) {
  const lines = [
    ["GPU cluster", "accelerators", 700.5],
    ["Claims bot", "model-api", 100],
  ] as const;
  const budget = aBudget({ lines, today, ...wish });
  const history = await readHistory(surveyedCells(survey), survey, budget.name);
  return applied(survey, planHistory(budget, 0.8, survey, history).edits);
}

const read = (survey: Survey, name?: string) => readReviews(surveyedCells(survey), survey, name);

test("a workbook without a history has no past reviews", async () => {
  expect(await read(aSurvey([]))).toEqual([]);
});

test("past reviews are what the sheet holds, newest first", async () => {
  const first = await reviewed(aSurvey([]), "2026-01-15");
  const reviews = await read(await reviewed(first, "2026-06-30", { currency: "USD" }));
  expect(reviews.map(({ when, currency }) => [when, currency])).toEqual([
    ["2026-06-30", "USD"],
    ["2026-01-15", "EUR"],
  ]);
  expect(reviews[0]).toMatchObject({ budget: "Budget", total: 800.5, judged: 0.8 });
  expect(reviews[0]!.groups.slice(0, 3)).toEqual([
    { name: "Infrastructure", amount: 700.5 },
    { name: "Models", amount: 100 },
    { name: "Integration", amount: 0 },
  ]);
  expect(reviews[0]!.costTypes).toEqual([
    { name: "Accelerators", amount: 700.5 },
    { name: "Model API usage", amount: 100 },
  ]);
});

test("each budget has its own, and all are told where none is asked for", async () => {
  const both = await reviewed(await reviewed(aSurvey([]), "2026-01-15"), "2026-02-15", {
    name: "Plan",
  });
  expect((await read(both, " budget ")).map(({ when }) => when)).toEqual(["2026-01-15"]);
  expect((await read(both)).map(({ budget }) => budget)).toEqual(["Plan", "Budget"]);
});

test("of two reviews on one day the later stands first; rows that cannot be read are left out", async () => {
  const survey = await reviewed(await reviewed(aSurvey([]), "2026-01-15"), "2026-01-15", {
    lines: [["GPU cluster", "accelerators", 5]],
  });
  expect((await read(survey)).map(({ total }) => total)).toEqual([5, 800.5]);
  const cells = survey.sheets[0]!.top.map((row) => [...row]);
  cells[1]![0] = "soon";
  const spoilt = aSurvey([aSheet("AI Budget history", cells)]);
  expect((await read(spoilt)).map(({ total }) => total)).toEqual([5]);
});
