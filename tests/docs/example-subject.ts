import type { Budget } from "../../src/core/budget/budget";
import { proposeMapping } from "../../src/core/budget/mapping";
import { snapshotOf } from "../../src/core/measures/snapshot";
import { subjectOf } from "../../src/core/review/review";
import type { Subject } from "../../src/core/review/rule";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { dayOf } from "../core/a-budget";
import { aSheet, aSurvey, aTable } from "../workbook/a-survey";
import { surveyedCells } from "../workbook/an-intake";
import { PageMistake, type Example, type PageTable } from "./rule-page";

/** What the rule is asked about: the example's tables, read as the product reads a workbook. */
export async function subjectFrom(page: string, example: Example): Promise<Subject> {
  const { budget, cases, today, policy, earlier } = example;
  const before = earlier && snapshotOf(await budgetFrom(page, earlier.budget, null, earlier.today));
  return subjectOf(await budgetFrom(page, budget, cases, today), policy, before);
}

async function budgetFrom(
  page: string,
  table: PageTable,
  cases: PageTable | null,
  today: string
): Promise<Budget> {
  const tables = [
    { name: "Budget", cells: table.cells },
    ...(cases ? [{ name: "UseCases", cells: cases.cells }] : []),
  ];
  const survey = aSurvey(
    tables.map(({ name, cells }) => aSheet(name, cells)),
    tables.map(({ name, cells }) => aTable(name, name, cells))
  );
  const candidate = discover(survey).find(({ name }) => name === "Budget");
  if (!candidate) {
    throw new PageMistake(
      page,
      table.line,
      "is not read as a budget: it needs a column of names and one of amounts."
    );
  }
  const { budget } = await readIntake(
    surveyedCells(survey),
    survey,
    candidate,
    proposeMapping(candidate),
    { today: dayOf(today) }
  );
  return budget;
}
