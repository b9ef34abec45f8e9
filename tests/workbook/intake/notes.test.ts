import type { CellValue } from "../../../src/workbook/survey";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readIntake } from "../../../src/workbook/intake/intake";
import { anIntake, surveyedCells } from "../an-intake";
import { aSheet, aSurvey, aTable } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const inTable = (rows: Rows) =>
  anIntake(aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]));

describe("amounts in thousands", () => {
  test("a header says so for its column", async () => {
    const { budget, notes, scale } = await inTable([
      ["Line", "FY26 (k€)", "Minimum"],
      ["GPU", 78.4, 10],
      ["API", "80k", ""],
    ]);
    expect([...budget.amounts]).toEqual([7_840_000, 8_000_000]);
    expect([...budget.minimum]).toEqual([1000, 0]);
    expect(budget.currency.code).toBe("EUR");
    expect(notes).toEqual([
      "The header “FY26 (k€)” says that amounts are in thousands: each counts 1,000 times.",
    ]);
    expect(scale).toBe(3);
  });

  test("a title says so for the whole table, but not for tokens, and not against the header", async () => {
    const titled = (title: string, header: string) =>
      anIntake(
        aSurvey([
          aSheet("Plan", [
            ["AI budget 2026", ""],
            [title, ""],
            ["Line", header],
            ["GPU", 2],
            ["API", 1],
          ]),
        ])
      );
    expect([...(await titled("in EUR thousands", "FY26")).budget.amounts]).toEqual([
      200_000, 100_000,
    ]);
    expect([...(await titled("Tokens in millions, prices in EUR", "FY26")).budget.amounts]).toEqual(
      [200, 100]
    );
    expect([...(await titled("All figures in €m", "FY26 (k€)")).budget.amounts]).toEqual([
      200_000, 100_000,
    ]);
  });

  test("a format that only shows thousands changes nothing", async () => {
    const rows: Rows = [
      ["Line", "FY26 (k€)"],
      ["GPU", 78_400],
    ];
    const table = { ...aTable("Budget", "Plan", rows), formats: ["General", "#,##0,"] };
    const { budget, notes } = await anIntake(aSurvey([aSheet("Plan", rows)], [table]));
    expect([[...budget.amounts], notes]).toEqual([[7_840_000], []]);
  });
});

describe("several currencies", () => {
  test("a currency column keeps each line's code; the budget then has none", async () => {
    const { budget } = await inTable([
      ["Line", "Currency", "Amount"],
      ["GPU", "euro", 5],
      ["API", "$", 5],
      ["ETL", "", 5],
    ]);
    expect(budget.currency.code).toBe("");
    expect(budget.text.currency).toEqual(["EUR", "USD", ""]);
  });

  test("so do amounts as text", async () => {
    const { budget } = await inTable([
      ["Line", "Amount (EUR)"],
      ["GPU", 5000],
      ["API", "$ 300"],
    ]);
    expect(budget.currency.code).toBe("");
    expect(budget.text.currency).toEqual(["EUR", "USD"]);
  });

  test("one currency in all the amounts is the budget's", async () => {
    const { budget } = await inTable([
      ["Line", "Amount"],
      ["GPU", "€ 5,000.00"],
      ["API", "€ 300.00"],
    ]);
    expect(budget.currency.code).toBe("EUR");
    expect(budget.text.currency).toBeUndefined();
  });
});

test("an amount column that is the sum of the others counts every line twice", async () => {
  const rows: Rows = [
    ["Line", "Q1", "Q2", "FY26"],
    ["GPU", 1, 2, 3],
    ["API", 5, "", 5],
  ];
  const survey = aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]);
  const [candidate] = discover(survey);
  const amounts = [1, 2, 3].map((column) => ({ role: "amount" as const, column }));
  const mapping = { columns: [{ role: "name" as const, column: 0 }, ...amounts] };
  const { notes } = await readIntake(surveyedCells(survey), survey, candidate!, mapping);
  expect(notes).toEqual([
    "“FY26” is the sum of “Q1” and “Q2”: with all of them as the amount, every line counts twice.",
  ]);
});

test("a dash alone is zero, not an amount that cannot be read", async () => {
  const { budget } = await inTable([
    ["Line", "Amount"],
    ["GPU", "–"],
    ["API", 5],
  ]);
  expect([[...budget.amounts], budget.unreadable]).toEqual([[0, 500], []]);
});

test("the day of the review is the caller's where one is given", async () => {
  const rows: Rows = [
    ["Line", "Amount"],
    ["GPU", 5],
  ];
  const survey = aSurvey([aSheet("Plan", rows)], [aTable("Budget", "Plan", rows)]);
  const { candidate, mapping, budget } = await anIntake(survey);
  expect(Math.abs(budget.today - Date.now() / 86_400_000)).toBeLessThan(2);
  const then = await readIntake(surveyedCells(survey), survey, candidate, mapping, {
    today: 20_000,
  });
  expect(then.budget.today).toBe(20_000);
});
