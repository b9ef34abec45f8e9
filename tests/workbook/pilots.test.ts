import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { judge } from "../../src/workbook/judgement/judgement";
import { anIntake } from "./an-intake";
import { aSheet, aSurvey } from "./a-survey";

test("a budget of pilots is not moved towards a profile that does not apply to it", async () => {
  const survey = aSurvey([
    aSheet("Pilots", [
      ["Line", "Cost type", "Stage", "Amount"],
      ["Chat", "Model API usage", "Pilot", 100],
      ["Search", "Model API usage", "Pilot", 200],
    ]),
  ]);
  const { report } = judge(await anIntake(survey), DEFAULT_POLICY);
  const outcome = report.outcomes.find(({ rule }) => rule === "share-outside-profile");
  expect(outcome?.outcome).toBe("not applicable");
  expect(report.proposal).toMatchObject({
    feasible: true,
    moved: 0,
    lines: [],
    moves: [],
    total: 300,
  });
});
