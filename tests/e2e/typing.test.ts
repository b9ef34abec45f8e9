import { TYPICAL_LARGE } from "./budget-files";
import { until } from "./inspection";
import { OwnWork } from "./own-work";
import { sessionFor, type Workbench } from "./workbench-session";

jest.setTimeout(120_000);

const session = sessionFor("out/screenshots");

/** A task of 50 ms is long (W3C Long Tasks API). */
const LONG_MS = 50;

it("typing amounts into a budget of 10,000 lines never waits for the pane, which follows all the same", async () => {
  const bench = await session.open();
  const { page, pane } = bench;
  await page.setInputFiles("#file", TYPICAL_LARGE);
  await page.locator("#progress").waitFor({ state: "hidden", timeout: 60_000 });
  await pane.getByRole("button", { name: "Review this budget" }).click();
  await pane.getByRole("tab", { name: "Overview" }).waitFor({ timeout: 60_000 });
  const bursts: { readonly all: number; readonly inOneTask: number }[] = [];
  // Other work on the machine only adds to a task: the calmest of three bursts says what the pane does.
  for (const amounts of [
    [7001, 7002, 7003],
    [8001, 8002, 8003],
    [9001, 9002, 9003],
  ])
    bursts.push(await burst(bench, amounts));
  // What was measured is the reading and judging of ten thousand lines.
  expect(Math.min(...bursts.map(({ all }) => all))).toBeGreaterThan(LONG_MS);
  expect(Math.min(...bursts.map(({ inOneTask }) => inOneTask))).toBeLessThan(LONG_MS);
  expect(bench.complaints).toEqual([]);
});

/** Types one amount below the other, each of which the pane follows before the next. */
async function burst({ page, pane }: Workbench, amounts: readonly number[]) {
  const shown = pane.locator("body");
  await page.mouse.click(...AMOUNT_CELL);
  const work = await OwnWork.begin(page);
  for (const amount of amounts) {
    const before = await shown.innerText();
    await page.keyboard.type(String(amount), { delay: 40 });
    await page.keyboard.press("Enter");
    await until(async () => (await shown.innerText()) !== before);
  }
  return work.end();
}

/** Somewhere in column D of the grid. */
const AMOUNT_CELL = [420, 300] as const;
