import fc from "fast-check";
import type { Budget } from "../../src/core/budget/budget";
import { toDecimal } from "../../src/core/budget/money";
import { centralShare, coreCapabilities } from "../../src/core/measures/integration/central-share";
import {
  componentBuilds,
  superfluousBuilds,
} from "../../src/core/measures/integration/component-builds";
import { Measures } from "../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { requestOf } from "../../src/core/reallocation/policy-request";
import { reallocate } from "../../src/core/reallocation/reallocate";
import { reviewBudget } from "../../src/core/review/review";
import { CATALOGUE } from "../../src/core/rules/catalogue";
import type { CellValue } from "../../src/workbook/survey";
import { aSheet, aSurvey, aTable } from "../workbook/a-survey";
import { anIntake } from "../workbook/an-intake";
import { dayOf } from "../core/a-budget";
import { FUNCTIONS, RuntimeError, shown } from "./all-functions";
import { ERROR, type Value } from "./formula";

beforeAll(() => void Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError } }));

const HEADERS = [
  ...["Line", "Cost type", "Use case", "Stage", "Team", "Component", "Foundation link"],
  ...[
    "Signal",
    "Kill threshold",
    "Flagged",
    "Closed",
    "Utilisation",
    "Locked",
    "Actual FY26",
    "FY26",
  ],
];
const words = (...each: string[]) => fc.constantFrom(...each);
const anyLine = fc.tuple(
  words("GPU cluster", "OpenAI API", "ETL", "Audit", "Login", "Zxqv", "Evaluation"),
  words(
    "Accelerators",
    "Model API usage",
    "Data engineering",
    "Models",
    "MLOps platform",
    "Compliance",
    "",
    "Workflow integration"
  ),
  words("Chat", "Search", "Claims", "Shared", ""),
  words("pilot", "production", "shared", ""),
  words("Ops", "Sales", "Central IT", ""),
  words("Login", "Logging", "", ""),
  words("Data platform", "none", ""),
  fc.constantFrom<CellValue>(0.12, 0.4, ""),
  words("15 %", "0.2", ""),
  words("2026-03-01", "2026-05-01", ""),
  words("2026-04-01", ""),
  fc.constantFrom<CellValue>(0.2, 0.9, ""),
  words("", "", "yes"),
  fc.constantFrom<CellValue>(10, 700, ""),
  fc.integer({ min: 1, max: 2_000_000 }).map((cents) => cents / 100)
);
const anyTable = fc
  .array(anyLine, { minLength: 2, maxLength: 12 })
  .map((lines): readonly (readonly CellValue[])[] => [HEADERS, ...lines]);

/** The name of a group above or below its lines, with their sum: no word says that it is a total. */
const anyGrouped = fc
  .tuple(
    fc.array(fc.array(anyLine, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
    fc.boolean()
  )
  .map(([groups, isAbove]): readonly (readonly CellValue[])[] => [
    HEADERS,
    ...groups.flatMap((lines, group) => {
      const sum = lines.reduce((all, line) => all + Math.round(Number(line.at(-1)) * 100), 0) / 100;
      const bare = [`Area ${group}`, ...HEADERS.slice(2).map(() => ""), sum];
      return isAbove ? [bare, ...lines] : [...lines, bare];
    }),
    ["Reserve", "Compliance", ...HEADERS.slice(3).map(() => ""), 5],
  ]);

/** A row of each scenario for every line, in an order of their own. */
const anyByScenario = fc
  .array(fc.tuple(anyLine, fc.subarray(["Actual", "Forecast"] as const), fc.nat(900)), {
    minLength: 2,
    maxLength: 8,
  })
  .map((lines): readonly (readonly CellValue[])[] => [
    ["Scenario", ...HEADERS],
    ...lines.flatMap(([line, scenarios, figure]) => [
      ["Budget", ...line],
      ...scenarios.map((scenario) => [scenario, ...line.slice(0, -1), figure + 1]),
    ]),
  ]);
const TODAY = "2026-06-30";

test("functions and pane say the same of one budget", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyTable, anyGrouped, anyByScenario), async (cells) => {
      const budget = await inPane(cells);
      const { findings, measures } = reviewBudget(budget, DEFAULT_POLICY, CATALOGUE);
      const [, ...rows] = called("FINDINGS", cells, null, [[TODAY]]) as Value[][];
      expect(
        rows
          .filter(([rule]) => rule !== "")
          .map(([rule, severity, , money, what]) => [rule, severity, money, what])
      ).toEqual(
        findings.map((each) => [each.rule, each.severity, decimal(each.exposure), each.what])
      );
      for (const split of ["categories", "layers"] as const) {
        const { split: groups, shares, amounts } = measures.shares(split);
        const expected = groups.groups.map(({ name }, at) => [
          name,
          decimal(amounts[at]!),
          shares?.[at],
        ]);
        const said = called("SHARES", cells, null, split);
        expect(said).toEqual(shares ? [["Group", "Amount", "Share"], ...expected] : `${ERROR}#N/A`);
      }
      const builds = measures
        .of(componentBuilds)
        .reduce((sum, each) => sum + superfluousBuilds(each).count, 0);
      if (budget.cases) expect(called("DUPCOUNT", cells, null, null)).toBe(builds);
      const [only, ...more] = measures.of(coreCapabilities);
      if (only && more.length === 0)
        expect(called("CENTRALSHARE", cells, null, null)).toEqual(
          centralShare(only) ?? `${ERROR}#N/A`
        );
      expect(withoutBlanks(called("REALLOCATE", cells, null, null))).toEqual(suggested(budget));
    }),
    { numRuns: 120 }
  );
});

/** Rows of the argument that are no lines keep their place in an answer that stands beside it. */
function withoutBlanks(answer: Value | Value[][]): unknown {
  return Array.isArray(answer) ? answer.filter((row) => String(row) !== "") : answer;
}

function suggested(budget: Budget): unknown {
  const { feasible, amounts } = reallocate(budget, {
    ...requestOf(DEFAULT_POLICY),
    newLines: false,
  });
  if (!feasible) return `${ERROR}#N/A`;
  return [["Suggested amount"], ...Array.from(amounts, (amount) => [decimal(amount)])];
}

async function inPane(cells: readonly (readonly CellValue[])[]): Promise<Budget> {
  const survey = aSurvey([aSheet("Plan", cells)], [aTable("Budget", "Plan", cells)]);
  const { budget } = await anIntake(survey);
  expect(new Measures(budget, DEFAULT_POLICY).total).toBeGreaterThan(0);
  return { ...budget, today: dayOf(TODAY) };
}

function called(id: string, ...args: readonly unknown[]): Value {
  try {
    return shown(FUNCTIONS.get(id)!(...args));
  } catch (error) {
    return shown(error);
  }
}

function decimal(minor: number): number {
  return toDecimal(minor, 2);
}
