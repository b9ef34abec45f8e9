import { proposeMapping } from "../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { parseAddress } from "../../src/workbook/address";
import type { PartId } from "../../src/workbook/annotation/parts";
import { planReview } from "../../src/workbook/annotation/plan-review";
import { refusals } from "../../src/workbook/annotation/preflight";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { judge } from "../../src/workbook/judgement/judgement";
import type { CellValue } from "../../src/workbook/survey";

const host = createOfficeHost();

const LINES: CellValue[][] = [
  ["Line", "Cost type", "Amount"],
  ["GPU cluster", "Accelerators", 1000],
  ["Model API", "Model API usage", 2000],
  ["Pipelines", "Data engineering", 3000],
];

/** A budget at A1:C4, and a PivotTable at E2:F4 where one is wanted. */
async function open(pivots: Readonly<Record<string, string>>, isTable = true): Promise<void> {
  const beside = Object.keys(pivots).length > 0;
  const cells = LINES.map((row, at) => (beside && at > 0 ? [...row, "", `Row ${at}`, at] : row));
  const tables = isTable ? { Budget: "Plan!A1:C4" } : {};
  await startOffice(createEmbeddedHost(bookOf({ Plan: cells }, { tables, pivots })));
}

async function planned(...parts: PartId[]) {
  const survey = await host.survey();
  const [candidate] = discover(survey);
  const intake = await readIntake(host, survey, candidate!, proposeMapping(candidate!));
  const options = parts.length > 0 ? { parts: new Set(parts) } : {};
  return planReview(host, survey, judge(intake, DEFAULT_POLICY), options);
}

const PIVOT = { "Costs by line": "Plan!E2:F4" };
const SAYS =
  "in the PivotTable “Costs by line” (Plan!E2:F4), whose cells cannot be written. Move it away with PivotTable Analyze, Move PivotTable, or choose a part of the write that leaves these cells alone.";

test.each([true, false])(
  "columns beside a budget are not planned into a PivotTable (Excel table: %s)",
  async (isTable) => {
    await open(PIVOT, isTable);
    await expect(planned()).rejects.toMatchObject({ reasons: [expect.stringContaining(SAYS)] });
  }
);

test("the review sheet alone leaves the PivotTable alone", async () => {
  await open(PIVOT);
  expect(await refusals(host, await host.survey(), await planned("sheet"))).toEqual([]);
});

test("a PivotTable that came to stand there since the preview is told with the cells it takes", async () => {
  await open({});
  const plan = await planned();
  await open(PIVOT);
  const said = await refusals(host, await host.survey(), plan);
  expect(said).toEqual([expect.stringContaining(SAYS)]);
  expect(said[0]).toMatch(/^Plan!/);
});

test("the embedded Excel refuses a value in a PivotTable as Excel does", async () => {
  await open(PIVOT);
  const write = (address: string) =>
    host.apply([{ kind: "write", area: parseAddress(address), values: [["x"]], reason: "Test" }]);
  await expect(write("Plan!E3")).rejects.toMatchObject({ name: "HostFailure" });
  await expect(write("Plan!E6")).resolves.toEqual([]);
});
