import type { FrameLocator } from "playwright-core";
import { inspect } from "./inspection";
import { dumpSheet, selectCells, valuesOf } from "./sheet-dump";
import { openPage, sessionFor, type Workbench } from "./workbench-session";

jest.setTimeout(120_000);

const SHOTS = "out/screenshots/writing";
const session = sessionFor(SHOTS);
let bench: Workbench;

describe.each([
  { width: 320, dark: true },
  { width: 450, dark: false },
])("a CFO's team at $width px, dark: $dark", ({ width, dark }) => {
  const look = (step: string) =>
    inspect(bench.page, `${SHOTS}/${step}-${width}-${dark ? "dark" : "light"}.png`);

  it("writes a review with all its parts, applies the moves, and takes both back in the order of writing", async () => {
    bench = await session.open({ width, dark });
    const { page, pane } = bench;
    const before = await dumpSheet(page, "Budget");
    const notes = await notesOf(bench);
    await pane.getByRole("button", { name: "Review this budget" }).click();
    await openPage(pane, "Write");
    await pane.getByLabel("Suggested changes").check();
    await pane.getByLabel("Comments on the worst cells").check();
    await pane.getByLabel(/Your name/).fill("Ada Lovelace");
    await look("1-parts");
    await pane.getByRole("button", { name: "Preview what will be written" }).click();
    await pane
      .getByText(/cells and \d+ comments will be written/)
      .first()
      .waitFor();
    await pane.getByRole("searchbox").fill("Idle compute");
    await look("2-filtered");
    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await written(pane);
    expect((await dumpSheet(page, "Budget")).formulas[4]!.slice(17)).toEqual([
      "AI Budget status",
      "Suggested amount",
      "Suggested change",
    ]);
    expect(await notesOf(bench)).toBeGreaterThan(notes);

    await pane.getByRole("tab", { name: /Reallocate/ }).click();
    await pane.getByRole("button", { name: "Apply to the budget…" }).click();
    await pane
      .getByText(/cells will be written/)
      .first()
      .waitFor();
    await look("3-moves");
    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await written(pane);
    expect(await valuesOf(page, "Budget", "H9")).not.toEqual([[before.formulas[8]![7]]]);
    await pane.getByRole("tab", { name: "Overview" }).click();
    await pane
      .getByText(/The mix is within the profile/)
      .first()
      .waitFor();

    await openPage(pane, "History");
    await pane
      .getByText(/by Ada Lovelace/)
      .first()
      .waitFor();
    await look("4-history");
    const entries = pane.getByRole("region", { name: "Written into this workbook" });
    await entries.getByRole("button", { name: /Undo/ }).last().click();
    await pane.getByText(/^Taken back: Review of Budget/).waitFor();
    await entries.getByRole("button", { name: /Undo/ }).first().click();
    await pane.getByText(/^Taken back: Moves in Budget/).waitFor();
    await look("5-taken-back");
    const after = await dumpSheet(page, "Budget");
    expect(after.sheets).toEqual([...before.sheets, "AI Budget log"]);
    expect({ ...after, sheets: [], tables: [] }).toEqual({ ...before, sheets: [], tables: [] });
    expect(await notesOf(bench)).toBe(notes);
    expect(bench.complaints).toEqual([]);
  });

  it("has its own cells reviewed, and is told of the line whose cell is selected", async () => {
    bench = await session.open({ width, dark });
    const { page, pane } = bench;
    await selectCells(page, "Budget", "A5:L60");
    await pane.getByRole("button", { name: "Use the selected cells" }).click();
    await look("6-own-cells");
    await pane.getByRole("button", { name: "Review this budget" }).click();
    await pane.getByRole("tab", { name: /Overview/ }).waitFor();
    await selectCells(page, "Budget", "C6");
    const bar = pane.getByRole("status").filter({ hasText: "GPU cluster lease" });
    await bar.waitFor();
    await look("7-selected");
    await pane.getByRole("button", { name: /^Show the findings of Row 6/ }).click();
    await pane.locator("details.finding").first().waitFor();
    await look("8-of-the-line");
    expect(bench.complaints).toEqual([]);
  });
});

/** Comments of the workbook, which the grid shows as notes. */
async function notesOf({ page }: Workbench): Promise<number> {
  return page.frame({ url: /taskpane\.html/ })!.evaluate(() =>
    Excel.run(async (context) => {
      const count = context.workbook.comments.getCount();
      await context.sync();
      return count.value;
    })
  );
}

async function written(pane: FrameLocator): Promise<void> {
  await pane.getByRole("heading", { name: "Written", exact: true }).waitFor({ timeout: 30_000 });
}
