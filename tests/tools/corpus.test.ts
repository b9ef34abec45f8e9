import { utils, write } from "@e965/xlsx";
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDocument } from "../../src/embedded/document/open-document";
import { Package } from "../../src/embedded/document/package";
import { lostParts } from "../../tools/corpus/against-parts";
import { differencesFromReader } from "../../tools/corpus/against-reader";

const ROOT = resolve(__dirname, "../..");

function workbook(cells: readonly (readonly (string | number)[])[]): Uint8Array {
  const file = utils.book_new();
  utils.book_append_sheet(file, utils.aoa_to_sheet(cells.map((row) => [...row])), "Plan");
  return new Uint8Array(write(file, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function corpus(...args: string[]) {
  const command = ["--import", "tsx", join(ROOT, "tools/corpus.ts"), ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
}

jest.setTimeout(60_000);

test("a folder's workbooks are counted by what became of them, with a line for each that was not kept", () => {
  const folder = mkdtempSync(join(tmpdir(), "corpus-"));
  writeFileSync(
    join(folder, "good.xlsx"),
    workbook([
      ["Line", "Amount"],
      ["GPU", 5],
    ])
  );
  writeFileSync(join(folder, "text.xlsx"), "Line,Amount\nGPU,5");
  writeFileSync(join(folder, "notes.txt"), "no workbook");
  const { status, stdout } = corpus(folder);
  const lines = stdout.trim().split("\n");
  expect(lines).toEqual([
    expect.stringMatching(/^refused {2}text\.xlsx: .*is a text file/),
    "2 workbooks: 1 kept, 0 read only, 1 refused, 0 lost, 0 failed",
  ]);
  expect(status).toBe(0);
  const hasty = corpus(folder, "--seconds", "0.001");
  expect(hasty.stdout).toMatch(/failed {2}good\.xlsx: no answer within 0\.001 s/);
  expect(hasty.status).toBe(1);
});

test("a value that reads otherwise, a formula and a merge that are missing are told with their cells", () => {
  const bytes = workbook([
    ["Line", "Amount"],
    ["GPU", 5],
  ]);
  const document = openDocument(bytes, "Plan.xlsx");
  expect(differencesFromReader(document, bytes)).toEqual([]);
  const other = openDocument(
    workbook([
      ["Line", "Amount"],
      ["GPU", 6],
      ["Model", 1],
    ]),
    "Plan.xlsx"
  );
  expect(differencesFromReader(other, bytes)).toEqual([
    "Plan: B2 holds 6, not 5",
    'Plan: A3 holds "Model", not nothing',
    "Plan: B3 holds 1, not nothing",
  ]);
  const merged = { ...document.sheets[0]!, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] };
  expect(differencesFromReader({ ...document, sheets: [merged] }, bytes)).toEqual([
    "Plan: merges A1:B1, not ",
  ]);
});

test("a part that is gone or changed by a save is told by its name", () => {
  const before = workbook([["Line"]]);
  const parts = Package.open(before);
  parts.put("xl/theme/theme1.xml", "<theme/>");
  parts.remove("docProps/app.xml");
  const told = lostParts(before, parts.zip(), "xl/worksheets/sheet1.xml");
  expect(told.sort()).toEqual([
    "part docProps/app.xml is gone",
    "part xl/theme/theme1.xml was changed",
  ]);
});
