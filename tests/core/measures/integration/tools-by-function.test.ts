import { Measures } from "../../../../src/core/measures/measures";
import { toolsByFunction } from "../../../../src/core/measures/integration/tools-by-function";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

function measured(wish: BudgetWish) {
  return new Measures(aBudget(wish), DEFAULT_POLICY).of(toolsByFunction);
}

test("a tool is its vendor, else its line; the one with most money first", () => {
  const functions = measured({
    lines: [
      ["Logs", "pipeline-monitoring", 10],
      ["Grafana", "pipeline-monitoring", 25],
      ["Traces", "pipeline-monitoring", 20],
      ["Free tier", "pipeline-monitoring", 0],
      ["Other", "pipeline-monitoring", 20],
    ],
    text: {
      toolFunction: ["Monitoring", "monitoring", " Monitoring", "Monitoring", ""],
      vendor: ["Datadog", " ", "DATADOG", "Elastic", "Elastic"],
    },
  });
  expect(functions).toEqual([
    {
      name: "Monitoring",
      tools: [
        { name: "Datadog", money: 30_00 },
        { name: "Grafana", money: 25_00 },
      ],
      lines: [0, 1, 2],
    },
  ]);
});

test("without the column there are no functions", () => {
  expect(measured({ lines: [["Grafana", "pipeline-monitoring", 25]] })).toEqual([]);
});
