import type { TwinArgument } from "../../src/functions/twins/budget-source";
import { columnReference } from "../../src/functions/twins/column-reference";
import { twinOf } from "../../src/functions/twins/twin";
import { EXAMPLES, generated, RuntimeError } from "./all-functions";
import { parseFormula, type Value } from "./formula";
import { placedCall } from "./placed-call";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));

const column = (...cells: readonly Value[]): Value => cells.map((cell) => [cell]);
const range = (text: string, cells: Value): TwinArgument => ({ text, cells });
const word = (text: string): TwinArgument => ({ text: `"${text}"`, cells: text });

test.each([
  ["Budget[#All]", "FY26", "Budget[FY26]"],
  ["Budget[#All]", "Cost (EUR)", "Budget[[Cost (EUR)]]"],
  ["Budget[#All]", "Q1 [plan] #1", "Budget[[Q1 '[plan'] '#1]]"],
  ["A1:F40", "FY26", "C1:C40"],
  ["Plan!$B$3:$F$40", "FY26", "Plan!$D$3:$D$40"],
  ["'AI ''26'!Y1:AD9", "FY26", "'AI ''26'!AA1:AA9"],
  ["A:F", "FY26", "C:C"],
  ["$X:$AC", "FY26", "$Z:$Z"],
  ["A1#", "FY26", "INDEX(A1#,0,3)"],
  ["Budget", "FY26", "INDEX(Budget,0,3)"],
])("the third column of %s with the header %s is %s", (table, header, expected) => {
  expect(columnReference(table, 2, header)).toBe(expected);
});

const TYPES = column("GPU", "Model API usage", "ETL", "Compliance");
const PLAN: Value = [
  ["Line", "Cost type", "Q1 2026", "Q2 2026"],
  ["Cluster", "GPU", 25, 25],
  ["Chat", "Model API usage", 10, 10],
  ["Flow", "ETL", 15, 15],
  ["Total", "", 50, 50],
];

test.each<[string, string, readonly TwinArgument[], string]>([
  [
    "a share of two columns",
    "SHARE",
    [word("Models"), range("B2:B5", TYPES), range("C2:C5", column(50, 20, 30, 9))],
    '=SUMPRODUCT(--(B2:B5="Model API usage"),C2:C5)/SUMPRODUCT(--ISNUMBER(MATCH(B2:B5,{"GPU","Model API usage","ETL"},0)),C2:C5)',
  ],
  [
    "a share of a table with two amounts a line",
    "SHARE",
    [word("Models"), range("Plan[#All]", PLAN)],
    '=LET(z,--(Plan[Cost type]="Model API usage"),SUMPRODUCT(z,Plan[Q1 2026])+SUMPRODUCT(z,Plan[Q2 2026]))/' +
      'LET(z,--ISNUMBER(MATCH(Plan[Cost type],{"GPU","Model API usage","ETL"},0)),SUMPRODUCT(z,Plan[Q1 2026])+SUMPRODUCT(z,Plan[Q2 2026]))',
  ],
  [
    "amounts with more decimals than their currency has",
    "RUNBUILD",
    [range("A:A", column("Model API usage", "ETL")), range("B:B", column(1.005, 2))],
    '=SUMPRODUCT(--(A:A="Model API usage"),IF(ISNUMBER(B:B),ROUND(B:B,2),0))/SUMPRODUCT(--(A:A="ETL"),IF(ISNUMBER(B:B),ROUND(B:B,2),0))',
  ],
  [
    "words that are wildcards to MATCH",
    "FOUNDATIONSHARE",
    [range("A2:A4", column("GPU*", "ETL", "OpenAI API")), range("B2:B4", column(1, 2, 3))],
    '=SUMPRODUCT(--ISNUMBER(XMATCH(A2:A4,{"GPU*","ETL"})),B2:B4)/SUMPRODUCT(--ISNUMBER(XMATCH(A2:A4,{"OpenAI API","GPU*","ETL"})),B2:B4)',
  ],
  [
    "an argument that is a formula itself",
    "UNITCOST",
    [range("B2+C2", 12), range("D2", 4)],
    "=(B2+C2)/D2",
  ],
  [
    "a blank type that is a line at the top and a total at the end, where neither has a share",
    "FOUNDATIONSHARE",
    [range("A2:A5", column("", "ETL", "Models", "")), range("B2:B5", column(5, 2, 3, 10))],
    '=SUMPRODUCT(--(A2:A5="ETL"),B2:B5)/SUMPRODUCT(--(A2:A5="ETL"),B2:B5)',
  ],
  ["a fraction as text", "CACHESAVING", [range("B2", 100), word("30 %")], "=B2*0.3"],
  [
    "a threshold in words",
    "KILLCHECK",
    [range("F2", 0.4), word("kill if < 60 %")],
    '=IF(F2>=0.6,"Keep","Close")',
  ],
  ["a band of the profile", "BAND", [word("Models")], "={0.1,0.2}"],
])("%s becomes a formula of Excel's own", (_, id, args, formula) => {
  expect(twinOf({ id, args })).toMatchObject({ formula });
});

const THOUSAND = Array.from({ length: 1000 }, (_, at) => at);

test.each<[string, string, readonly TwinArgument[], RegExp]>([
  [
    "an amount as text",
    "SHARE",
    [word("Models"), range("A2:A3", column("Models", "ETL")), range("B2:B3", column("80k", 5))],
    /^Row 1 holds “80k” as text/,
  ],
  [
    "a blank type that is a line at the top and a total at the end",
    "RATIOCHECK",
    [range("A2:A5", column("", "ETL", "Models", "")), range("B2:B5", column(5, 2, 3, 10))],
    /a line in one row and for a total/,
  ],
  [
    "a thousand names that decide",
    "SHARES",
    [
      range("A1:B1001", [
        ["Line", "FY26"],
        ...THOUSAND.map((at): Value[] => [`GPU cluster in hall ${at}`, at]),
      ]),
    ],
    /characters long, and Excel takes 8,192/,
  ],
  ["the budget of the pane", "RATIOCHECK", [], /chosen in the pane/],
  ["free words", "CLASSIFY", [word("GPU")], /dictionary/],
  [
    "a function that fails",
    "SHARE",
    [word("Compute"), range("A1", "GPU"), range("B1", 5)],
    /^The function has no result here\. “Compute” is no group/,
  ],
  [
    "thresholds in both directions",
    "KILLCHECK",
    [range("A2:A3", column(5, 6)), range("B2:B3", column("> 5", "< 9"))],
    /ask for more and others for less/,
  ],
  [
    "a date as text in a cell",
    "TIMETOCLOSE",
    [range("A1", "2026-03-01"), range("B1", 46_100)],
    /as text/,
  ],
  ["a function that is none", "SUM", [], /no function SUM/],
])("%s has no twin, and a sentence says why", (_, id, args, reason) => {
  expect(twinOf({ id, args })).toEqual({ reason: expect.stringMatching(reason) });
});

test("every function has a twin for its example, or one sentence that holds for all arguments", async () => {
  const { functions } = await generated();
  const calls = EXAMPLES.map(([text]) => parseFormula(text));
  const none = functions.filter(({ id }) =>
    calls
      .filter(({ name }) => name === id)
      .every(({ args }) => "reason" in twinOf({ id, args: placedCall(args).args }))
  );
  expect(none.map(({ id }) => id)).toEqual(["CLASSIFY", "FINDINGS", "REALLOCATE", "MOVES"]);
});

// Microsoft Support, “Names in formulas”: C and R stand for the column and row of the cell.
test("no twin gives a step a name that Excel refuses", () => {
  for (const [text] of EXAMPLES) {
    const { name, args } = parseFormula(text);
    const twin = twinOf({ id: name, args: placedCall(args).args });
    if ("formula" in twin) expect(twin.formula).not.toMatch(/[(,][cr],/i);
  }
});
