import fc from "fast-check";
import { proposeMapping } from "../../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Review } from "../../../src/core/review/review";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readTables, type ChosenTable } from "../../../src/workbook/intake/read-tables";
import type { Reviewable } from "../../../src/workbook/intake/segments";
import { judge } from "../../../src/workbook/judgement/judgement";
import { addressesOf, placesOf } from "../../../src/workbook/judgement/places";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

type Row = readonly CellValue[];

const HEADERS = ["Line", "Cost type", "Vendor", "Use case", "Q1 26", "Q2 26"];

const lines = fc.tuple(
  fc.constantFrom(
    "Reserved GPU",
    "Model API",
    "CRM integration",
    "Copilot seats",
    "Project Falcon"
  ),
  fc.constantFrom("Accelerators", "Model API usage", "Workflow integration", "Vector store"),
  fc.constantFrom("NVIDIA", "OpenAI", "Northwind"),
  fc.constantFrom("Claims triage", "Claims Triage ", "Search", ""),
  fc.integer({ min: 1, max: 900_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100)
);

/** A department's lines with the order of its columns, blank rows above, and whether a total stands below. */
const tables = fc.record({
  lines: fc.array(lines, { minLength: 2, maxLength: 6 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
  above: fc.integer({ min: 0, max: 3 }),
  hasTotal: fc.boolean(),
});

test("tables reviewed together are reviewed as the one table that has all their lines", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tables, { minLength: 2, maxLength: 4 }), async (departments) => {
      const apart = departments.map(({ lines, order, above, hasTotal }) => {
        const total = [
          "Total",
          "",
          "",
          "",
          ...[4, 5].map((at) => sum(lines.map((line) => line[at]!))),
        ];
        const rows: Row[] = [HEADERS, ...lines, ...(hasTotal ? [total] : [])];
        const arranged = rows.map((row) => order.map((column) => row[column]!));
        return [...Array.from({ length: above }, () => [""]), ...arranged];
      });
      const whole = aSurvey([
        aSheet("All", [HEADERS, ...departments.flatMap((department) => department.lines)]),
      ]);
      const split = aSurvey(apart.map((cells, at) => aSheet(`Department ${at}`, cells)));
      const [one, many] = [await readAll(whole), await readAll(split)];
      expect(many.budget.names).toEqual(one.budget.names);
      expect(many.budget.amounts).toEqual(one.budget.amounts);
      const [expected, found] = [one, many].map((each) => judge(each, DEFAULT_POLICY));
      expect(found!.report.total).toBe(expected!.report.total);
      expect(found!.report.splits).toEqual(expected!.report.splits);
      expect(findingsOf(found!.review)).toEqual(findingsOf(expected!.review));
      expect(found!.proposal.amounts).toEqual(expected!.proposal.amounts);
      expectOwnCells(many, split);
    }),
    { numRuns: 150 }
  );
});

/** Every range of the survey, in an order that is not that of the workbook. */
async function readAll(survey: Survey): Promise<Reviewable> {
  const [first, ...others] = discover(survey).map((candidate): ChosenTable => ({
    candidate,
    mapping: proposeMapping(candidate),
  }));
  return readTables(surveyedCells(survey), survey, [first!, ...others.reverse()], {
    today: 20_000,
  });
}

function sum(amounts: readonly CellValue[]): number {
  return amounts.reduce<number>((all, amount) => all + Math.round(Number(amount) * 100), 0) / 100;
}

/** Without the rule that only totals are for: the whole table states none. */
function findingsOf({ outcomes, findings }: Review) {
  return {
    outcomes: outcomes
      .filter(({ rule }) => rule !== "total-mismatch")
      .map(({ rule, outcome }) => [rule, outcome]),
    findings: findings.map(({ rule, what, exposure, severity, places }) => ({
      rule,
      what,
      exposure,
      severity,
      places,
    })),
  };
}

/** Each line leads to cells that say what it says. */
function expectOwnCells(intake: Reviewable, { sheets }: Survey): void {
  const seen = new Set<string>();
  intake.budget.names.forEach((name, line) => {
    const place = { places: [{ column: "name", lines: [line] } as const] };
    const [area] = placesOf(intake, place);
    const sheet = sheets.find((each) => each.name === area!.sheet)!;
    expect(sheet.top[area!.top]![area!.left]).toBe(name);
    for (const address of addressesOf(intake, place)) seen.add(address);
  });
  expect(seen.size).toBe(intake.budget.lines);
}
