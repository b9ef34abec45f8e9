import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { snapshotOf } from "../../../src/core/measures/snapshot";
import { missingNeed } from "../../../src/core/review/missing-need";
import { needWords, type Need } from "../../../src/core/review/need";
import { subjectOf } from "../../../src/core/review/review";
import { aBudget, type BudgetWish } from "../a-budget";

const BARE: BudgetWish = { lines: [["GPU cluster", "accelerators", 100]] };
const FULL: BudgetWish = {
  ...BARE,
  text: { vendor: ["Azure"], case: ["Claims"] },
  numbers: { utilisation: [0.4] },
  money: { actual: [90] },
  dates: { start: ["2026-01-01"] },
  timeline: { periods: ["Q1 2026", "Q2 2026"], series: { plan: [[50, 50]] } },
  cases: { names: ["Claims"], text: { owner: ["Ada"] } },
};

const missing = (need: Need, wish: BudgetWish, isSettled = false): string | null => {
  const policy = isSettled
    ? { ...DEFAULT_POLICY, baseRatio: [0.5, 0.3, 0.2] as const }
    : DEFAULT_POLICY;
  return missingNeed(
    [need],
    subjectOf(aBudget(wish), policy, isSettled ? snapshotOf(aBudget(BARE)) : null)
  );
};

const NO_CASES = "It needs a column that names the use case of each line, or a table of use cases.";

test.each<[Need, string]>([
  [{ column: "vendor" }, "It needs a column “Vendor”."],
  [{ column: ["model", "utilisation"] }, "It needs a column “Model” or “Utilisation”."],
  [{ column: "actual" }, "It needs a column “Actual”."],
  [{ column: "start" }, "It needs a column “Start date”."],
  [{ ofCases: "owner" }, "It needs a column “Owner” for the use cases."],
  [
    { byPeriod: ["plan", "usage"] },
    "It needs amounts or usage by period: a column per quarter or month, or a period column.",
  ],
  ["cases", NO_CASES],
  ["base ratio", "It needs your base ratio, which is not set."],
  ["earlier review", "It needs an earlier review of this budget in the workbook."],
])("a budget without %j says what is missing, and one with it does not", (need, sentence) => {
  expect(missing(need, BARE)).toBe(sentence);
  expect(missing(need, FULL, true)).toBe(null);
});

test("a budget without lines or without money says so", () => {
  expect(missing("lines", { lines: [] })).toBe("The budget has no lines.");
  expect(missing("money", { lines: [["GPU cluster", "accelerators", 0]] })).toBe(
    "The budget holds no money."
  );
  expect(missing("lines", BARE)).toBe(null);
  expect(missing("money", BARE)).toBe(null);
});

test("a column of the lines is none of the use cases", () => {
  expect(missing({ ofCases: "vendor" }, FULL)).toBe(
    "It needs a column “Vendor” for the use cases."
  );
});

test("the first thing that is missing is told", () => {
  const subject = subjectOf(aBudget(BARE), DEFAULT_POLICY, null);
  expect(missingNeed(["money", "cases", "base ratio"], subject)).toBe(NO_CASES);
});

test("pages tell needs in the same words", () => {
  expect(needWords({ column: ["vendor", "model"] })).toBe("a column “Vendor” or “Model”");
  expect(needWords({ byPeriod: "queries" })).toBe("queries by period");
  expect(needWords("money")).toBe("money in at least one line");
});
