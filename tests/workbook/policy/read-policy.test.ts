import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { english } from "../../../src/core/words/english";
import { speakThrough } from "../../../src/core/words/say";
import { discover } from "../../../src/workbook/discovery/discovery";
import { planPolicy } from "../../../src/workbook/policy/plan-policy";
import { settingRows } from "../../../src/workbook/policy/policy-rows";
import { readPolicy, type PolicyReading } from "../../../src/workbook/policy/read-policy";
import type { CellValue } from "../../../src/workbook/survey";
import { dayOf } from "../../core/a-budget";
import { aSheet, aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

const HEADER = [
  "Setting",
  "Value",
  "Meaning",
  "",
  "Accepted rule",
  "Line or use case",
  "Reason",
  "Accepted by",
  "Until",
];

async function reading(...rows: CellValue[][]): Promise<PolicyReading> {
  const survey = aSurvey([aSheet("AI Budget policy", [HEADER, ...rows])]);
  return readPolicy(surveyedCells(survey), survey);
}

const settings = (...rows: [string, CellValue][]) => reading(...rows);
const acceptance = (...cells: CellValue[]) => reading(["", "", "", "", ...cells]);

describe("the policy sheet", () => {
  test("a workbook without one is judged by the defaults", async () => {
    const survey = aSurvey([]);
    expect(await readPolicy(surveyedCells(survey), survey)).toEqual({
      policy: DEFAULT_POLICY,
      mappings: [],
      problems: [],
      cells: null,
    });
  });

  test("a person may write words, percentages and names as they come", async () => {
    const { policy, problems } = await settings(
      ["sourcing ", "API-First"],
      ["Base ratio, use cases", "45 %"],
      ["Base ratio, foundation", "40%"],
      ["Base ratio, governance", 0.15],
      ["Days between reviews", "120"],
      ["mixDrift", "7.5%"],
      ["Severity, Governance without money", "Warning"],
      ["Severity, base-ratio-unset", "off"]
    );
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      sourcing: "api-first",
      baseRatio: [0.45, 0.4, 0.15],
      thresholds: { reviewDays: 120, mixDrift: 0.075 },
      severities: { "governance-unfunded": "warning", "base-ratio-unset": "off" },
    });
  });

  test("a base ratio may be written as three percentages without their sign", async () => {
    const { policy } = await settings(
      ["Base ratio, use cases", 45],
      ["Base ratio, foundation", 40],
      ["Base ratio, governance", 15]
    );
    expect(policy.baseRatio).toEqual([0.45, 0.4, 0.15]);
  });

  test("an acceptance takes the rule's title, a date cell, and a blank for the whole rule", async () => {
    const { policy, problems } = await acceptance("Unknown cost type", "", "Rent.", "CFO", 46_022);
    expect(problems).toEqual([]);
    expect(policy.acceptances).toEqual([
      {
        rule: "cost-type-unknown",
        line: null,
        reason: "Rent.",
        who: "CFO",
        until: dayOf("2025-12-31"),
      },
    ]);
  });
});

describe("cells that cannot be understood keep their default and are told with their address", () => {
  test.each<[string, [string, CellValue][], string]>([
    [
      "a choice",
      [["Sourcing", "maybe"]],
      "'AI Budget policy'!B2: “maybe” is no choice. Write api-first, hybrid, self-hosted; until then hybrid holds.",
    ],
    [
      "a number",
      [["Days between reviews", "soon"]],
      "'AI Budget policy'!B2: “soon” is no number of 0 or more. Correct it; until then 92 holds.",
    ],
    [
      "a fraction above 1",
      [["Base ratio, tolerance", 5]],
      "'AI Budget policy'!B2: “5” is no number from 0 to 1. Correct it; until then 0.05 holds.",
    ],
    [
      "a part of a unit",
      [["Rounding", 1.5]],
      "'AI Budget policy'!B2: “1.5” is no whole number of minor units. Correct it; until then 1 holds.",
    ],
    [
      "a setting nobody knows",
      [["Colour", "red"]],
      "'AI Budget policy'!A2: “Colour” is no setting, so its value does nothing. Correct the name or delete the row.",
    ],
    [
      "a severity of no rule",
      [["Severity, nothing", "off"]],
      "'AI Budget policy'!A2: “Severity, nothing” is no setting, so its value does nothing. Correct the name or delete the row.",
    ],
    [
      "a setting that stands twice",
      [
        ["Size", "small"],
        ["size", "enterprise"],
      ],
      "'AI Budget policy'!A3: “size” stands here twice; the first one holds.",
    ],
    [
      "half a base ratio",
      [["Base ratio, use cases", 0.5]],
      "'AI Budget policy'!B2: “0.5” is one share of three. Fill in all three; until then no base ratio holds.",
    ],
    [
      "a base ratio of 90",
      [
        ["Base ratio, use cases", 45],
        ["Base ratio, foundation", 40],
        ["Base ratio, governance", 5],
      ],
      "'AI Budget policy'!B2: “45” and the other two shares sum to 90%, not to 100%. Correct them; until then no base ratio holds.",
    ],
    [
      "half a band",
      [["Own band, Models, at least", 0.1]],
      "'AI Budget policy'!B2: “0.1” belongs to bands that are not complete: each of the three groups needs “at least” and “at most”, the first no more than the second. Until then they do not hold.",
    ],
  ])("%s", async (_, rows, sentence) => {
    const { policy, problems } = await settings(...rows);
    expect(problems).toEqual([sentence]);
    expect(policy).toEqual({ ...DEFAULT_POLICY, size: policy.size });
  });

  test.each<[string, CellValue[], string]>([
    [
      "no rule",
      ["", "GPU", "Peak.", "CFO", ""],
      "'AI Budget policy'!E2: The blank cell is no rule, so the row accepts nothing. Name the rule or clear the row.",
    ],
    [
      "no reason",
      ["cost-type-unknown", "", "", "CFO", ""],
      "'AI Budget policy'!G2: The blank cell must say why; until then the row accepts nothing.",
    ],
    [
      "nobody",
      ["cost-type-unknown", "", "Rent.", "", ""],
      "'AI Budget policy'!H2: The blank cell must say who accepts it; until then the row accepts nothing.",
    ],
    [
      "an end that is no date",
      ["cost-type-unknown", "", "Rent.", "CFO", "soon"],
      "'AI Budget policy'!I2: “soon” is no date. Write it as 2026-03-31; until then the row accepts nothing.",
    ],
  ])("an acceptance with %s", async (_, cells, sentence) => {
    const { policy, problems } = await acceptance(...cells);
    expect(problems).toEqual([sentence]);
    expect(policy.acceptances).toEqual([]);
  });
});

test("writing over a sheet names only the cells that change, with what they held", async () => {
  const before = await reading(
    ["Profile", "Production AI 2026", "Target bands that the mix is judged by."],
    ["", "", "", "", "x-y", "GPU", "Peak.", "CFO", ""]
  );
  const { changes } = planPolicy(DEFAULT_POLICY, before);
  expect(changes).toContainEqual({
    address: "'AI Budget policy'!F3",
    old: "GPU",
    new: "",
    reason: "Settings of the review",
  });
  expect(changes.map(({ address }) => address)).not.toContain("'AI Budget policy'!B2");
});

describe("a sheet whose settings were explained in another language", () => {
  const explained = async (): Promise<PolicyReading> => {
    const rows = settingRows(DEFAULT_POLICY);
    const before = await reading(...rows.map((row) => [row.setting, row.value, row.meaning]));
    speakThrough((message) => `¿${message}?`);
    return before;
  };
  afterEach(() => speakThrough(english));

  test("stays as it is where no setting changes", async () => {
    expect(planPolicy(DEFAULT_POLICY, await explained()).changes).toEqual([]);
  });

  test("is explained anew where one does, and is read as before", async () => {
    const { edits, changes } = planPolicy({ ...DEFAULT_POLICY, rounding: 500 }, await explained());
    expect(changes).toContainEqual({
      address: "'AI Budget policy'!C2",
      old: "Target bands that the mix is judged by.",
      new: "¿Target bands that the mix is judged by.?",
      reason: "¿Settings of the review?",
    });
    const [settings] = edits.flatMap((edit) => (edit.kind === "write" ? [edit.values] : []));
    const after = await reading(...settings!.slice(1).map((row) => [...row]));
    expect(after.policy).toEqual({ ...DEFAULT_POLICY, rounding: 500 });
    expect(after.problems).toEqual([]);
  });
});

test("the sheets of this product are never taken for a budget", () => {
  const cells = [
    ["Line", "Cost type", "FY26 budget"],
    ["GPU cluster", "Accelerators", 100],
  ];
  for (const name of [
    "AI Budget policy",
    "AI Budget history",
    "AI Budget log",
    "AI Budget review 2",
  ]) {
    expect(discover(aSurvey([aSheet(name, cells)]))).toEqual([]);
  }
});
