import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { proposeMapping } from "../../../src/core/budget/mapping";
import type { Exchange } from "../../../src/core/budget/exchange";
import { fullAddress, parseAddress } from "../../../src/workbook/address";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readTables } from "../../../src/workbook/intake/read-tables";
import { caseTablesOf, type Reviewable } from "../../../src/workbook/intake/segments";
import { nameTogether, refusalTogether } from "../../../src/workbook/intake/together";
import { judge } from "../../../src/workbook/judgement/judgement";
import { placesOf } from "../../../src/workbook/judgement/places";
import type { CellValue } from "../../../src/workbook/survey";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

type Cells = readonly (readonly CellValue[])[];

const lines = (header: string, gpu: CellValue, api: CellValue): Cells => [
  ["Line", "Cost type", header],
  ["GPU cluster", "Accelerators", gpu],
  ["Model API", "Model API usage", api],
];

/** Those sheets that are likely to be budgets, together. */
async function together(
  sheets: Readonly<Record<string, Cells>>,
  exchange?: Exchange
): Promise<Reviewable> {
  const survey = aSurvey(Object.entries(sheets).map(([name, cells]) => aSheet(name, cells)));
  const [first, ...others] = discover(survey)
    .filter(({ confidence }) => confidence >= 0.5)
    .map((candidate) => ({ candidate, mapping: proposeMapping(candidate) }));
  return readTables(surveyedCells(survey), survey, [first!, ...others], {
    today: 20_000,
    ...(exchange && { exchange }),
  });
}

describe("tables in several currencies", () => {
  const SHEETS = { Paris: lines("Budget (EUR)", 100, 200), Austin: lines("Budget (USD)", 50, 10) };

  it("are added as they stand without a rate, which stops the shares and is said", async () => {
    const intake = await together(SHEETS);
    expect(intake.budget.currency.code).toBe("");
    expect(intake.budget.text.currency).toEqual(["EUR", "EUR", "USD", "USD"]);
    expect(intake.currencies).toEqual(["EUR", "USD"]);
    const { report, review } = judge(intake, DEFAULT_POLICY);
    expect(review.measures.isMixed).toBe(true);
    expect(report.splits.categories.shares.every(({ status }) => status === "not comparable")).toBe(
      true
    );
    expect(intake.notes.join(" ")).toContain("Amounts in EUR and USD cannot be added");
  });

  it("are counted in the reporting currency where the rate is known", async () => {
    const intake = await together(SHEETS, { currency: "EUR", rates: { USD: 0.5 } });
    expect(intake.budget.currency.code).toBe("EUR");
    expect([...intake.budget.amounts]).toEqual([100_00, 200_00, 25_00, 5_00]);
    expect(intake.exchanged).toMatchObject({ codes: ["EUR", "EUR", "USD", "USD"] });
    expect([...intake.exchanged!.rates]).toEqual([1, 1, 0.5, 0.5]);
    expect(judge(intake, DEFAULT_POLICY).review.measures.isMixed).toBe(false);
    expect(intake.notes).toContain(
      "Austin: 2 lines in USD (USD 60) were converted at EUR 0.5 for USD 1."
    );
  });

  it("stay as they stand where one rate is missing, which is named", async () => {
    const sheets = { ...SHEETS, Leeds: lines("Budget (GBP)", 7, 8) };
    const intake = await together(sheets, { currency: "EUR", rates: { USD: 0.5 } });
    expect(intake.exchanged).toBe(null);
    expect([...intake.budget.amounts]).toEqual([100_00, 200_00, 50_00, 10_00, 7_00, 8_00]);
    expect(intake.notes.join(" ")).toContain("2 lines in GBP cannot be counted in EUR");
  });

  it("without cents and with them have the same minor unit", async () => {
    const intake = await together({
      Tokyo: lines("Budget (JPY)", 5000, 100),
      Paris: lines("Budget (EUR)", 1.5, 2),
    });
    expect([...intake.budget.amounts]).toEqual([5000_00, 100_00, 1_50, 2_00]);
  });

  it("of which one names none take it as the others'", async () => {
    const intake = await together({
      Tokyo: lines("Budget (JPY)", 5000, 100),
      Osaka: lines("Budget 2026", 70, 30),
    });
    expect(intake.budget.currency).toEqual({ code: "JPY", digits: 0 });
    expect([...intake.budget.amounts]).toEqual([5000, 100, 70, 30]);
  });
});

test("a use case that two tables name is one, and its own table counts once and leads to its cells", async () => {
  const budget = (...rows: CellValue[][]) => [
    ["Line", "Cost type", "Use case", "Budget (EUR)"],
    ...rows,
  ];
  const intake = await together({
    Sales: budget(["GPU", "Accelerators", "Claims", 100], ["API", "Model API usage", "Search", 50]),
    Research: budget(
      ["Glue", "Workflow integration", "Claims", 30],
      ["Cloud", "Vector store", "", 20]
    ),
    Cases: [
      ["Use case", "Owner", "Maintenance hours"],
      ["Claims", "Ada", 40],
      ["Search", "Bob", 10],
    ],
  });
  const { cases } = intake.budget;
  expect(cases!.names).toEqual(["Claims", "Search"]);
  expect([...cases!.ofLine]).toEqual([0, 1, 0, -1]);
  expect([...cases!.numbers.maintenanceHours!]).toEqual([40, 10]);
  expect(caseTablesOf(intake)).toHaveLength(1);
  const hours = placesOf(intake, { places: [{ column: "maintenanceHours", cases: [0] }] });
  expect(hours.map(fullAddress)).toEqual(["Cases!C2"]);
  expect(intake.notes.join(" ")).not.toContain("no line in this budget");
});

test("a total is checked by the lines of its own table, however many the others have", async () => {
  const many = Array.from({ length: 30 }, (_, at) => [`Seats ${at}`, "Copilot seats", 10]);
  const { report } = judge(
    await together({
      Sales: [...lines("Budget (EUR)", 100, 200), ["Total", "", 300.02]],
      Research: [...lines("Budget (EUR)", 30, 70), ...many, ["Total", "", 400]],
    }),
    DEFAULT_POLICY
  );
  const { findings } = report.outcomes.find(({ rule }) => rule === "total-mismatch")!;
  expect(findings).toMatchObject([{ cells: ["Sales!C4"], exposure: 0.02 }]);
});

test("a table that sums up the others is told", async () => {
  const intake = await together({
    Sales: lines("Budget (EUR)", 100, 200),
    Research: lines("Budget (EUR)", 30, 70),
    Summary: lines("Budget (EUR)", 130, 270),
  });
  expect(intake.notes.join(" ")).toContain(
    "Summary comes to EUR 400, as much as all the other tables together."
  );
});

test.each([
  ["Plan!A1:C9", "Plan!A1:C9", "Plan (Plan!A1:C9) is chosen twice."],
  ["Plan!A1:C9", "Plan!C9:E12", "share cells"],
  ["Plan!A1:C9", "Plan!A10:C12", null],
  ["Plan!A1:C9", "Other!A1:C9", null],
])("%s and %s together: %p", (one, other, says) => {
  const [candidate] = discover(aSurvey([aSheet("Plan", lines("Budget", 1, 2))]));
  const refusal = refusalTogether(
    [one, other].map((address) => ({ ...candidate!, area: parseAddress(address) }))
  );
  if (says === null) expect(refusal).toBe(null);
  else expect(refusal).toContain(says);
});

test("several tables of one sheet share its name", () => {
  expect(nameTogether([{ name: "Plan" }, { name: "Sales" }, { name: "Plan" }])).toBe(
    "Plan (2 tables) + Sales"
  );
});
