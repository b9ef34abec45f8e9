import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { Package } from "../../src/embedded/document/package";
import { reviewFile } from "../../src/embedded/review/review-file";

jest.setTimeout(30_000);

const FILE = "northwind-ai-budget-fy26.xlsx";

test("a reviewed copy needs no add-in: no part, no formula and no link of its own leads outside the workbook", async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets", FILE)));
  const { copy } = await reviewFile(bytes, FILE, DEFAULT_POLICY, { lines: false });
  const parts = Package.open(copy.bytes!);
  const added = parts.partNames.filter((name) => !Package.open(bytes).has(name));
  expect(added.filter((name) => /webextension|customXml|taskpane/i.test(name))).toEqual([]);
  for (const name of added.filter((part) => part.endsWith(".rels")))
    expect(parts.text(name)).not.toMatch(/TargetMode="External"/);
  const workbook = read(copy.bytes!, { type: "array", dense: true });
  const formulas = workbook.SheetNames.flatMap((name) =>
    (workbook.Sheets[name] as { "!data": ({ f?: string } | undefined)[][] })["!data"].flatMap(
      (row) => (row ?? []).flatMap((cell) => cell?.f ?? [])
    )
  );
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => /AIBUDGET/i.test(formula))).toEqual([]);
  expect(workbook.SheetNames).toEqual(
    expect.arrayContaining(["AI Budget review", "AI Budget history", "AI Budget log"])
  );
});
