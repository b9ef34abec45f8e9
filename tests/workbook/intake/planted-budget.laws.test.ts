import fc from "fast-check";
import { proposeMapping } from "../../../src/core/budget/mapping";
import { discover } from "../../../src/workbook/discovery/discovery";
import { readIntake } from "../../../src/workbook/intake/intake";
import { plantedSheets } from "../a-planted-sheet";
import { opened } from "../an-opened-sheet";

test("a budget is read as it was laid out, whatever stands above, beside, between and below its lines", async () => {
  await fc.assert(
    fc.asyncProperty(
      plantedSheets,
      async ({ cells, names, rows, amounts, total, stated, formulas }) => {
        const { survey, host } = opened(cells, formulas);
        const [candidate] = discover(survey);
        const { budget, rows: found } = await readIntake(
          host,
          survey,
          candidate!,
          proposeMapping(candidate!)
        );
        expect(budget.names).toEqual(names);
        expect([...found]).toEqual(rows);
        expect([...budget.amounts]).toEqual(amounts);
        expect(budget.amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        if (stated !== null) expect(budget.totals.map((each) => each.stated)).toContain(stated);
        for (const each of budget.totals) expect(each.stated).toBe(each.sum);
      }
    ),
    { numRuns: 500 }
  );
});
