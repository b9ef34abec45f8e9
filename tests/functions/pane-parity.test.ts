import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { chosenRatioTable, ratioCheckTable } from "../../src/functions/ratio-check-table";
import type { CellValue } from "../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../workbook/a-survey";
import { anIntake } from "../workbook/an-intake";

type Rows = readonly (readonly CellValue[])[];

const AMOUNTS: readonly [string, Rows, readonly number[]][] = [
  [
    "sub-totals and a total",
    [
      ["Line", "FY26"],
      ["GPU", 600],
      ["Inference hosting", 100],
      ["Subtotal infrastructure", 700],
      ["GPT API", 150],
      ["Subtotal models", 150],
      ["ETL", 300],
      ["Subtotal integration", 300],
      ["Total", 1150],
    ],
    [700, 150, 300, 0, 0],
  ],
  [
    "a total that is slightly off",
    [
      ["Line", "Cost type", "FY26"],
      ["GPU", "Accelerators", 600],
      ["API", "Model API usage", 150],
      ["ETL", "Data engineering", 300],
      ["Total", "", 1049],
    ],
    [600, 150, 300, 0, 0],
  ],
  [
    "a total with a note",
    [
      ["Line", "Cost type", "FY26", "Notes"],
      ["GPU", "Accelerators", 600, ""],
      ["API", "Model API usage", 150, ""],
      ["ETL", "Data engineering", 300, ""],
      ["Total", "", 1050, "approved by CFO"],
    ],
    [600, 150, 300, 0, 0],
  ],
  [
    "a column headed Budget that holds words",
    [
      ["Line", "Budget", "FY26"],
      ["GPU", "Capex", 600],
      ["GPT API", "Opex", 150],
      ["ETL", "Opex", 300],
    ],
    [600, 150, 300, 0, 0],
  ],
  [
    "use cases instead of lines",
    [
      ["Use case", "Vendor", "FY26"],
      ["GPU for chat", "CoreCloud", 600],
      ["GPT API for search", "", 150],
      ["Board game", "", 7],
    ],
    [600, 150, 0, 0, 7],
  ],
  [
    "section headings",
    [
      ["Line", "FY26"],
      ["Infrastructure", ""],
      ["GPU", 600],
      ["Models", ""],
      ["GPT API", 150],
    ],
    [600, 150, 0, 0, 0],
  ],
  [
    "cost types in the category column",
    [
      ["Line", "Category", "FY26"],
      ["Project Alpha", "Fine-tuning", 150],
      ["Project Beta", "Infrastructure", 600],
      ["Project Gamma", "", 3],
    ],
    [600, 150, 0, 0, 3],
  ],
  [
    "a fiscal year that crosses New Year",
    [
      ["Line", "Q2 2026", "Q3 2026", "Q4 2026", "Q1 2027"],
      ["GPU", 100, 200, 200, 100],
      ["GPT API", 50, "", 50, 50],
    ],
    [600, 150, 0, 0, 0],
  ],
  [
    "columns that an earlier review wrote",
    [
      ["Line", "Spend", "AI Budget status", "Suggested amount"],
      ["GPU", 600, "OK", 500],
      ["GPT API", 150, "Above the band", 250],
    ],
    [600, 150, 0, 0, 0],
  ],
  [
    "amounts as text in thousands, with a dash for nothing",
    [
      ["Line", "FY26 (k€)"],
      ["GPU", "€ 0.6"],
      ["GPT API", "(0.15)"],
      ["GPT API", 0.3],
      ["ETL", "300 €"],
      ["Evaluation data", "-"],
    ],
    [600, 150, 300_000, 0, 0],
  ],
  [
    "a line with words in place of one of its amounts, which counts 0 as a whole",
    [
      ["Line", "Q1 2026", "Q2 2026"],
      ["GPU", 300, 300],
      ["GPT API", 150, "tbc"],
      ["ETL", 50, 50],
      ["Data engineering", 10, 10],
      ["Rework", 5, "–"],
    ],
    [600, 0, 125, 0, 0, 0],
  ],
  [
    "groups that are the sum of their lines, without the name of a total",
    [
      ["Line", "Vendor", "FY26"],
      ["Infrastructure", "", 600],
      ["GPU", "CoreCloud", 500],
      ["Inference hosting", "CoreCloud", 100],
      ["Models", "", 150],
      ["GPT API", "Modelmaker", 150],
      ["Data", "", 300],
      ["ETL", "Pipes", 200],
      ["Data cleaning", "Pipes", 100],
      ["All AI", "", 1050],
    ],
    [600, 150, 300, 0, 0],
  ],
  [
    "a group's name above names further in",
    [
      ["Line", "FY26"],
      ["Platform", 700],
      ["   GPU", 600],
      ["   Inference hosting", 100],
      ["GPT API", 150],
    ],
    [700, 150, 0, 0, 0],
  ],
  [
    "rows for budget and actual figures, each with its own total",
    [
      ["Line", "Scenario", "FY26"],
      ["GPU", "Budget", 600],
      ["GPU", "Actual", 900],
      ["GPT API", "Budget", 150],
      ["GPT API", "Actual", 20],
      ["ETL", "Budget", 300],
      ["ETL", "Actual", 80],
      ["All AI", "Budget", 1050],
      ["All AI", "Actual", 1000],
    ],
    [600, 150, 300, 0, 0],
  ],
  [
    "a currency without minor units",
    [
      ["Line", "FY26 (JPY)"],
      ["GPU", 600.4],
      ["GPT API", 149.6],
    ],
    [600, 150, 0, 0, 0],
  ],
];

test.each(AMOUNTS)("pane and RATIOCHECK read alike: %s", async (_, cells, expected) => {
  const survey = aSurvey([aSheet("Plan", cells)], [aTable("Budget", "Plan", cells)]);
  const { budget } = await anIntake(survey);
  const inPane = chosenRatioTable({ budget, policy: DEFAULT_POLICY });
  expect(inPane.slice(1).map(([, amount]) => amount)).toEqual(expected);
  expect(ratioCheckTable(cells, null)).toEqual(inPane);
});
