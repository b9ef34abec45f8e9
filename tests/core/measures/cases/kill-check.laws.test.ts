import fc from "fast-check";
import { killCheck } from "../../../../src/core/measures/cases/kill-check";

const number = fc.integer({ min: -9999, max: 9999 }).map((each) => each / 100);

test("a case that surpasses a bound misses its opposite", () => {
  fc.assert(
    fc.property(
      number,
      number,
      fc.constantFrom([">", "<="], ["<", ">="]),
      (signal, bound, [a, b]) => {
        const verdicts = [killCheck(signal, `${a} ${bound}`), killCheck(signal, `${b} ${bound}`)];
        if (verdicts[0] === "not comparable") expect(verdicts[1]).toBe("not comparable");
        else expect(new Set(verdicts)).toEqual(new Set(["surpasses", "misses"]));
      }
    )
  );
});

test("a better signal never turns a pass into a miss", () => {
  fc.assert(
    fc.property(number, number, number, (one, other, bound) => {
      const [worse, better] = [Math.min(one, other), Math.max(one, other)];
      const verdicts = [killCheck(worse, String(bound)), killCheck(better, String(bound))];
      if (verdicts[0] === "surpasses" && verdicts[1] !== "not comparable") {
        expect(verdicts[1]).toBe("surpasses");
      }
    })
  );
});

test("a percentage and its fraction are one threshold", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      (signal, bound) => {
        expect(killCheck(signal / 100, `${bound} %`)).toBe(
          killCheck(signal / 100, `${bound / 100}`)
        );
      }
    )
  );
});
