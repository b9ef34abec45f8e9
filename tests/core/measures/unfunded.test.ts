import { Measures } from "../../../src/core/measures/measures";
import { couldBe, fundingOf, markedCostTypes } from "../../../src/core/measures/unfunded";
import { COST_TYPES, GROUPS_NAMED } from "../../../src/core/costs/cost-type";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { aBudget, codeOf, type BudgetWish } from "../a-budget";

const EVALUATION = fundingOf("model-evaluation");

function measured(wish: BudgetWish) {
  const budget = aBudget(wish);
  return new Measures(budget, DEFAULT_POLICY).of(EVALUATION);
}

/** The same budget with one line of which only the group is known. */
function withGroup(wish: BudgetWish, line: number, group: string) {
  const budget = aBudget(wish);
  const at = GROUPS_NAMED.findIndex(({ id }) => id === group);
  budget.costTypes[line] = COST_TYPES.length + at;
  return budget;
}

describe("whether something is funded", () => {
  test("is settled by money on one of its lines", () => {
    const funding = measured({
      lines: [
        ["Evals", "model-evaluation", 10],
        ["Rent", null, 900],
      ],
    });
    expect(funding).toEqual({
      amount: 10_00,
      unreadable: 0,
      couldBe: { gross: 0, lines: 0 },
      state: "funded",
    });
  });

  test("is denied while at most a tenth of the money could be it, and open above that", () => {
    const { lines } = { lines: [["Model calls", "model-api", 900]] as const };
    expect(measured({ lines: [...lines, ["Rent", null, 100]] })).toMatchObject({
      couldBe: { gross: 100_00, lines: 1 },
      state: "unfunded",
    });
    expect(measured({ lines: [...lines, ["Rent", null, 101]] }).state).toBe("unclear");
  });

  test("counts a credit without a cost type by what it could move", () => {
    const funding = measured({
      lines: [
        ["Model calls", "model-api", 900],
        ["Credit", null, -300],
      ],
    });
    expect(funding).toMatchObject({ couldBe: { gross: 300_00 }, state: "unclear" });
  });

  test("is open where an amount of its own cannot be read", () => {
    const funding = measured({
      lines: [
        ["Model calls", "model-api", 900],
        ["Evals", "model-evaluation", "text"],
      ],
    });
    expect(funding).toMatchObject({ unreadable: 1, state: "unclear" });
  });

  test("is known by its ids only", () => {
    expect(() => fundingOf("model-evaluations")).toThrow(
      'There is no cost type "model-evaluations".'
    );
  });
});

describe("what a line could be", () => {
  const wish: BudgetWish = {
    lines: [
      ["Some line", "model-api", 100],
      ["LLM platform", "mlops-platform", 100],
    ],
    ambiguous: { 1: ["model-evaluation", "routing"] },
  };

  test.each([
    ["models", true],
    ["foundation", true],
    ["infrastructure", false],
    ["useCases", false],
    ["governance", false],
  ])("a line that says only “%s” could be model evaluation: %s", (group, expected) => {
    expect(couldBe(withGroup(wish, 0, group), "model-evaluation")(0)).toBe(expected);
  });

  test("another cost type that a careful reader would consider", () => {
    const budget = aBudget(wish);
    expect(couldBe(budget, "routing")(1)).toBe(true);
    expect(couldBe(budget, "contingency")(1)).toBe(false);
  });

  test("not what it is already", () => {
    expect(couldBe(aBudget(wish), "mlops-platform", "routing")(1)).toBe(false);
  });
});

test("a table marks the codes of cost types", () => {
  const marked = markedCostTypes("routing", "contingency");
  expect(marked[codeOf("routing")]).toBe(1);
  expect(marked.reduce((sum, each) => sum + each, 0)).toBe(2);
});
