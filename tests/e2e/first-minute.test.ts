import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { STYLED } from "../embedded/document/small-files";
import { reviewFile } from "../../src/embedded/review/review-file";
import { inspect, until } from "./inspection";
import {
  activate,
  countRequests,
  dumpSheet,
  enter,
  requestsCounted,
  selectedAddress,
  type,
  valuesOf,
} from "./sheet-dump";
import { sessionFor, type Workbench } from "./workbench-session";

jest.setTimeout(120_000);

const SHOTS = "out/screenshots/first-minute";
const session = sessionFor(SHOTS);
let bench: Workbench;

describe.each([
  { width: 320, dark: false },
  { width: 450, dark: true },
])("a new user's first minute at $width px, dark: $dark", (look) => {
  it("goes from the proposed table to findings, moves, preview, write and an exact undo", async () => {
    bench = await session.open(look);
    const { page, pane } = bench;
    const before = await dumpSheet(page, "Budget");
    await inspect(bench.page, shotOf("1-table", look));

    await pane.getByRole("button", { name: "Review this budget" }).click();
    await pane.getByRole("tab", { name: /Overview/ }).waitFor();
    await expectText(/outside the profile Production AI 2026/);
    await inspect(bench.page, shotOf("2-overview", look));

    await pane.getByRole("tab", { name: /Findings/ }).click();
    const findings = pane.locator("details.finding");
    const told = await pane.getByRole("tab", { name: /Findings/ }).innerText();
    expect(await findings.count()).toBe(28);
    expect(told).toBe("Findings 28");
    const first = findings.first();
    if ((await first.getAttribute("open")) === null) await first.locator("summary").click();
    for (const part of ["Why it matters", "What to do", "Source"]) {
      expect(await first.getByText(part).isVisible()).toBe(true);
    }
    await first.getByRole("button", { name: "Show cells" }).click();
    await until(async () => (await selectedAddress(page)) === "Budget!L6:L89");
    await inspect(bench.page, shotOf("3-findings", look));

    await pane.getByRole("tab", { name: /Reallocate/ }).click();
    await expectText(/The total stays/);
    await inspect(bench.page, shotOf("4-moves", look));

    await pane.getByRole("button", { name: "Preview what will be written" }).click();
    await expectText(/cells will be written/);
    expect(await dumpSheet(page, "Budget")).toEqual(before);
    await inspect(bench.page, shotOf("5-preview", look));

    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor({ timeout: 30_000 });
    const written = await dumpSheet(page, "Budget");
    expect(written.tables).toContainEqual(["Budget", "Budget!A5:S89"]);
    expect(written.formulas[4]!.slice(17)).toEqual(["AI Budget status", "Suggested amount"]);
    expect(written.sheets).toEqual(expect.arrayContaining(["AI Budget review", "AI Budget log"]));
    await inspect(bench.page, shotOf("6-written", look));

    await pane.getByRole("button", { name: "Undo" }).click();
    await until(async () => !(await dumpSheet(page, "Budget")).sheets.includes("AI Budget review"));
    const after = await dumpSheet(page, "Budget");
    const log = ["AI Budget log"];
    expect(after.sheets).toEqual([...before.sheets, ...log]);
    expect(after.tables.filter(([name]) => name !== "AIBudgetLog")).toEqual(before.tables);
    expect({ ...after, sheets: [], tables: [] }).toEqual({ ...before, sheets: [], tables: [] });
    await inspect(bench.page, shotOf("7-undone", look));
    expect(bench.complaints).toEqual([]);
  });
});

test("the pane can be used before the grid is there", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let told = (_: Page) => {};
  const loading = new Promise<Page>((resolve) => (told = resolve));
  const opening = session.open({
    prepare: async (page) => {
      // The grid waits for it.
      await page.route("**/functions.json", (route) => held.then(() => route.continue()));
      told(page);
    },
  });
  const page = await loading;
  const pane = page.frameLocator("#pane-frame iframe");
  await pane.getByRole("button", { name: "About" }).click();
  await pane.getByRole("heading", { level: 1, name: "About" }).waitFor();
  expect(await page.locator("canvas").count()).toBe(0);
  release();
  await page.locator("#progress").waitFor({ state: "hidden", timeout: 60_000 });
  await pane.getByRole("heading", { level: 1, name: "About" }).waitFor();
  await pane.getByRole("button", { name: "Back" }).click();
  const { complaints } = await opening;
  expect(complaints).toEqual([]);
});

describe("RATIOCHECK in the grid", () => {
  const CHECK = "=AIBUDGET.RATIOCHECK";

  it.each([
    ["a whole table", `${CHECK}(Budget[#All])`],
    ["two columns", `${CHECK}(Budget[Cost type],Budget[FY26])`],
  ])("spills seven columns for %s and follows edits", async (_, formula) => {
    bench = await session.open();
    await enter(bench.page, "Summary", "G3", formula);
    await until(async () => (await valuesOf(bench.page, "Summary", "G3"))[0]![0] === "Category");
    const [header, infrastructure] = await valuesOf(bench.page, "Summary", "G3:M4");
    expect(header).toEqual(["Category", "Amount", "Share", "Lower", "Upper", "Status", "Gap"]);
    expect(infrastructure!.slice(0, 1)).toEqual(["Infrastructure"]);
    const amount = infrastructure![1] as number;
    await enter(bench.page, "Budget", "H6", 1_000_000);
    await until(
      async () =>
        ((await valuesOf(bench.page, "Summary", "H4"))[0]![0] as number) > amount + 500_000
    );
    expect(bench.complaints).toEqual([]);
  });

  it("without arguments follows the budget chosen in the pane, live", async () => {
    bench = await session.open();
    const { page, pane } = bench;
    await enter(page, "Summary", "G3", `${CHECK}()`);
    await pane.getByRole("button", { name: "Review this budget" }).click();
    await pane.getByRole("tab", { name: /Overview/ }).waitFor();
    await until(async () => (await valuesOf(page, "Summary", "G3"))[0]![0] === "Category");
    expect((await valuesOf(page, "Summary", "G4:H4"))[0]).toEqual(["Infrastructure", 1_524_000]);
    await type(page, "L7", "246000");
    await until(async () => (await valuesOf(page, "Summary", "H4"))[0]![0] === 1_624_000);
    expect(bench.complaints).toEqual([]);
  });
});

describe("an amount that is computed", () => {
  it("moves the pane and RATIOCHECK when its driver on another sheet is edited, and then all is quiet", async () => {
    bench = await session.open();
    const { page, pane } = bench;
    await enter(page, "Summary", "P40", 146_000);
    await enter(page, "Budget", "L7", "=Summary!P40");
    // On the sheet that is followed: each of its own results is a calculation there.
    await enter(page, "Budget", "U6", "=AIBUDGET.RATIOCHECK()");
    await pane.getByRole("button", { name: "Review this budget" }).click();
    await pane.getByRole("tab", { name: /Overview/ }).waitFor();
    const infrastructure = async () => (await valuesOf(page, "Budget", "V7"))[0]![0];
    await until(async () => (await infrastructure()) === 1_524_000);
    await enter(page, "Summary", "P40", 246_000);
    await until(async () => (await infrastructure()) === 1_624_000);
    await page.waitForTimeout(1_500);
    await countRequests(page);
    await page.waitForTimeout(2_500);
    expect(await requestsCounted(page)).toBe(0);
    await enter(page, "Summary", "P40", 146_000);
    await until(async () => (await requestsCounted(page)) > 1);
    expect(bench.complaints).toEqual([]);
  });
});

describe("a workbook of one's own", () => {
  it("opens from disk, and its reviewed copy downloads and can be reviewed again", async () => {
    bench = await session.open();
    const { page, pane } = bench;
    await page.setInputFiles("#file", "assets/eight-pilots.xlsx");
    await pane.getByText("Pilots!A4:P12").waitFor();
    await pane.getByRole("button", { name: "Review this budget" }).click();
    await pane.getByRole("tab", { name: /Reallocate/ }).click();
    await pane.getByRole("button", { name: "Preview what will be written" }).click();
    await pane.getByRole("button", { name: "Write to workbook" }).click();
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download reviewed copy" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("eight-pilots reviewed.xlsx");
    const bytes = new Uint8Array(readFileSync(await file.path()));
    const again = await reviewFile(bytes, "eight-pilots reviewed.xlsx", DEFAULT_POLICY, {
      lines: false,
      write: false,
    });
    expect(again.report.budgets[0]).toMatchObject({ total: 840_000, lines: 8 });
    expect(bench.complaints).toEqual([]);
  });

  it.each(["Pilots", "AI Budget review"])(
    "in a plain range is as before after an undo with sheet %s in front",
    async (front) => {
      bench = await session.open();
      const { page, pane } = bench;
      await page.setInputFiles("#file", "assets/eight-pilots.xlsx");
      await pane.getByText("Pilots!A4:P12").waitFor();
      const before = await dumpSheet(page, "Pilots");
      await pane.getByRole("button", { name: "Review this budget" }).click();
      await pane.getByRole("button", { name: "More pages" }).click();
      await pane.getByRole("menuitemradio", { name: "Write" }).click();
      await pane.getByRole("button", { name: "Preview what will be written" }).click();
      await pane.getByRole("button", { name: "Write to workbook" }).click();
      await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
      expect(await selectedAddress(page)).toMatch(/^Pilots!/);
      await activate(page, front);
      await pane.getByRole("button", { name: "Undo" }).click();
      await pane.getByText(/^Taken back/).waitFor();
      const after = await dumpSheet(page, "Pilots");
      expect(after.sheets).toEqual([...before.sheets, "AI Budget log"]);
      expect({ ...after, sheets: [], tables: [] }).toEqual({ ...before, sheets: [], tables: [] });
      expect(bench.complaints).toEqual([]);
    }
  );

  it("is not saved once a row above merged cells is gone, until that is undone", async () => {
    bench = await session.open();
    const { page, pane } = bench;
    const mimeType = "application/octet-stream";
    const file = { name: "merged.xlsx", mimeType, buffer: Buffer.from(STYLED) };
    await page.setInputFiles("#file", file);
    await pane.getByRole("heading", { name: "No budget table found" }).waitFor();
    await page.mouse.click(FIRST_ROW.x, FIRST_ROW.y, { button: "right" });
    await page.getByText("Delete Selected Row").click();
    await page.getByRole("button", { name: "Download reviewed copy" }).click();
    await page.getByText(/its merged cells would stay/).waitFor();
    await page.mouse.click(BLANK_CELL.x, BLANK_CELL.y);
    await page.keyboard.press("Control+z");
    const download = page.waitForEvent("download", { timeout: 15_000 });
    await page.waitForTimeout(500);
    await page.getByRole("button", { name: "Download reviewed copy" }).click();
    await download;
    expect(bench.complaints).toEqual([]);
  });

  it("is refused in one sentence when it is not a workbook, and the open one stays", async () => {
    bench = await session.open();
    const { page } = bench;
    await page.setInputFiles("#file", "README.md");
    await page.locator("#banner").waitFor({ state: "visible" });
    expect(await page.locator("#banner-text").innerText()).toMatch(/not an Excel workbook/);
    expect((await dumpSheet(page, "Budget")).tables).toContainEqual(["Budget", "Budget!A5:Q89"]);
  });
});

/** Inside the head of row 1 and inside a cell of a small file, in pixels of the page. */
const FIRST_ROW = { x: 23, y: 140 };
const BLANK_CELL = { x: 600, y: 500 };

async function expectText(text: RegExp): Promise<void> {
  await bench.pane.getByText(text).first().waitFor();
}

function shotOf(step: string, { width, dark }: { width: number; dark: boolean }): string {
  return `${SHOTS}/${step}-${width}-${dark ? "dark" : "light"}.png`;
}
