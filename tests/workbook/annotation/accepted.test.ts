import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import { planAnnotation } from "../../../src/workbook/annotation/annotation";
import { judge } from "../../../src/workbook/judgement/judgement";
import { anIntake } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

const SURVEY = aSurvey([
  aSheet("Plan", [
    ["Line", "Cost type", "FY26 (EUR)"],
    ["GPU cluster", "Accelerators", 550],
    ["Model API", "Model API usage", 150],
    ["Data pipelines", "Data engineering", 300],
    ["Zzyzx", "", 100],
  ]),
]);

const ACCEPTED: Policy = {
  ...DEFAULT_POLICY,
  acceptances: [
    {
      rule: "cost-type-unknown",
      line: "zzyzx",
      reason: "Not yet named.",
      who: "CFO",
      until: 30_000,
    },
    { rule: "cost-type-unknown", line: "Gone", reason: "Old.", who: "CFO", until: null },
  ],
};

test("an accepted finding leaves the outcomes and is reported apart, with who and until when", async () => {
  const { report } = judge(await anIntake(SURVEY), ACCEPTED);
  const outcome = report.outcomes.find(({ rule }) => rule === "cost-type-unknown");
  expect(outcome).toMatchObject({ outcome: "findings", findings: [] });
  expect(report.accepted).toMatchObject([
    {
      rule: "cost-type-unknown",
      cells: expect.arrayContaining(["Plan!A5"]),
      exposure: 100,
      reason: "Not yet named.",
      who: "CFO",
      until: "2052-02-20",
    },
  ]);
  expect(report.staleAcceptances).toEqual([
    "The acceptance of “Unknown cost type” on “Gone” matches no finding. Take it off the list.",
  ]);
  expect(report.coverage.rules.accepted).toBe(1);
});

test("the review sheet lists what was accepted, and only then", async () => {
  const intake = await anIntake(SURVEY);
  const sheetOf = (policy: Policy): string =>
    JSON.stringify(planAnnotation(judge(intake, policy), SURVEY).edits);
  expect(sheetOf(ACCEPTED)).toContain('"Accepted findings"');
  expect(sheetOf(ACCEPTED)).toContain('"Not yet named."');
  expect(sheetOf(DEFAULT_POLICY)).not.toContain("Accepted findings");
});

test("a finding that is told with another stays in the report of its own rule", async () => {
  const survey = aSurvey([
    aSheet("Plan", [
      ["Line", "Cost type", "FY26 (EUR)", "Use case"],
      ["Claims calls", "Model API usage", 700, "Claims"],
      ["Search calls", "Model API usage", 300, "Search"],
    ]),
  ]);
  const { report } = judge(await anIntake(survey), DEFAULT_POLICY);
  const told = report.outcomes.flatMap(({ findings }) => findings.flatMap(({ also = [] }) => also));
  const folded = report.outcomes.flatMap((each) => each.folded ?? []);
  expect(folded.length).toBeGreaterThan(0);
  expect(folded.map(({ what }) => what).sort()).toEqual(told.map(({ what }) => what).sort());
});
