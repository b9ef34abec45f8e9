import { COST_TYPES } from "../../../../src/core/costs/cost-type";
import {
  COST_NATURE,
  runAndBuild,
  runToBuild,
} from "../../../../src/core/measures/cases/run-and-build";
import { aBudget } from "../../a-budget";

test("every cost type is run, build or neither", () => {
  expect(Object.keys(COST_NATURE).sort()).toEqual(COST_TYPES.map(({ id }) => id).sort());
});

test("money of a use case splits into run, build and what could be either", () => {
  const { run, build, unknown } = runAndBuild(
    aBudget({
      lines: [
        ["Tokens", "model-api", 900],
        ["Connector", "workflow-integration", 100],
        ["GPU", "accelerators", 40],
        ["Sundries", null, 30],
        ["Elsewhere", "model-api", 5],
      ],
      text: { case: ["Bot", "Bot", "Bot", "Bot", ""] },
      cases: { names: ["Bot"] },
    })
  );
  expect([run[0], build[0], unknown[0]]).toEqual([900_00, 100_00, 30_00]);
});

test("nothing built has no ratio", () => {
  expect(runToBuild(900, 100)).toBe(9);
  expect(runToBuild(900, 0)).toBeNull();
});
