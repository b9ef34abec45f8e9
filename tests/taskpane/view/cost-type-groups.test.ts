import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import {
  costTypeCell,
  costTypeGroups,
  lineShown,
} from "../../../src/taskpane/view/cost-type-groups";
import type { ALine } from "../../core/a-budget";
import { aJudgement } from "../a-judgement";

const LINES: readonly ALine[] = [
  ["GPU cluster", "accelerators", 500],
  ["Copilot seats", "ai-licences", 70],
  ["Project Falcon", null, 20],
  ["API calls", "model-api", 90],
  ["More GPU", "accelerators", 300],
  ["Models in all", "models", 10],
];
const judgement = aJudgement(LINES, DEFAULT_POLICY, { ambiguous: { 1: ["model-api"] } });

describe("cost types", () => {
  const groups = costTypeGroups(judgement);

  it("stand in groups with their money, what has to be decided first", () => {
    expect(groups.map(({ certainty, name, amount }) => [certainty, name, amount])).toEqual([
      ["unknown", "No cost type", 20],
      ["ambiguous", "AI licences and copilots", 70],
      ["group only", "Models, type not stated", 10],
      ["stated", "Accelerators", 800],
      ["stated", "Model API usage", 90],
    ]);
    expect(groups.map(({ home }) => home)).toEqual([
      "",
      "Models · Use cases",
      "Models",
      "Infrastructure · Foundation",
      "Models · Use cases",
    ]);
  });

  it("hold every line once", () => {
    expect(groups.flatMap(({ lines }) => lines).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("say what spoke for a line and what else it could be", () => {
    const line = lineShown(judgement, groups[1]!.lines[0]!);
    expect(line).toMatchObject({ name: "Copilot seats", amount: 70, confidence: 0.5 });
    expect(line.because).toMatch(/could also be Model API usage$/);
  });

  it("lead to the cell that decides", () => {
    expect(costTypeCell(judgement, 4)).toBe("Budget!B6");
  });

  it("of 10,000 lines are grouped in a blink", () => {
    const many = Array.from({ length: 10_000 }, (_, at): ALine => LINES[at % LINES.length]!);
    const large = aJudgement(many);
    const start = performance.now();
    expect(costTypeGroups(large)).toHaveLength(5);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
