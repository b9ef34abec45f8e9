import fc from "fast-check";
import { Failure } from "../../src/functions/failure";
import { ratioCheckTable } from "../../src/functions/ratio-check-table";

const anyCell = fc.oneof(
  fc.constantFrom<unknown>(null, "", 0, undefined, true, NaN, Infinity, "#N/A", {}, [], {
    code: "#REF!",
  }),
  fc.constantFrom(
    "Cost type",
    "FY26",
    "Q1",
    "Line",
    "Models",
    "Accelerators",
    "Total",
    "12",
    "1,2"
  ),
  fc.double(),
  fc.string()
);
const anyCells = fc
  .integer({ min: 0, max: 4 })
  .chain((width) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 6 })
  );

test("whatever the cells hold, the answer is a full table or an error with a sentence", () => {
  fc.assert(
    fc.property(fc.option(anyCells), fc.option(anyCells), (types, amounts) => {
      try {
        const table = ratioCheckTable(types, amounts);
        expect([6, 7]).toContain(table.length);
        expect(table.every((row) => row.length === 7)).toBe(true);
        expect(
          table.flat().every((cell) => typeof cell === "string" || Number.isFinite(cell))
        ).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        expect((error as Failure).message).toMatch(/\w.*[.!?]$/);
      }
    }),
    { numRuns: 2000 }
  );
});

test("no money gets lost: the amounts of the result add up to those of the argument", () => {
  const anyType = fc.constantFrom(
    "Accelerators",
    "Models",
    "Integration",
    "Compliance and legal",
    "?",
    ""
  );
  const anyLines = fc.array(fc.tuple(anyType, fc.integer({ min: 1, max: 1_000_000 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(anyLines, (lines) => {
      // A first line that dwarfs the rest, so that no blank type can pass for a total row.
      const all = [["Accelerators", 1e12] as const, ...lines];
      const table = ratioCheckTable(
        all.map(([type]) => [type]),
        all.map(([, cents]) => [cents / 100])
      );
      const sum = table
        .slice(1)
        .reduce((total, row) => total + Math.round(Number(row[1]) * 100), 0);
      expect(sum).toBe(all.reduce((total, [, cents]) => total + cents, 0));
    })
  );
});
