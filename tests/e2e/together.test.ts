import { utils, write } from "@e965/xlsx";
import { inspect } from "./inspection";
import { dumpSheet } from "./sheet-dump";
import { openPage, sessionFor } from "./workbench-session";

jest.setTimeout(120_000);

const SHOTS = "out/screenshots/together";
const session = sessionFor(SHOTS);

const SHEETS = {
  Sales: [
    ["Line", "Cost type", "AI budget FY26 (EUR)"],
    ["Model API", "Model API usage", 600_000],
    ["CRM integration", "Workflow integration", 200_000],
  ],
  Research: [
    ["Line", "Cost type", "AI budget FY26 (k€)"],
    ["GPU cluster", "Accelerators", 100],
    ["Vector store", "Vector store", 50],
  ],
  "AI use in the legal department": [
    ["Line", "Cost type", "AI budget FY26 (EUR)"],
    ["Policy review", "AI governance", 5_000],
    ["Red teaming", "Evaluation", 6_000],
  ],
};

test.each([
  { width: 320, dark: false },
  { width: 450, dark: true },
])(
  "several budgets are ticked with the keyboard, reviewed as one, written and taken back at $width px, dark: $dark",
  async ({ width, dark }) => {
    const { page, pane, complaints } = await session.open({ width, dark });
    const look = (step: string) => inspect(page, `${SHOTS}/${step}-${width}.png`);
    await page.setInputFiles("#file", workbook());
    const together = pane.getByRole("button", { name: "Review several tables together" });
    await pane.getByText("Found 3 possible budget tables").first().waitFor();
    const before = [await dumpSheet(page, "Sales"), await dumpSheet(page, "Research")];
    await together.press("Enter");
    const box = (name: RegExp) => pane.getByRole("checkbox", { name });
    await box(/^Sales/).waitFor();
    expect(await pane.locator(":focus").textContent()).toBe("Review several tables together");
    for (const name of [/^Sales/, /^Research/, /^AI use/]) {
      if (!(await box(name).isChecked())) await box(name).press("Space");
    }
    await box(/^AI use/).press("Space");
    await pane.getByText(/^2 tables with 4 rows as one budget: Sales \(Sales!A1:C3\), /).waitFor();
    await look("1-ticked");
    await pane.getByRole("button", { name: "Review 2 tables together" }).click();
    await pane.getByRole("heading", { name: "Sales + Research" }).waitFor();
    await pane
      .getByText(/2 tables are reviewed as one budget: Sales/)
      .first()
      .waitFor({ state: "attached" });
    await look("2-reviewed");
    await openPage(pane, "Write");
    await pane.getByRole("button", { name: "Preview what will be written" }).click();
    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor({ timeout: 30_000 });
    for (const sheet of ["Sales", "Research"]) {
      const { formulas } = await dumpSheet(page, sheet);
      expect(formulas[0]!.slice(3)).toEqual(["AI Budget status", "Suggested amount"]);
    }
    await pane.getByRole("button", { name: /^Undo/ }).first().click();
    await pane.getByText(/^Taken back: Review of Sales \+ Research/).waitFor();
    const after = [await dumpSheet(page, "Sales"), await dumpSheet(page, "Research")];
    const cells = (dumps: typeof after) =>
      dumps.map((dump) => ({ ...dump, sheets: [], tables: [] }));
    expect(cells(after)).toEqual(cells(before));
    expect(complaints).toEqual([]);
  }
);

function workbook(): { name: string; mimeType: string; buffer: Buffer } {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(SHEETS))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return {
    name: "departments.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: write(book, { type: "buffer", bookType: "xlsx" }) as Buffer,
  };
}
