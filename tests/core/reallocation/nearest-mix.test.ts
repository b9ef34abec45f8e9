import { optimumOf } from "../../../src/core/reallocation/optimum/optimum";
import { problemOf } from "../../../src/core/reallocation/problem/problem";
import type { Request } from "../../../src/core/reallocation/request";
import { budgetOf, type AnyLine } from "./any-budget";

/** Governance holds money that its band does not allow, and foundation is to have nearly all: two rows nearly the same. */
const LINES: readonly AnyLine[] = [
  line(10, 25_339),
  line(22, 0, { maximum: 0 }),
  line(13, 70_473),
  line(15, 41_451, { minimum: 44_893 }),
  line(24, 53_345, { minimum: 21_613 }),
  line(28, 5_000, { maximum: 4_726 }),
  line(27, 33_399, { minimum: 11_226 }),
  line(22, 82_514),
  line(9, 64_675),
  line(9, 35_889, { locked: true }),
];
const REQUEST: Request = {
  bands: {
    categories: [
      { lower: 0.46, upper: 0.58 },
      { lower: 0.06, upper: 0.18 },
      { lower: 0.3, upper: 0.42 },
    ],
    layers: [
      { lower: 0.04, upper: 0.04 },
      { lower: 0.96, upper: 0.96 },
      { lower: 0, upper: 0 },
    ],
  },
};

test.each([2, 3, 5, 7, 10])(
  "the nearest mix of %i times the money is as many times as large",
  (times) => {
    const scaled = LINES.map((each) => ({
      ...each,
      amount: each.amount * times,
      minimum: each.minimum * times,
      maximum: each.maximum * times,
    }));
    const one = optimumOf(problemOf(budgetOf(LINES), REQUEST))!;
    const many = optimumOf(problemOf(budgetOf(scaled), REQUEST))!;
    expect(one.missed!.miss).toBeCloseTo(86_360.64, 2);
    one.amounts.forEach((amount, at) => expect(many.amounts[at]! / times).toBeCloseTo(amount, 1));
  }
);

function line(costType: number, amount: number, bounds: Partial<AnyLine> = {}): AnyLine {
  return { costType, amount, locked: false, minimum: 0, maximum: Infinity, ...bounds };
}
