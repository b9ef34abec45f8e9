import { Measures } from "../../../src/core/measures/measures";
import { caseMoney, sumOver } from "../../../src/core/measures/cases/case-money";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { closedCases, endingOf, failingCases } from "../../../src/core/reallocation/closures";
import { requestOf } from "../../../src/core/reallocation/policy-request";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import { aBudget, type BudgetWish } from "../a-budget";

const WISH: BudgetWish = {
  lines: [
    ["Chat model", "model-api", 300],
    ["Chat workflow", "workflow-integration", 100],
    ["Search model", "model-api", 200],
    ["Data lake", "data-storage", 400],
    ["Pipelines", "data-engineering", 300],
  ],
  text: { case: ["Chat", "Chat", "Search", "", ""] },
  money: { actual: [120, 100, null, null, null] },
  cases: {
    names: ["Chat", "Search"],
    text: { status: ["Closed", "Live"], killThreshold: ["0.5", "0.5"] },
    numbers: { signal: [0.1, 0.2] },
  },
};
const budget = aBudget(WISH);
const measures = new Measures(budget, DEFAULT_POLICY);

describe("the end of a use case", () => {
  it("is what its status says; missing a threshold closes nothing", () => {
    expect(closedCases(budget)).toEqual([0]);
    expect(failingCases(measures)).toEqual([1]);
    expect(closedCases(aBudget({ lines: WISH.lines }))).toEqual([]);
  });

  it("leaves on its lines what is spent", () => {
    const { closures, kept } = endingOf(budget, measures, [0], "freed-money-unlanded");
    expect(closures).toEqual([
      { case: "Chat", lines: [0, 1], spent: [12_000, 10_000], rule: "freed-money-unlanded" },
    ]);
    expect(kept).toEqual([]);
    const { amounts, moves } = reallocate(budget, { ...requestOf(DEFAULT_POLICY), closures });
    expect([amounts[0], amounts[1]]).toEqual([12_000, 10_000]);
    expect(moves[0]).toMatchObject({ from: 0, rule: "freed-money-unlanded" });
    expect(moves[0]!.because).toMatch(/“Chat” is closed.*returns to the foundation/);
  });

  it("spreads a cost that only the use case states over its lines, to the cent", () => {
    const stated = aBudget({
      ...WISH,
      money: {},
      cases: { ...WISH.cases!, money: { actual: [100.01, null] } },
    });
    const own = new Measures(stated, DEFAULT_POLICY);
    const [closure] = endingOf(stated, own, [0], "x").closures;
    const freed = closure!.lines.map((line, at) => stated.amounts[line]! - closure!.spent[at]!);
    expect(freed.reduce((sum, each) => sum + each, 0)).toBe(
      sumOver(own.of(caseMoney).remaining, [0])
    );
    expect(closure!.spent.every((cost) => cost > 0)).toBe(true);
  });

  it("keeps the lines of a case that frees nothing", () => {
    const spent = aBudget({ ...WISH, money: { actual: [300, 100, null, null, null] } });
    const ending = endingOf(spent, new Measures(spent, DEFAULT_POLICY), [0], "x");
    expect(ending).toEqual({ closures: [], kept: [0, 1] });
  });
});
