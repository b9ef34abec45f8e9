import {
  componentBuilds,
  superfluousBuilds,
} from "../../../../src/core/measures/integration/component-builds";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

function measured(wish: BudgetWish) {
  return new Measures(aBudget(wish), DEFAULT_POLICY).of(componentBuilds);
}

test("a use case's lines for a component are one build, the most expensive build first", () => {
  const [login] = measured({
    lines: [
      ["Login", "workflow-integration", 10],
      ["Login", "workflow-integration", 8],
      ["Login tests", "workflow-integration", 5],
      ["Login", "workflow-integration", 3],
    ],
    text: {
      component: ["Sign-on", "Sign-on", "SIGN-ON ", "Sign-on"],
      case: ["Desk", "Search", "Search", ""],
    },
    cases: { names: ["Desk", "Search"] },
  });
  expect(login).toEqual({
    component: "Sign-on",
    builds: [
      { at: 1, money: 13_00 },
      { at: 0, money: 10_00 },
    ],
    lines: [0, 1, 2],
    shared: 0,
    unplaced: [3],
  });
  expect(superfluousBuilds(login!)).toEqual({ count: 1, money: 10_00 });
});

test("beside a shared build every other one is superfluous", () => {
  const [login] = measured({
    lines: [
      ["Login", "shared-components", 10],
      ["Login", "workflow-integration", 8],
    ],
    text: { component: ["Sign-on", "Sign-on"], case: ["Shared platform", "Search"] },
    cases: { names: ["Shared platform", "Search"] },
  });
  expect(superfluousBuilds(login!)).toEqual({ count: 1, money: 8_00 });
});

test("a shared build alone is no superfluous one, and no column gives no components", () => {
  const lines: BudgetWish["lines"] = [["Login", "shared-components", 10]];
  const [login] = measured({ lines, text: { component: ["Sign-on"], stage: ["Shared"] } });
  expect(superfluousBuilds(login!)).toEqual({ count: 0, money: 0 });
  expect(measured({ lines })).toEqual([]);
});
