import {
  casesWithoutSignal,
  hasFriction,
  hasTimeToClose,
} from "../../../../src/core/measures/cases/layer-signals";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget } from "../../a-budget";

test("cases that have not started owe no signal yet", () => {
  const budget = aBudget({
    lines: [],
    cases: {
      names: ["a", "b", "c"],
      text: { status: ["Active", "Planned", "Active"] },
      numbers: { signal: [0.3, null, null] },
      money: { value: [1, 1, 1] },
    },
  });
  expect(new Measures(budget, DEFAULT_POLICY).of(casesWithoutSignal)).toEqual({
    asked: 2,
    silent: [2],
    column: "signal",
  });
});

test("friction is recorded by a number, not by an empty column", () => {
  const lines = [["Bot", "model-api", 1]] as const;
  expect(hasFriction(aBudget({ lines, numbers: { exceptions: [null] } }))).toBe(false);
  expect(hasFriction(aBudget({ lines, numbers: { exceptions: [0] } }))).toBe(true);
  expect(
    hasFriction(
      aBudget({ lines, timeline: { periods: ["Q1 2026"], series: { manualIntegrations: [[3]] } } })
    )
  ).toBe(true);
});

test("the time to close needs both days", () => {
  const lines = [["Bot", "model-api", 1]] as const;
  expect(hasTimeToClose(aBudget({ lines, dates: { flagged: [null] } }))).toBe(false);
  expect(hasTimeToClose(aBudget({ lines, dates: { flagged: [null], closed: [null] } }))).toBe(true);
});
