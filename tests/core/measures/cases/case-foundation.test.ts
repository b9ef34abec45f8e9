import {
  caseFoundations,
  foundationless,
} from "../../../../src/core/measures/cases/case-foundation";
import { Measures } from "../../../../src/core/measures/measures";
import { activeUseCases } from "../../../../src/core/measures/cases/use-cases";
import { DEFAULT_POLICY } from "../../../../src/core/policy/default-policy";
import { aBudget, type BudgetWish } from "../../a-budget";

function measuring(wish: BudgetWish): Measures {
  return new Measures(aBudget(wish), DEFAULT_POLICY);
}

test("a link, or a foundation line with money of its own, is a foundation", () => {
  const measures = measuring({
    lines: [
      ["Index", "vector-store", 100],
      ["Tokens", "model-api", 100],
      ["Empty", "data-engineering", 0],
    ],
    text: { case: ["Search", "Bot", "Desk"] },
    cases: { names: ["Search", "Bot", "Desk"], text: { foundationLink: ["", "Data lake", ""] } },
  });
  expect(measures.of(caseFoundations)).toEqual(["founded", "founded", "unfounded"]);
});

test("shared foundation lines leave it open who stands on them, unless links say so", () => {
  const wish: BudgetWish = {
    lines: [
      ["Tokens", "model-api", 100],
      ["Lake", "data-storage", 100],
    ],
    text: { case: ["Bot", "Shared platform"] },
    cases: { names: ["Bot", "Desk", "Shared platform"] },
  };
  expect(measuring(wish).of(caseFoundations).slice(0, 2)).toEqual(["unknown", "unknown"]);
  const linked = {
    ...wish,
    cases: { ...wish.cases!, text: { foundationLink: ["none", "Lake", ""] } },
  };
  expect(measuring(linked).of(caseFoundations).slice(0, 2)).toEqual(["unfounded", "founded"]);
});

test("money without a cost type may be the foundation", () => {
  const measures = measuring({
    lines: [["Sundries", null, 100]],
    text: { case: ["Bot"] },
    cases: { names: ["Bot", "Desk"] },
  });
  expect(measures.of(foundationless)).toEqual({ unfounded: [1], unknown: [0] });
});

test("what serves all, is undecided or is closed is no active use case", () => {
  const measures = measuring({
    lines: [],
    cases: {
      names: ["Shared platform", "Company-wide", "Not decided", "Bot", "Desk", "Lake"],
      text: { status: ["", "", "", "Active", "Closed", ""], stage: ["", "", "", "", "", "shared"] },
    },
  });
  expect(measures.of(activeUseCases)).toEqual([3]);
});
