import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { freedWords } from "../../../src/core/review/freed-words";
import { subjectOf } from "../../../src/core/review/review";
import { aBudget } from "../a-budget";

const subject = subjectOf(
  aBudget({
    lines: [
      ["Bot", "model-api", 400],
      ["Desk", "model-api", 100],
      ["Spent", "model-api", 50],
    ],
    text: { case: ["Bot", "Desk", "Spent"] },
    money: { actual: [150, null, 60] },
    cases: { names: ["Bot", "Desk", "Spent"] },
  }),
  DEFAULT_POLICY,
  null
);

test("money that is not spent goes back to the foundation", () => {
  expect(freedWords(subject, [0, 2])).toBe("EUR 250 that is not spent goes back to the foundation");
});

test("without an actual cost it is the most that can go back", () => {
  expect(freedWords(subject, [0, 1])).toBe(
    "up to EUR 350 goes back to the foundation, less what is spent already"
  );
});

test("nothing goes back where everything is spent", () => {
  expect(freedWords(subject, [2])).toBe("no money is left that could go back to the foundation");
});
