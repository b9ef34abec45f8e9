import {
  centralShare,
  coreCapabilities,
} from "../../../../src/core/measures/integration/central-share";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

function measured(wish: BudgetWish) {
  return new Measures(aBudget(wish), DEFAULT_POLICY).of(coreCapabilities);
}

test("shared lines are the central place; teams beside it rank by their money", () => {
  const [pipelines, ...others] = measured({
    lines: [
      ["Platform", "mlops-platform", 50],
      ["Release", "mlops-work", 10],
      ["Release", "mlops-work", 30],
      ["Release", "mlops-work", 5],
      ["Release", "mlops-work", 5],
      ["Tokens", "model-api", 500],
    ],
    text: {
      team: ["Data", "Sales", "HR", "", "hr ", "Sales"],
      stage: ["Shared", "", "", "", "", ""],
    },
  });
  expect(others).toEqual([]);
  expect(pipelines).toMatchObject({
    name: "Deployment pipelines",
    lines: [0, 1, 2, 3, 4],
    money: 100_00,
    central: 50_00,
    unknown: 5_00,
    others: ["HR", "Sales"],
  });
  expect(centralShare(pipelines!)).toBeCloseTo(50 / 95, 12);
});

test("where nothing is shared, the team that pays most is the central place", () => {
  const [routing] = measured({
    lines: [
      ["Router", "routing", 10],
      ["Router", "routing", 30],
    ],
    text: { team: ["Sales", "HR"] },
  });
  expect(routing).toMatchObject({ central: 30_00, others: ["Sales"] });
});

test("nobody's money has no share, and a capability without money is not told", () => {
  const [access, ...others] = measured({
    lines: [
      ["Access rights", "data-governance", 10],
      ["Router", "routing", 0],
    ],
  });
  expect(others).toEqual([]);
  expect(centralShare(access!)).toBeNull();
});
