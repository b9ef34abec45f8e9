import fc from "fast-check";
import { duplicatedLines } from "../../../../src/core/measures/ledger/duplicated-lines";
import { aBudget, type ALine } from "../../a-budget";

const line: fc.Arbitrary<ALine> = fc.tuple(
  fc.constantFrom("GPU", "gpu ", "Müller", "MÜLLER", "A B", "", " "),
  fc.constantFrom("accelerators", "model-api", null),
  fc.constantFrom(0, 1, -1, 42_000_000.01, 0.01)
);
const rows = fc.array(fc.tuple(line, fc.constantFrom("Sales", "sales", "IT", "")), {
  maxLength: 30,
});

test("duplicates are what comparing every two lines finds", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const budget = aBudget({
        lines: table.map(([each]) => each),
        text: { team: table.map(([, team]) => team), notes: table.map((_, at) => String(at)) },
      });
      const keys = table.map(([[name, costType, amount], team]) =>
        name.trim() === "" || amount === 0
          ? null
          : JSON.stringify([name.trim().toLowerCase(), costType, amount, team.toLowerCase()])
      );
      const sets = keys.flatMap((key, first) => {
        if (key === null || keys.indexOf(key) !== first) return [];
        const set = keys.flatMap((other, at) => (other === key ? [at] : []));
        return set.length > 1 ? [set] : [];
      });
      const found = duplicatedLines(budget);
      expect(found.sets).toEqual(sets);
      expect(found.compared).toBe(keys.filter((key) => key !== null).length);
      const extra = sets.flatMap(([, ...repeats]) => repeats);
      expect(found.repeated).toBe(
        extra.reduce((sum, at) => sum + Math.abs(budget.amounts[at]!), 0)
      );
    })
  );
});
