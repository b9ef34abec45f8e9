import { EXAMPLES } from "../../src/functions/examples";
import { inspect, until } from "./inspection";
import { enter, selectCells, valuesOf } from "./sheet-dump";
import { openPage, sessionFor, type Workbench } from "./workbench-session";

jest.setTimeout(120_000);

const SHOTS = "out/screenshots/planner";
const session = sessionFor(SHOTS);
let bench: Workbench;

it("is offered the functions while typing, with what they do and what they take", async () => {
  bench = await session.open();
  const { page } = bench;
  await selectCells(page, "Summary", "H20");
  await page.mouse.click(700, 500);
  await page.keyboard.type("=AIBUDGET.SH", { delay: 40 });
  await page.getByText("Spills group, amount and share of an AI budget").waitFor();
  await page.keyboard.type("ARE(", { delay: 40 });
  await page.getByText(/AIBUDGET\.SHARE\(group,\s*types,\s*\[amounts\]\)/).waitFor();
  await page.keyboard.press("Escape");
  expect(bench.complaints).toEqual([]);
});

it("gets from every function in the grid what its example says", async () => {
  bench = await session.open();
  const { page } = bench;
  const calls = Object.entries(EXAMPLES).flatMap(([, examples], at) =>
    examples.slice(0, 1).map(([formula, result]) => ({ formula, result, row: 200 + at * 30 }))
  );
  expect(calls).toHaveLength(26);
  for (const { formula, row } of calls) await enter(page, "Summary", `A${row}`, formula);
  for (const { formula, result, row } of calls) {
    const first = firstOf(result);
    await until(async () => {
      const [[value]] = (await valuesOf(page, "Summary", `A${row}`)) as [[unknown]];
      return isClose(value, first);
    }).catch(async () => {
      expect([formula, await valuesOf(page, "Summary", `A${row}`)]).toEqual([formula, [[first]]]);
    });
  }
  expect(bench.complaints).toEqual([]);
});

/** Of a result such as `{"Group",1;"Models",2}` the first cell. */
function firstOf(result: string): unknown {
  const [, quoted, bare] = /^\{?(?:"((?:[^"]|"")*)"|([^,;}]*))/.exec(result)!;
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  return bare !== "" && Number.isFinite(Number(bare)) ? Number(bare) : bare;
}

function isClose(value: unknown, expected: unknown): boolean {
  return typeof value === "number" && typeof expected === "number"
    ? Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : value === expected;
}

describe.each([
  { width: 320, dark: false },
  { width: 450, dark: true },
])("a planner at $width px, dark: $dark", ({ width, dark }) => {
  const look = (step: string) =>
    inspect(bench.page, `${SHOTS}/${step}-${width}-${dark ? "dark" : "light"}.png`);

  it("finds a function, sees it as Excel's own formula, puts it into a cell, freezes it and takes that back", async () => {
    bench = await session.open({ width, dark });
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Review this budget" }).click();
    await pane.getByRole("tab", { name: /Overview/ }).waitFor();
    await openPage(pane, "Functions");
    await pane.getByRole("searchbox").fill("ratiocheck");
    await pane.locator("summary", { hasText: "RATIOCHECK" }).click();
    await pane.getByRole("button", { name: "Show as Excel formula" }).click();
    await pane.getByText(/in Excel 20\d\d and later/).waitFor();
    await look("1-function");
    await selectCells(page, "Summary", "H20");
    await pane.getByRole("button", { name: "Put into the selected cell" }).first().click();
    await pane.getByText("1 cell will be written").first().waitFor();
    await look("2-preview");
    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
    await until(async () => (await valuesOf(page, "Summary", "H20"))[0]![0] === "Category");
    const spilled = await valuesOf(page, "Summary", "H20:N24");

    await openPage(pane, "Functions");
    await pane.getByRole("button", { name: "Look for AI Budget formulas" }).click();
    await pane.getByRole("button", { name: "Freeze for sharing…" }).click();
    await pane
      .getByText(/will be written/)
      .first()
      .waitFor();
    await look("3-freeze");
    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
    expect(await valuesOf(page, "Summary", "H20:N24")).toEqual(spilled);
    expect(await formulaAt("H20")).toBe("Category");
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Taken back/).waitFor();
    expect(await formulaAt("H20")).toMatch(/^=AIBUDGET\.RATIOCHECK/);
    await until(async () => (await valuesOf(page, "Summary", "N21"))[0]![0] !== "");
    expect(await valuesOf(page, "Summary", "H20:N24")).toEqual(spilled);
    expect(bench.complaints).toEqual([]);
  });

  it("confirms cost types with the keyboard, sees the review follow, and takes them back", async () => {
    bench = await session.open({ width, dark });
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "Review this budget" }).click();
    await pane.getByRole("tab", { name: /Overview/ }).waitFor();
    const before = await valuesOf(page, "Budget", "B6:B89");
    await openPage(pane, "Cost types");
    const proposed = pane.getByRole("region", { name: "Proposed" });
    const group = proposed.locator("details").first();
    await group.locator("summary").focus();
    await page.keyboard.press("Enter");
    const confirm = group.getByRole("button", { name: /^Confirm \d+ lines?…/ });
    await confirm.waitFor();
    await look("4-types");
    const type = await group.locator("summary .strong").first().innerText();
    await confirm.focus();
    await page.keyboard.press("Enter");
    const write = pane.getByRole("button", { name: "Write to workbook" });
    await write.waitFor();
    await look("5-confirmed-types");
    await write.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
    const after = await valuesOf(page, "Budget", "B6:B89");
    const changed = after.flatMap((row, at) => (row[0] === before[at]![0] ? [] : [row[0]]));
    expect(changed.length).toBeGreaterThan(0);
    expect(new Set(changed)).toEqual(new Set([type]));
    await pane.getByRole("button", { name: "Undo" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(/^Taken back/).waitFor();
    expect(await valuesOf(page, "Budget", "B6:B89")).toEqual(before);
    expect(bench.complaints).toEqual([]);
  });

  async function formulaAt(address: string): Promise<unknown> {
    return bench.page.frame({ url: /taskpane\.html/ })!.evaluate(
      (cell) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Summary").getRange(cell);
          range.load("formulas");
          await context.sync();
          return range.formulas[0]![0] as unknown;
        }),
      address
    );
  }
});
