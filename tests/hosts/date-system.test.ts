import { strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import { isoDay } from "../../src/core/policy/day";
import { proposeMapping } from "../../src/core/budget/mapping";
import { openDocument } from "../../src/embedded/document/open-document";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { memoryBook } from "../../src/embedded/host/memory-book";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { dateSystemShown } from "../../src/excel/date-system";
import { createOfficeHost } from "../../src/excel/office-host";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";

const host = createOfficeHost();

/** Excel's own day numbers of 2026-03-01 and 2026-06-30 in both systems (Microsoft Support, "Date systems in Excel"). */
const DAYS = { 1900: [46_082, 46_203], 1904: [44_620, 44_741] } as const;

/** A workbook of one sheet as Excel saves it; the third start is an ISO date, as strict files have them. */
function fileOf(system: 1900 | 1904, format = "yyyy-mm-dd"): Uint8Array {
  const [first, second] = DAYS[system];
  const sheet = utils.aoa_to_sheet([
    ["Line", "Cost type", "Amount", "Start date"],
    ["GPU cluster", "Accelerators", 1000, first],
    ["Model API", "Model API usage", 2000, second],
    ["Pipelines", "Data engineering", 3000, "2026-09-15"],
  ]);
  for (const at of ["D2", "D3"]) (sheet[at] as { z: string }).z = format;
  const file = utils.book_new();
  utils.book_append_sheet(file, sheet, "Plan");
  file.Workbook = { WBProps: { date1904: system === 1904 } };
  const bytes = new Uint8Array(write(file, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const parts = unzipSync(bytes);
  const at = "xl/worksheets/sheet1.xml";
  const xml = new TextDecoder().decode(parts[at]);
  const iso = xml.replace(/<c r="D4"[^>]*>.*?<\/c>/, '<c r="D4" t="d"><v>2026-09-15</v></c>');
  expect(iso).not.toBe(xml);
  return zipSync({ ...parts, [at]: strToU8(iso) });
}

test.each<[number, string, 1900 | 1904 | null]>([
  [46_082, "2026-03-01", 1900],
  [44_620, "2026-03-01", 1904],
  [46_082, "01.03.26", 1900],
  [44_620, "3/1/26", 1904],
  [46_082, "Mar-26", 1900],
  [44_620, "1. März 2026", 1904],
  [46_082, "March", null],
  [46_082, "########", null],
  [46_082, "3", null],
  [46_082, "令和8年3月1日", null],
])("%d shown as “%s” tells the system of %s", (serial, text, system) => {
  expect(dateSystemShown(serial, text)).toBe(system);
});

test("a workbook without dates is asked nothing more for its date system", async () => {
  const embedded = createEmbeddedHost(memoryBook(openDocument(fileOf(1900, "#,##0"), "a.xlsx")));
  await startOffice(embedded);
  const before = embedded.statistics.syncs;
  await host.survey();
  const without = embedded.statistics.syncs - before;
  const dated = createEmbeddedHost(memoryBook(openDocument(fileOf(1900), "a.xlsx")));
  await startOffice(dated);
  await host.survey();
  expect(dated.statistics.syncs - without).toBe(1);
});

test.each([1900, 1904] as const)(
  "day numbers are read as the workbook of %i counts them",
  async (system) => {
    await startOffice(createEmbeddedHost(memoryBook(openDocument(fileOf(system), "a.xlsx"))));
    const survey = await host.survey();
    expect(survey.culture.dateSystem).toBe(system === 1904 ? 1904 : undefined);
    const [candidate] = discover(survey);
    const { budget } = await readIntake(host, survey, candidate!, proposeMapping(candidate!));
    expect([...budget.dates.start!].map(isoDay)).toEqual([
      "2026-03-01",
      "2026-06-30",
      "2026-09-15",
    ]);
  }
);
