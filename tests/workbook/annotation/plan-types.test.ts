import { COST_TYPES } from "../../../src/core/costs/cost-type";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { PlanRefused } from "../../../src/workbook/annotation/plan";
import { planTypes } from "../../../src/workbook/annotation/plan-types";
import { judge, type Judgement } from "../../../src/workbook/judgement/judgement";
import type { CellValue, Survey } from "../../../src/workbook/survey";
import { aHost, type HostWish } from "../a-host";
import { applied } from "../applied";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

type Rows = readonly (readonly CellValue[])[];

const ROWS: Rows = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "", 200],
  ["Project Falcon", "", 600],
  ["Data pipelines", "Data engineering", 200],
  ["Project Hawk", "mystery", 100],
];

async function judged(survey: Survey): Promise<Judgement> {
  return judge(await anIntake(survey), DEFAULT_POLICY);
}

async function planned(
  choice: Readonly<Record<number, string>>,
  cells = ROWS,
  wish: HostWish = {}
) {
  const survey = aSurvey([aSheet("Plan", cells)]);
  const judgement = await judged(survey);
  const codes = new Map(
    Object.entries(choice).map(([line, id]) => [
      Number(line),
      COST_TYPES.findIndex((each) => each.id === id),
    ])
  );
  const { intake } = judgement;
  const plan = await planTypes(aHost(survey, wish), survey, judgement, { intake, codes });
  return { survey, judgement, plan };
}

async function reasonsOf(plan: Promise<unknown>): Promise<string> {
  const thrown: unknown = await plan.catch((error: unknown) => error);
  if (!(thrown instanceof PlanRefused)) throw new Error("It was not refused.");
  return thrown.reasons.join(" ");
}

describe("confirmed cost types", () => {
  test("stand in the table, are read back as they were meant, and go again", async () => {
    const choice = { 0: "accelerators", 1: "vector-store", 3: "model-api" };
    const { survey, plan } = await planned(choice);
    expect(plan.changes.map(({ address, old, new: now }) => [address, old, now])).toEqual([
      ["Plan!B2", "", "Accelerators"],
      ["Plan!B3", "", "Vector store"],
      ["Plan!B5", "mystery", "Model API usage"],
    ]);
    const written = applied(survey, plan.edits);
    const { costTypes, evidence } = (await judged(written)).intake.budget;
    const ids = Array.from(costTypes, (code) => COST_TYPES[code]?.id);
    expect(ids).toEqual(["accelerators", "vector-store", "data-engineering", "model-api"]);
    expect(evidence.map(({ origin }) => origin)).toEqual(Array(4).fill("column"));
    expect(applied(written, plan.inverses)).toEqual(survey);
  });

  test.each(COST_TYPES.map(({ id }) => id))("%s is read back", async (id) => {
    const { survey, plan } = await planned({ 1: id });
    const { costTypes } = (await judged(applied(survey, plan.edits))).intake.budget;
    expect(COST_TYPES[costTypes[1]!]?.id).toBe(id);
  });

  test("are refused where the cells hold them already", async () => {
    expect(await reasonsOf(planned({ 2: "data-engineering" }))).toMatch(/already/);
  });

  test("are refused without a column for them", async () => {
    const cells = ROWS.map(([name, , amount]) => [name!, amount!]);
    expect(await reasonsOf(planned({ 1: "accelerators" }, cells))).toMatch(
      /no column for cost types. Add a column “Cost type”/
    );
  });

  test("are refused for a budget that was read again since", async () => {
    const survey = aSurvey([aSheet("Plan", ROWS)]);
    const [{ intake }, judgement] = [await judged(survey), await judged(survey)];
    const codes = new Map([[1, 0]]);
    const plan = planTypes(aHost(survey), survey, judgement, { intake, codes });
    expect(await reasonsOf(plan)).toMatch(/Choose them again/);
  });
});
