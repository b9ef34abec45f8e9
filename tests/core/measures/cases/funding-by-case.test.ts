import { fundingByCase } from "../../../../src/core/measures/cases/funding-by-case";
import { Measures } from "../../../../src/core/measures/measures";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

const WORKFLOW = fundingByCase("workflow-integration");

function measured(wish: BudgetWish) {
  return new Measures(aBudget(wish), DEFAULT_POLICY).of(WORKFLOW);
}

test("each use case is funded, unfunded or unclear by its own lines", () => {
  const funding = measured({
    lines: [
      ["Connector", "workflow-integration", 10],
      ["Tokens", "model-api", 90],
      ["Sundry", null, 10],
      ["Tokens", "model-api", 80],
      ["Sundry", null, 20],
      ["Connector", "workflow-integration", "blank"],
      ["Tokens", "model-api", 50],
      ["Copilot", "ai-licences", 50],
      ["Lump sum", "model-api", 50],
      ["Elsewhere", "workflow-integration", 50],
    ],
    text: {
      case: ["Funded", "Sure", "Sure", "Doubt", "Doubt", "Blank", "Blank", "Blank", "Lump", ""],
    },
    cases: { names: ["Funded", "Sure", "Doubt", "Blank", "Lump"] },
  });
  expect(funding.map(({ state }) => state)).toEqual([
    "funded",
    "unfunded",
    "unclear",
    "unclear",
    "unclear",
  ]);
  expect(funding[1]).toMatchObject({
    amount: 0,
    couldBe: { gross: 10_00, lines: 1 },
    money: 100_00,
    lines: 2,
  });
  expect(funding[3]).toMatchObject({ unreadable: 1, lines: 2 });
});

test("a credit counts by its size where it could be meant, and by its sign where it is money", () => {
  const [desk] = measured({
    lines: [
      ["Tokens", "model-api", 100],
      ["Credit note", null, -30],
    ],
    text: { case: ["Desk", "Desk"] },
    cases: { names: ["Desk"] },
  });
  expect(desk).toMatchObject({ money: 70_00, gross: 130_00, state: "unclear" });
  expect(desk!.couldBe.gross).toBe(30_00);
});

test("a budget without use cases has none to fund", () => {
  expect(measured({ lines: [["Tokens", "model-api", 100]] })).toEqual([]);
});
