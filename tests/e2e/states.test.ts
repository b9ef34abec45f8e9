import { mkdirSync } from "node:fs";
import { EMPTY, LARGE, NOTES, PROTECTED, SOUND, type FileToOpen } from "./budget-files";
import { answerOne, givesMoods, givesTheme, putIntoMood } from "./excel-moods";
import { faultsIn, LOOKS, paneFrame, SPECIAL_LOOKS, wear } from "./looks";
import { openPage, WorkbenchSession, type Workbench } from "./workbench-session";

jest.setTimeout(120_000);

const SHOTS = "out/screenshots/states";
const session = new WorkbenchSession();
let bench: Workbench;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  await session.start();
  bench = await session.open({ prepare: givesMoods });
  await bench.page.setViewportSize({ width: 1_000, height: 1_100 });
});
afterAll(async () => {
  await session.closePages();
  await session.stop();
});

/** Zoomed, and in high contrast too. */
const ALL_LOOKS = [...LOOKS, ...SPECIAL_LOOKS];

/** Every state, at both widths and in both themes: nothing is cut, nothing bars anybody, nothing complains. */
async function look(state: string, looks = LOOKS): Promise<void> {
  const { page, complaints } = bench;
  const faults = await faultsIn(page, `${SHOTS}/${state}`, looks);
  expect({ state, faults, complaints }).toEqual({ state, faults: [], complaints: [] });
  await wear(page, LOOKS[0]!);
}

describe("before a review", () => {
  it("looks for tables, and offers the one it has found", async () => {
    const { page, pane } = bench;
    await look("first-run", ALL_LOOKS);
    await putIntoMood(page, "waits");
    await paneFrame(page).evaluate(() => location.reload());
    await pane.getByRole("heading", { name: "Looking for budget tables" }).waitFor();
    await look("opening");
    await putIntoMood(page, "answers");
    await button("Review this budget").waitFor();
  });

  it.each(["History", "Functions", "Policy", "About"])("has the page %s already", async (name) => {
    const { pane } = bench;
    await button(name).click();
    await pane.getByRole("heading", { level: 1, name }).waitFor();
    await pane.getByText(/^(Loading|Reading)/).waitFor({ state: "detached" });
    await look(`aside-${name.toLowerCase()}`);
    await button("Back").click();
    await button("Review this budget").waitFor();
  });

  it("says which column is missing", async () => {
    const { pane } = bench;
    const amounts = pane.getByRole("group", { name: "Amount" });
    await amounts.locator("summary").click();
    await amounts.getByLabel(/^FY26 · /).uncheck();
    await pane.getByText("Choose the column that holds the amount.").waitFor();
    await look("partial-mapping");
    await amounts.getByLabel(/^FY26 · /).check();
  });

  it("tells how far it has read, and can be stopped", async () => {
    const { page, pane } = bench;
    await putIntoMood(page, "waits");
    await button("Review this budget").click();
    await pane.getByRole("heading", { name: "Reading the budget" }).waitFor();
    await look("reading");
    await button("Cancel").click();
    await answerOne(page);
    await putIntoMood(page, "answers");
    await button("Review this budget").waitFor();
  });
});

describe("a review", () => {
  beforeAll(async () => {
    await button("Review this budget").click();
    await bench.pane.getByRole("tab", { name: "Overview" }).waitFor();
  });

  it.each(["Overview", "Findings", "Use cases", "Reallocate"])("has the page %s", async (name) => {
    await bench.pane.getByRole("tab", { name }).click();
    await look(name.toLowerCase().replace(" ", "-"), ALL_LOOKS);
  });

  it("opens a finding, and has it accepted", async () => {
    const { pane } = bench;
    await pane.getByRole("tab", { name: "Findings" }).click();
    await button("Accept…").first().click();
    await button("Accept", true).click();
    await look("accepting", ALL_LOOKS);
    await button("Cancel").click();
  });

  it("finds no finding", async () => {
    await bench.pane.getByRole("searchbox").fill("nothing at all");
    await button("Show all findings").waitFor();
    await look("findings-none");
    await button("Show all findings").click();
  });

  it.each(["Cost types", "Write", "History", "Functions", "Policy", "About"])(
    "has the page %s",
    async (name) => {
      await openPage(bench.pane, name);
      await bench.pane.getByText(/^(Loading|Reading)/).waitFor({ state: "detached" });
      await look(name.toLowerCase().replace(" ", "-"), ALL_LOOKS);
    }
  );

  it("shows a function on the table", async () => {
    const { pane } = bench;
    await openPage(pane, "Functions");
    await pane.getByRole("searchbox").fill("ratiocheck");
    await pane.locator("summary", { hasText: "RATIOCHECK" }).click();
    await button("Show as Excel formula").click();
    await pane.getByText(/in Excel 20\d\d and later/).waitFor();
    await look("function");
  });

  it("asks what if", async () => {
    const { pane } = bench;
    await pane.getByRole("tab", { name: "Reallocate" }).click();
    await pane.getByText("What if", { exact: false }).first().click();
    await look("what-if");
  });

  it("previews, writes, and tells of the write", async () => {
    const { pane } = bench;
    await openPage(pane, "Write");
    await button("Preview what will be written").click();
    await pane
      .getByText(/will be written/)
      .first()
      .waitFor();
    await look("preview", ALL_LOOKS);
    await button("Write to workbook").click();
    await pane.getByRole("heading", { name: "Written", exact: true }).waitFor({ timeout: 30_000 });
    await look("written");
    await openPage(pane, "History");
    await pane.getByText("Reading the history").waitFor({ state: "detached" });
    await look("history-written");
    await button(/^Undo Review/).click();
    await pane.getByText(/^Taken back/).waitFor();
    await look("taken-back");
    await button("Close message").click();
  });

  it("waits while somebody types into a cell", async () => {
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: "Overview" }).click();
    await putIntoMood(page, "waits");
    await openPage(pane, "History");
    await pane.getByText(/finish it with Enter or Esc/).waitFor();
    await look("cell-edit");
    await putIntoMood(page, "answers");
    await pane.getByText(/finish it with Enter or Esc/).waitFor({ state: "detached" });
  });

  it("fails with what to do, and goes on once Excel answers", async () => {
    const { page, pane } = bench;
    await putIntoMood(page, "fails");
    await button("Read the budget again").click();
    await pane.getByRole("heading", { name: "The workbook could not be read" }).waitFor();
    await look("connection-lost");
    await button("History").click();
    await pane
      .getByText(/Excel broke the request off/)
      .first()
      .waitFor();
    await look("history-failed");
    await button("Back").click();
    await putIntoMood(page, "answers");
    await button("Try again").click();
    await button("Review this budget").waitFor();
  });
});

describe("other workbooks", () => {
  it.each([
    ["empty", EMPTY],
    ["no-table", NOTES],
  ])("%s: no table, and a way on", async (name, file) => {
    await open(file);
    await bench.pane.getByRole("heading", { name: "No budget table found" }).waitFor();
    await look(name);
    await button("Use the selected cells").click();
    await bench.pane.getByRole("button", { name: "Close message" }).waitFor();
    await look(`${name}-cells`);
    await button("Close message").click();
  });

  it("sound: nothing to find once the base ratio is set", async () => {
    const { pane } = bench;
    await open(SOUND);
    await button("Review this budget").click();
    await openPage(pane, "Policy");
    for (const [name, share] of [
      ["Use cases", "33"],
      ["Foundation", "60"],
      ["Governance", "7"],
    ] as const)
      await pane.getByRole("textbox", { name }).fill(share);
    await button("Apply").click();
    await pane.getByRole("tab", { name: "Findings" }).click();
    await pane.getByText("No findings in what could be judged.").waitFor();
    await look("sound-findings");
    await pane.getByRole("tab", { name: "Overview" }).click();
    await look("sound-overview");
    await pane.getByRole("tab", { name: "Reallocate" }).click();
    await look("sound-reallocate");
  });

  it("protected: refused before anything is written, with what to do", async () => {
    const { pane } = bench;
    await open(PROTECTED);
    await button("Review this budget").click();
    await openPage(pane, "Write");
    await button("Preview what will be written").click();
    await pane
      .getByText(/locked on a protected sheet/)
      .first()
      .waitFor();
    await look("protected");
  });

  it("large: ten thousand lines of one cost type, and as many cells to be written", async () => {
    const { pane } = bench;
    await open(LARGE);
    await button("Review this budget").click();
    await pane.getByRole("tab", { name: "Overview" }).waitFor({ timeout: 60_000 });
    await openPage(pane, "Cost types");
    await pane.locator(".change-group summary").first().click();
    await look("large-types");
    await openPage(pane, "Write");
    await button("Preview what will be written").click();
    await pane
      .getByText(/will be written/)
      .first()
      .waitFor({ timeout: 60_000 });
    await look("large-preview");
  });
});

describe("somebody", () => {
  it("who wants no motion gets none", async () => {
    const { page, pane } = bench;
    await putIntoMood(page, "waits");
    await paneFrame(page).evaluate(() => location.reload());
    await pane.getByRole("heading", { name: "Looking for budget tables" }).waitFor();
    const moving = () => paneFrame(page).evaluate(() => document.getAnimations().length);
    expect(await moving()).toBe(0);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect(await moving()).toBeGreaterThan(0);
    await putIntoMood(page, "answers");
    await button("Review this budget").waitFor();
  });

  it("whose Office is colourful and whose system is dark gets the light pane of Office", async () => {
    const { page, pane } = await session.open({
      dark: true,
      prepare: (page) => givesTheme(page, COLOURFUL),
    });
    const theme = () => pane.locator("html").getAttribute("data-theme");
    expect(await theme()).toBe("light");
    const faults = await faultsIn(page, `${SHOTS}/colourful`, LOOKS.slice(2, 3));
    expect(faults).toEqual([]);
    expect(await theme()).toBe("light");
  });
});

/** Microsoft 365 for Windows, theme "Colorful". */
const COLOURFUL = {
  bodyBackgroundColor: 0xe6e6e6,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
};

function button(name: string | RegExp, exact = false) {
  return bench.pane.getByRole("button", { name, exact });
}

async function open(file: FileToOpen): Promise<void> {
  await bench.page.setInputFiles("#file", file);
  await bench.page.locator("#progress").waitFor({ state: "hidden", timeout: 60_000 });
}
