import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { publishChosenBudget } from "../../src/functions/chosen-budget";
import { ratioCheck } from "../../src/functions/functions";
import { aBudget } from "../core/a-budget";

class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } });
});

type Answer = unknown[][] | RuntimeError;
type Cells = unknown[][] | null;

function stream(types: Cells, amounts: Cells) {
  const results: Answer[] = [];
  const invocation: CustomFunctions.StreamingInvocation<unknown[][]> = {
    setResult: (result) => void results.push(result as Answer),
  };
  ratioCheck(types!, amounts!, invocation);
  return { results, cancel: () => invocation.onCanceled?.() };
}

function answer(types: Cells, amounts: Cells): Answer {
  const { results } = stream(types, amounts);
  expect(results).toHaveLength(1);
  return results[0]!;
}

const HEADER = ["Category", "Amount", "Share", "Lower", "Upper", "Status", "Gap"];
const SPLIT_55_15_30 = [
  HEADER,
  ["Infrastructure", 550, 0.55, 0.5, 0.6, "within", 0],
  ["Models", 150, 0.15, 0.1, 0.2, "within", 0],
  ["Integration", 300, 0.3, 0.25, 0.35, "within", 0],
  ["Outside the split", 0, "", "", "", "", ""],
  ["Unassigned", 0, "", "", "", "", ""],
];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const TYPES = column("Accelerators", "Model API usage", "Data engineering");

describe("answers", () => {
  const withExtra = (outside: number, unassigned: number) => [
    ...SPLIT_55_15_30.slice(0, 4),
    ["Outside the split", outside, "", "", "", "", ""],
    ["Unassigned", unassigned, "", "", "", "", ""],
  ];
  test.each<[string, Cells, Cells, unknown[][]]>([
    ["two columns of cost types and amounts", TYPES, column(550, 150, 300), SPLIT_55_15_30],
    [
      "categories instead of cost types",
      column("Infrastructure", "Models", "Integration"),
      column(550, 150, 300),
      SPLIT_55_15_30,
    ],
    [
      "columns that bring their headers along",
      [["Cost type"], ...TYPES],
      column("FY26", 550, 150, 300),
      SPLIT_55_15_30,
    ],
    ["text that is plainly a number", TYPES, column("550", " 150.00 ", "300"), SPLIT_55_15_30],
    [
      "words in place of an amount, which it tells",
      [...TYPES, ["Accelerators"], ["Models"]],
      column(550, 150, 300, "tbc", "open"),
      [...SPLIT_55_15_30, ["Not readable", 0, "", "", "", "2 amounts count 0", ""]],
    ],
    [
      "a dash, which says that there is no money",
      [...TYPES, ["Accelerators"]],
      column(550, 150, 300, "–"),
      SPLIT_55_15_30,
    ],
    [
      "headers of which only that of the amounts is known",
      [["Kind of thing"], ...TYPES],
      column("Amount", 550, 150, 300),
      SPLIT_55_15_30,
    ],
    [
      "a total row, which is not a line",
      [...TYPES, ["Total"]],
      column(550, 150, 300, 1000),
      SPLIT_55_15_30,
    ],
    [
      "a total row with a blank type",
      [...TYPES, [""]],
      column(550, 150, 300, 1000),
      SPLIT_55_15_30,
    ],
    [
      "a total that has not followed its lines, which is none either",
      [...TYPES, ["Total"]],
      column(550, 150, 300, 999),
      SPLIT_55_15_30,
    ],
    [
      "money outside the split and unknown types",
      [...TYPES, ["Compliance and legal"], ["Sundries"], [""]],
      column(550, 150, 300, 40, 5, 2),
      withExtra(40, 7),
    ],
    [
      "a formatted number and a text data type, which arrive wrapped",
      [[{ type: "String", basicValue: "Accelerators" }], ...TYPES.slice(1)],
      column({ type: "FormattedNumber", basicValue: 550 }, 150, 300),
      SPLIT_55_15_30,
    ],
    [
      "a whole table, the year before its quarters",
      [
        ["Line item", "Cost type", "Q1", "Q2", "Q3", "Q4", "FY26", "Owner"],
        ["GPUs", "Accelerators", 1, 2, 3, 4, 550, "Ann"],
        ["API", "Model API usage", 1, 2, 3, 4, 150, "Bob"],
        ["ETL", "Data engineering", 1, 2, 3, 4, 300, ""],
      ],
      null,
      SPLIT_55_15_30,
    ],
    [
      "a whole table of quarters, summed",
      [
        ["Line item", "Category", "Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"],
        ["GPUs", "Infrastructure", 100, 150, 150, 150],
        ["API", "Models", 50, 50, 50, 0],
        ["ETL", "Integration", 75, 75, 75, 75],
        ["Total", "", 225, 275, 275, 225],
      ],
      null,
      SPLIT_55_15_30,
    ],
    [
      "a table with names only, read by the dictionary",
      [
        ["Line item", "Budget"],
        ["Reserved GPU cluster", 550],
        ["OpenAI API usage", 150],
        ["Data engineering", 300],
        ["Zxqv", 5],
      ],
      null,
      withExtra(0, 5),
    ],
  ])("%s", (_, types, amounts, expected) => {
    expect(answer(types, amounts)).toEqual(expected);
  });

  test("shares outside their band say how much money is missing or too much", () => {
    expect(answer(TYPES, column(400, 300, 300))).toEqual([
      HEADER,
      ["Infrastructure", 400, 0.4, 0.5, 0.6, "below", -100],
      ["Models", 300, 0.3, 0.1, 0.2, "above", 100],
      ["Integration", 300, 0.3, 0.25, 0.35, "within", 0],
      ...SPLIT_55_15_30.slice(4),
    ]);
  });

  test.each([null, "", 0, undefined])("a blank that arrives as %p changes no verdict", (blank) => {
    const types = [...TYPES, ["Models"], [blank], [blank]];
    expect(answer(types, column(550, 150, 300, blank, blank, blank))).toEqual(SPLIT_55_15_30);
    expect(answer(types, column(550, 150, 300, blank, 7, blank))).toEqual(withExtra(0, 7));
  });
});

describe("errors", () => {
  const anError = new RuntimeError("#DIV/0!");
  test.each<[string, Cells, Cells, string, RegExp]>([
    ["columns of different heights", TYPES, column(1, 2), "#VALUE!", /3 rows and amounts 2/],
    [
      "amounts of two columns",
      TYPES,
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      "#VALUE!",
      /single column/,
    ],
    ["amounts without types", null, column(1, 2), "#VALUE!", /types first/],
    ["a table of one row", [["Line", "FY26"]], null, "#VALUE!", /at least one line/],
    [
      "a table without an amount header",
      [
        ["Line", "Owner"],
        ["GPU", "Ann"],
      ],
      null,
      "#VALUE!",
      /amount/,
    ],
    [
      "a table with words only under its amount header",
      [
        ["Line", "Budget"],
        ["GPU", "Capex"],
      ],
      null,
      "#VALUE!",
      /numbers/,
    ],
    ["a table of amounts only", [["FY26"], [5]], null, "#VALUE!", /cost type/],
    [
      "text that may be money",
      TYPES,
      column(1, "EUR 1.250", 2),
      "#VALUE!",
      /Row 2 holds “EUR 1.250”/,
    ],
    ["a number that depends on the locale", TYPES, column(1, "1,200", 2), "#VALUE!", /Row 2/],
    ["a truth value as amount", TYPES, column(true, 1, 2), "#VALUE!", /Row 1/],
    ["no money at all", TYPES, column(0, 0, 0), "#N/A", /no share to judge/],
    ["no line inside the split", column("Compliance and legal"), column(9), "#N/A", /no share/],
    ["an error cell", TYPES, column(1, anError, 2), "#DIV/0!", /Row 2/],
    ["an error cell that arrives as text", TYPES, column(1, 2, "#N/A"), "#N/A", /Row 3/],
    ["an error among the types", column("Models", "#REF!"), column(1, 2), "#REF!", /Row 2/],
    ["an error without a code of its own", TYPES, column("#SPILL!", 1, 2), "#VALUE!", /Row 1/],
    ["nothing chosen in the pane", null, null, "#N/A", /choose a table/],
  ])("%s", (_, types, amounts, code, message) => {
    expect(answer(types, amounts)).toEqual({ code, message: expect.stringMatching(message) });
  });
});

test("without arguments it follows the budget chosen in the pane until it is cancelled", () => {
  const { results, cancel } = stream(null, null);
  const budget = aBudget({
    lines: [
      ["GPUs", "accelerators", 550],
      ["API", "model-api", 150],
      ["ETL", "data-engineering", 300],
    ],
  });
  publishChosenBudget(budget, DEFAULT_POLICY);
  publishChosenBudget(null, DEFAULT_POLICY);
  cancel();
  publishChosenBudget(budget, DEFAULT_POLICY);
  expect(results).toEqual([
    expect.objectContaining({ code: "#N/A" }),
    SPLIT_55_15_30,
    expect.objectContaining({ code: "#N/A" }),
  ]);
  publishChosenBudget(null, DEFAULT_POLICY);
});
