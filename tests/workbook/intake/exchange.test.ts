import { proposeMapping } from "../../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readIntake, type Intake } from "../../../src/workbook/intake/intake";
import { judge } from "../../../src/workbook/judgement/judgement";
import type { CellValue } from "../../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../a-survey";
import { surveyedCells } from "../an-intake";

type Rows = readonly (readonly CellValue[])[];

async function read(
  rows: Rows,
  currency: string | null,
  rates: Readonly<Record<string, number>> = {},
  kind: "table" | "range" = "table"
): Promise<Intake> {
  const tables = kind === "table" ? [aTable("Budget", "Plan", rows)] : [];
  const survey = aSurvey([aSheet("Plan", rows)], tables);
  const [candidate] = discover(survey);
  const exchange = { currency, rates };
  return readIntake(surveyedCells(survey), survey, candidate!, proposeMapping(candidate!), {
    exchange,
  });
}

const MIXED: Rows = [
  ["Line", "Cost type", "Currency", "FY26", "Actual FY26", "Minimum"],
  ["GPU cluster", "Accelerators", "EUR", 550, 500, 10],
  ["Model API", "Model API usage", "US dollar", 100.55, 90, 20],
  ["Data pipelines", "Data engineering", "USD", 300, "", ""],
  ["Evaluation", "Model evaluation", "", 50, "", ""],
];

describe("a budget in several currencies with a rate for each", () => {
  test("counts every money column of a line by the line's own currency", async () => {
    const { budget, exchanged } = await read(MIXED, "EUR", { USD: 0.92 });
    expect(budget.currency).toEqual({ code: "EUR", digits: 2 });
    expect([...budget.amounts]).toEqual([55_000, 9_251, 27_600, 5_000]);
    expect([...budget.money.actual!]).toEqual([50_000, 8_280, NaN, NaN]);
    expect([...budget.minimum]).toEqual([1_000, 1_840, 0, 0]);
    expect(budget.text.currency).toEqual(["EUR", "EUR", "EUR", "EUR"]);
    expect(exchanged!.codes).toEqual(["EUR", "USD", "USD", ""]);
    expect([...exchanged!.rates]).toEqual([1, 0.92, 0.92, 1]);
  });

  test("tells each rate with the lines it was used on and their sum, and the lines without a currency", async () => {
    expect((await read(MIXED, "EUR", { USD: 0.92 })).notes).toEqual([
      "2 lines in USD (USD 400.55) were converted at EUR 0.92 for USD 1.",
      "1 line names no currency and counts as EUR.",
    ]);
  });

  test("tells where its rates come from, where somebody has said it, and which currencies its amounts name", async () => {
    const survey = aSurvey([aSheet("Plan", MIXED)], [aTable("Budget", "Plan", MIXED)]);
    const [candidate] = discover(survey);
    const { notes, currencies } = await readIntake(
      surveyedCells(survey),
      survey,
      candidate!,
      proposeMapping(candidate!),
      { exchange: { currency: "EUR", rates: { USD: 0.92 }, rateSource: "ECB, 2 November 2026" } }
    );
    expect(notes[0]).toBe(
      "2 lines in USD (USD 400.55) were converted at EUR 0.92 for USD 1 (ECB, 2 November 2026)."
    );
    expect(currencies).toEqual(["EUR", "USD"]);
    expect(
      (
        await read(
          [
            ["Line", "Amount"],
            ["GPU", 1],
            ["API", 2],
          ],
          null
        )
      ).currencies
    ).toBeUndefined();
  });

  test("is judged: its shares no longer stop", async () => {
    const outcomes = async (currency: string | null) => {
      const { review } = judge(await read(MIXED, currency, { USD: 0.92 }), DEFAULT_POLICY);
      const at = new Map(review.outcomes.map(({ rule, outcome }) => [rule, outcome]));
      return [at.get("currency-mixed"), at.get("share-outside-profile")];
    };
    expect(await outcomes(null)).toEqual(["findings", "needs review"]);
    expect(await outcomes("EUR")).toEqual(["clear", "clear"]);
  });

  test("is rounded once, to the minor unit of the reporting currency", async () => {
    const rows: Rows = [
      ["Line", "Currency", "Amount"],
      ["GPU", "JPY", 100],
      ["API", "USD", 1.15],
      ["ETL", "KWD", 1.005],
    ];
    const { budget } = await read(rows, "JPY", { USD: 10, KWD: 1000 });
    expect([...budget.amounts]).toEqual([100, 12, 1005]);
    const tenth = await read(rows, "EUR", { JPY: 0.01, USD: 0.1, KWD: 3 });
    expect([...tenth.budget.amounts]).toEqual([100, 12, 302]);
  });

  test("keeps its months in step with its amounts, and its sums of months are not mismatches", async () => {
    const { budget } = await read(
      [
        ["Line", "Currency", "Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026", "FY26"],
        ["GPU", "EUR", 1, 1, 1, 1, 4],
        ["API", "USD", 10.01, 10.01, 10.01, 10.01, 40.04],
        ["ETL", "USD", 10, 10, 10, 10, 50],
      ],
      "EUR",
      { USD: 0.333 }
    );
    expect([...budget.amounts]).toEqual([400, 1_333, 1_665]);
    expect(budget.timeline!.series.plan!.map((quarter) => [...quarter])).toEqual(
      Array(4).fill([100, 333, 333])
    );
    expect(budget.totals).toEqual([{ at: { line: 2 }, label: "FY26", stated: 1_665, sum: 1_332 }]);
  });

  test("reads its rows by the amounts as they stand: a sum of dollars is no line", async () => {
    const { budget, notes } = await read(
      [
        ["Line", "Vendor", "Currency", "Amount"],
        ["GPU", "Contoso", "USD", 100],
        ["API", "Fabrikam", "USD", 200],
        ["Total USD", "", "", 300],
        ["ETL", "Litware", "EUR", 50],
      ],
      "EUR",
      { USD: 0.5 },
      "range"
    );
    expect(budget.names).toEqual(["GPU", "API", "ETL"]);
    expect([[...budget.amounts], budget.totals]).toEqual([[5_000, 10_000, 5_000], []]);
    expect(notes).toContain(
      "1 total row is not checked: the amounts above stand in several currencies."
    );
  });

  test("takes the currency from amounts as text where no column names it", async () => {
    const { budget, notes } = await read(
      [
        ["Line", "Amount (EUR)"],
        ["GPU", 5000],
        ["API", "$ 300"],
      ],
      "EUR",
      { USD: 0.9 }
    );
    expect([[...budget.amounts], budget.currency.code]).toEqual([[500_000, 27_000], "EUR"]);
    expect(budget.text.currency).toBeUndefined();
    expect(notes).toEqual(["1 line in USD (USD 300) was converted at EUR 0.9 for USD 1."]);
  });
});

describe("what goes with a budget in several currencies", () => {
  test("rows of actual figures are converted by their own currency", async () => {
    const { budget } = await read(
      [
        ["Line", "Vendor", "Currency", "Scenario", "Amount"],
        ["GPU", "CoreCloud", "EUR", "Budget", 100],
        ["GPU", "CoreCloud", "EUR", "Actual", 120],
        ["API", "Modelmaker", "USD", "Budget", 50],
        ["API", "Modelmaker", "USD", "Actual", 40],
      ],
      "EUR",
      { USD: 0.5 }
    );
    expect([...budget.amounts]).toEqual([10_000, 2_500]);
    expect([...budget.money.actual!]).toEqual([12_000, 2_000]);
  });

  test("a table of use cases is converted by its own currency column, and is in the reporting currency without one", async () => {
    const lines: Rows = [
      ["Line", "Use case", "Currency", "Amount"],
      ["GPU", "Chat", "EUR", 100],
      ["API", "Search", "USD", 50],
    ];
    const budgets = async (cases: Rows) => {
      const survey = aSurvey(
        [aSheet("Plan", lines), aSheet("Use cases", cases)],
        [aTable("Budget", "Plan", lines), aTable("Cases", "Use cases", cases)]
      );
      const candidate = discover(survey).find(({ name }) => name === "Budget")!;
      const mapping = proposeMapping(candidate);
      const exchange = { currency: "EUR", rates: { USD: 0.5 } };
      const { budget } = await readIntake(surveyedCells(survey), survey, candidate, mapping, {
        exchange,
      });
      return [...budget.cases!.money.budget!];
    };
    const cases: Rows = [
      ["Use case", "Owner", "Threshold", "Signal", "Budget", "Currency"],
      ["Chat", "Ada", 0.5, 0.4, 100, "EUR"],
      ["Search", "Bob", 0.5, 0.4, 50, "USD"],
    ];
    expect(await budgets(cases)).toEqual([10_000, 2_500]);
    expect(await budgets(cases.map((row) => row.slice(0, 5)))).toEqual([10_000, 5_000]);
  });
});

describe("a budget in several currencies that cannot be converted", () => {
  test("says which rate is missing and where to write it, and stays as it stands", async () => {
    const { budget, notes, exchanged } = await read(MIXED, "GBP", { USD: 0.8 });
    expect([budget.currency.code, budget.amounts[1], exchanged]).toEqual(["", 10_055, null]);
    expect(notes).toEqual([
      "1 line in EUR cannot be counted in GBP, so nothing was converted: write “Rate EUR” (GBP for EUR 1) as a setting on the sheet “AI Budget policy”.",
    ]);
  });

  test("says what to write where nobody has named a reporting currency", async () => {
    expect((await read(MIXED, null, { USD: 0.8 })).notes).toEqual([
      "Amounts in EUR and USD cannot be added: write a “Reporting currency” such as EUR, and “Rate USD” (EUR for USD 1) as settings on the sheet “AI Budget policy”.",
    ]);
  });

  test("names words that are no currency", async () => {
    const rows = MIXED.map((row) => row.map((cell) => (cell === "USD" ? "local" : cell)));
    expect((await read(rows, "EUR", { USD: 0.92 })).notes).toEqual([
      "“local” is no currency, so nothing was converted: write the code of the currency, such as USD, on 1 line.",
    ]);
  });
});

test("a budget in one currency stays in it, whatever the reporting currency", async () => {
  const rows = MIXED.map((row) => row.map((cell) => (cell === "EUR" ? "USD" : cell)));
  const { budget, notes, exchanged } = await read(rows, "EUR", { USD: 0.92 });
  expect([budget.amounts[0], notes, exchanged]).toEqual([55_000, [], null]);
});
