import fc from "fast-check";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { reviewBudget } from "../../../src/core/review/review";
import { aBudget } from "../a-budget";
import { aFound, aRule } from "./a-rule";

const LINES = 4;
const amounts = fc.array(fc.integer({ min: -500, max: 500 }), {
  minLength: LINES,
  maxLength: LINES,
});
const finding = fc.record({
  lines: fc.oneof(
    fc.constant("all" as const),
    fc.uniqueArray(fc.nat(LINES - 1), { minLength: 1 }) as fc.Arbitrary<readonly number[]>
  ),
  exposure: fc.nat(100_000),
});
const findings = fc.array(finding, { maxLength: 5 });
type Findings = readonly { lines: readonly number[] | "all"; exposure: number }[];

function exposureOf(money: readonly number[], found: Findings): number {
  const budget = aBudget({ lines: money.map((amount, at) => [`Line ${at}`, null, amount]) });
  const rules = found.map(({ lines, exposure }, at) =>
    aRule(`rule-${at}`, [aFound("Something.", lines, exposure)])
  );
  return reviewBudget(budget, DEFAULT_POLICY, rules).exposure;
}

test("no more is at stake than the lines hold, nor than the findings say", () => {
  fc.assert(
    fc.property(amounts, findings, (money, found) => {
      const exposure = exposureOf(money, found);
      const gross = money.reduce((sum, amount) => sum + Math.abs(amount) * 100, 0);
      const said = found.reduce((sum, each) => sum + each.exposure, 0);
      expect(Number.isInteger(exposure)).toBe(true);
      expect(exposure).toBeGreaterThanOrEqual(0);
      expect(exposure).toBeLessThanOrEqual(Math.min(gross, said));
    })
  );
});

test("a finding that two rules make counts once, in whatever order", () => {
  fc.assert(
    fc.property(amounts, findings, (money, found) => {
      const exposure = exposureOf(money, found);
      expect(exposureOf(money, [...found, ...found])).toBe(exposure);
      expect(exposureOf(money, [...found].reverse())).toBe(exposure);
    })
  );
});

test("another finding never lowers the money at stake", () => {
  fc.assert(
    fc.property(amounts, findings, finding, (money, found, more) => {
      expect(exposureOf(money, [...found, more])).toBeGreaterThanOrEqual(exposureOf(money, found));
    })
  );
});

test.each<[string, Findings, number]>([
  [
    "findings on different lines add up",
    [[0], [1]].map((lines) => ({ lines, exposure: 40_00 })),
    80_00,
  ],
  [
    "the larger of two on one line counts",
    [
      { lines: [0], exposure: 30_00 },
      { lines: [0], exposure: 40_00 },
    ],
    40_00,
  ],
  [
    "a finding over two lines counts by their amounts",
    [
      { lines: [0, 1], exposure: 60_00 },
      { lines: [0], exposure: 50_00 },
    ],
    90_00,
  ],
  ["a line has no more at stake than its amount", [{ lines: [0], exposure: 400_00 }], 100_00],
  ["a finding on a line without money adds nothing", [{ lines: [2], exposure: 400_00 }], 0],
])("%s", (_, found, expected) => {
  expect(exposureOf([100, 200, 0, 100], found)).toBe(expected);
});
