import { contingencyFor } from "../../../../src/core/measures/integration/contingency";
import { Measures } from "../../../../src/core/measures/measures";
import { markedCostTypes } from "../../../../src/core/measures/unfunded";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

const FOR_ROUTING = contingencyFor(markedCostTypes("routing"));

function measured(wish: BudgetWish) {
  return new Measures(aBudget(wish), DEFAULT_POLICY).of(FOR_ROUTING);
}

test("contingency lines serve everybody, a contingency column its own line", () => {
  const lines: BudgetWish["lines"] = [
    ["Router", "routing", 100],
    ["GPU", "accelerators", 100],
    ["Reserve", "contingency", 20],
    ["Router", "routing", 50],
  ];
  const money = { contingency: [5, 7, 20, null] };
  expect(measured({ lines, money })).toEqual({ lines: 20_00, column: 5_00 });
});

test("no reserve is 0 of either", () => {
  expect(measured({ lines: [["Router", "routing", 100]] })).toEqual({ lines: 0, column: 0 });
});
