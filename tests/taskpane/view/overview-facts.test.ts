import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { bothReadings } from "../../../src/taskpane/view/both-readings";
import { bulletOf } from "../../../src/taskpane/view/bullet-scale";
import { ruleTally } from "../../../src/taskpane/view/rule-tally";
import { sharesShown } from "../../../src/taskpane/view/shares-shown";
import { stageMixes } from "../../../src/taskpane/view/stage-mixes";
import type { ALine } from "../../core/a-budget";
import { aJudgement } from "../a-judgement";

const LINES: readonly ALine[] = [
  ["GPU", "accelerators", 500],
  ["API", "model-api", 300],
  ["CRM", "workflow-integration", 150],
  ["Legal", "compliance", 40],
  ["Reserve", "contingency", 10],
  ["Falcon", null, 7],
];

describe("both readings of the same money", () => {
  it("add up to the total less what has no cost type", () => {
    const { columns, rows, purposeless } = bothReadings(aJudgement(LINES));
    expect(columns).toEqual(["Use cases", "Foundation", "Governance"]);
    expect(rows).toEqual([
      { name: "Infrastructure", amounts: [0, 500, 0] },
      { name: "Models", amounts: [300, 0, 0] },
      { name: "Integration", amounts: [150, 0, 0] },
      { name: "Neither of them", amounts: [0, 0, 40] },
    ]);
    expect(purposeless).toBe(10);
  });

  it("have no row for money outside where there is none", () => {
    expect(bothReadings(aJudgement(LINES.slice(0, 3))).rows).toHaveLength(3);
  });
});

describe("the mix by stage", () => {
  const stages = ["Pilot", "Production", "Pilot", "", "", ""];

  it("is told apart for the stages that have lines", () => {
    const mixes = stageMixes(
      aJudgement(LINES, DEFAULT_POLICY, { text: { stage: stages } }),
      "categories"
    );
    expect(mixes.map(({ stage, total }) => [stage, total])).toEqual([
      ["Pilots", 650],
      ["Production", 300],
      ["Stage not stated", 57],
    ]);
    expect(mixes[1]!.shares.map(({ share }) => share)).toEqual([0, 1, 0]);
    expect(mixes[2]!.shares).toEqual([]);
  });

  it("is not shown where nothing says a stage", () => {
    expect(stageMixes(aJudgement(LINES), "categories")).toEqual([]);
  });
});

describe("a share that nothing compares with", () => {
  it("has no band drawn behind it in a budget of pilots", () => {
    const pilots = LINES.map(() => "Pilot");
    const judgement = aJudgement(LINES, DEFAULT_POLICY, { text: { stage: pilots } });
    const shares = sharesShown(judgement, "categories");
    expect(shares.map(({ status }) => status)).toEqual(Array(3).fill("not comparable"));
    expect(shares.map((share) => bulletOf(share).band)).toEqual([null, null, null]);
  });

  it("is judged together with its neighbour where models are bought as APIs", () => {
    const judgement = aJudgement(LINES, { ...DEFAULT_POLICY, sourcing: "api-first" });
    const [joint, infrastructure] = sharesShown(judgement, "categories");
    expect(joint).toMatchObject({ name: "Infrastructure and Models together", amount: 800 });
    expect(bulletOf(joint!).band).not.toBeNull();
    expect(bulletOf(infrastructure!).band).toBeNull();
  });
});

describe("what became of the rules", () => {
  it("adds up to all of them and leaves out what did not happen", () => {
    const rules = { clear: 1, findings: 2, accepted: 0, "needs review": 1, "not applicable": 3 };
    expect(ruleTally({ amount: 1, rules })).toEqual({
      total: 7,
      parts: [
        { count: 1, words: "is clear" },
        { count: 2, words: "have findings" },
        { count: 1, words: "needs your decision" },
        { count: 3, words: "were not applied" },
      ],
    });
  });
});
