import { caseMoney } from "../../../../src/core/measures/cases/case-money";
import { Measures } from "../../../../src/core/measures/measures";
import {
  remainingByLine,
  spentByLine,
  unspent,
} from "../../../../src/core/measures/cases/remaining-money";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

const lines = [
  ["Licences", "ai-licences", 400],
  ["Connector", "workflow-integration", 100],
  ["Storage", "data-storage", 50],
] as const;
const text = { case: ["Bot", "Bot", ""] };
const cases = { names: ["Bot", "Idle"] };

function moneyOf(wish: BudgetWish) {
  const budget = aBudget(wish);
  const { planned, spent, remaining } = new Measures(budget, DEFAULT_POLICY).of(caseMoney);
  return { planned: [...planned], spent: [...spent], remaining: [...remaining] };
}

test("what is not spent remains, line by line: an overrun takes nothing from another line", () => {
  expect(moneyOf({ lines, text, cases, money: { actual: [150, 120, null] } })).toEqual({
    planned: [500_00, 0],
    spent: [270_00, NaN],
    remaining: [250_00, 0],
  });
});

test("without actual costs all of the money remains", () => {
  expect(moneyOf({ lines, text, cases })).toMatchObject({
    spent: [NaN, NaN],
    remaining: [500_00, 0],
  });
});

test("a locked line frees nothing", () => {
  expect(moneyOf({ lines, text, cases, locked: [0] })).toMatchObject({ remaining: [100_00, 0] });
});

test("an actual cost in the table of use cases is taken off the sum", () => {
  expect(
    moneyOf({ lines, text, cases: { ...cases, money: { actual: [420, null] } } })
  ).toMatchObject({ spent: [420_00, NaN], remaining: [80_00, 0] });
});

test("actual costs by period add up", () => {
  const budget = aBudget({
    lines,
    timeline: {
      periods: ["Q1 2026", "Q2 2026"],
      series: {
        actual: [
          [10, 20],
          [null, 5],
          [null, null],
        ],
      },
    },
  });
  expect([...spentByLine(budget)!]).toEqual([30_00, 5_00, NaN]);
  expect([...remainingByLine(budget)]).toEqual([370_00, 95_00, 50_00]);
});

test("a budget without use cases has no money of use cases", () => {
  expect(moneyOf({ lines })).toEqual({ planned: [], spent: [], remaining: [] });
});

test("nothing is left below zero", () => {
  expect(unspent(100, 120)).toBe(0);
  expect(unspent(-100, NaN)).toBe(0);
});
