import fc from "fast-check";
import { OUTSIDE } from "../../../../src/core/costs/split";
import { noOpenMoney, shareRange } from "../../../../src/core/measures/split/share-range";

interface OpenLine {
  readonly homes: number;
  readonly amount: number;
}

const openLine: fc.Arbitrary<OpenLine> = fc.record({
  homes: fc.integer({ min: 1, max: 15 }),
  amount: fc.integer({ min: -60, max: 100 }),
});
const openLines = fc.array(openLine, { maxLength: 6 });
const firm = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -20, max: 500 })));
const asked = fc.constantFrom([0], [1], [2], [0, 1]);

/** Every way to place the lines, one by one. */
function placings(groups: readonly number[], lines: readonly OpenLine[]): number[][] {
  const [line, ...rest] = lines;
  if (!line) return [[...groups]];
  return [0, 1, 2, OUTSIDE]
    .filter((home) => (line.homes & (1 << home)) !== 0)
    .flatMap((home) =>
      placings(
        groups.map((money, at) => (at === home ? money + line.amount : money)),
        rest
      )
    );
}

function rolledUp(lines: readonly OpenLine[]) {
  const open = noOpenMoney();
  for (const { homes, amount } of lines) {
    if (amount < 0) open.credit[homes]! -= amount;
    else open.debit[homes]! += amount;
  }
  return open;
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

test("the range is what the best and the worst placing of every single line give", () => {
  fc.assert(
    fc.property(firm, openLines, asked, (groups, lines, of) => {
      const range = shareRange(groups, rolledUp(lines), of);
      const all = placings(groups, lines);
      if (all.some((placing) => sum(placing) <= 0)) {
        expect(range).toBeNull();
        return;
      }
      const shares = all.map((placing) => sum(of.map((at) => placing[at]!)) / sum(placing));
      expect(range!.low.amount / range!.low.denominator).toBeCloseTo(Math.min(...shares), 12);
      expect(range!.high.amount / range!.high.denominator).toBeCloseTo(Math.max(...shares), 12);
    }),
    { numRuns: 300 }
  );
});

test("without open money the range is the share itself", () => {
  fc.assert(
    fc.property(firm, asked, (groups, of) => {
      fc.pre(sum(groups) > 0);
      const part = { amount: sum(of.map((at) => groups[at]!)), denominator: sum(groups) };
      expect(shareRange(groups, noOpenMoney(), of)).toEqual({ low: part, high: part });
    })
  );
});
