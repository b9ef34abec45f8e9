import { mkdirSync } from "node:fs";
import { build } from "esbuild";
import type { Locator, Page } from "playwright-core";
import { until } from "./inspection";
import { barriers, misfits } from "./looks";
import { WorkbenchSession } from "./workbench-session";

jest.setTimeout(60_000);

const SHOTS = "out/screenshots/states";
const session = new WorkbenchSession();
let page: Page;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  await session.start();
  page = await session.openBlank({ width: 320, height: 700 });
  const [script] = (
    await build({
      entryPoints: ["tests/e2e/many-findings.tsx"],
      bundle: true,
      write: false,
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
    })
  ).outputFiles;
  await page.setContent('<html lang="en"><title>AI Budget</title><div id="pane"></div></html>');
  await page.addStyleTag({ path: "dist/taskpane.css" });
  await page.addScriptTag({ content: script!.text });
  await card(1).waitFor();
});
afterAll(async () => {
  await session.closePages();
  await session.stop();
});

describe("ten thousand findings", () => {
  it("are a list in which each says its place, few are drawn, and nothing bars anybody", async () => {
    expect(await page.locator("li[aria-setsize='10000']").count()).toBeLessThan(60);
    expect(await page.evaluate(misfits)).toEqual([]);
    expect(await barriers(page.mainFrame())).toEqual([]);
    await page.screenshot({ path: `${SHOTS}/many-findings.png` });
  });

  it("scroll without a long stop, and without a blank screen in the end", async () => {
    await page.mouse.move(160, 400);
    await page.evaluate(watchFrames);
    for (let turn = 0; turn < 60; turn++) {
      await page.mouse.wheel(0, 240);
      await page.waitForTimeout(16);
    }
    expect(await page.evaluate(longestFrame)).toBeLessThan(500);
    await until(async () => (await cardsInSight()) >= 3);
  });

  it("are gone through with the keyboard, from the first to the last", async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await head(1).focus();
    for (const [key, at] of [
      ["ArrowDown", 2],
      ["PageDown", 12],
      ["End", 10_000],
      ["PageUp", 9_990],
      ["Home", 1],
    ] as const) {
      await page.keyboard.press(key);
      await until(async () => (await focused()) === at);
      expect(await head(at).isVisible()).toBe(true);
      expect(await isInSight(head(at))).toBe(true);
    }
  });

  it("keep what is open and what has the focus while others come and go", async () => {
    await head(3).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Delete one of the two lines, Budget!C4 or").waitFor();
    await page.evaluate(() => (window as unknown as Harness).showFrom(2));
    await page.getByText("9,998 findings", { exact: true }).waitFor();
    expect(await focusedText()).toMatch(/^Line 3 /);
    expect(await page.getByText("Delete one of the two lines, Budget!C4 or").isVisible()).toBe(
      true
    );
    await page.mouse.wheel(0, 60_000);
    await until(async () => (await cardsInSight()) >= 3);
    expect(await focusedText()).toMatch(/^Line 3 /);
    await page.evaluate(() => (window as unknown as Harness).showFrom(3));
    await page.getByText("9,997 findings", { exact: true }).waitFor();
    await until(async () => /^Line 4 /.test(await focusedText()));
    await page.evaluate(() => (window as unknown as Harness).showFrom(0));
  });

  it("are found by words, however far down they stand", async () => {
    await page.getByRole("searchbox").fill("C9874");
    await page.getByText("1 of 10,000 findings are shown.").waitFor();
    expect(await page.locator(".finding-what").allInnerTexts()).toEqual([
      expect.stringMatching(/^Line 9873 /),
    ]);
  });
});

interface Harness {
  showFrom(first: number): void;
}

function card(at: number): Locator {
  return page.locator(`li[aria-posinset="${at}"]`);
}

function head(at: number): Locator {
  return card(at).locator("summary");
}

async function focused(): Promise<number> {
  return page.evaluate(() =>
    Number(document.activeElement?.closest("li")?.getAttribute("aria-posinset"))
  );
}

async function focusedText(): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.querySelector(".finding-what")?.textContent ?? ""
  );
}

async function isInSight(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 700;
}

async function cardsInSight(): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll(".finding")].filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length
  );
}

/** Notes the time from frame to frame, in milliseconds. Runs in the page. */
function watchFrames(): void {
  const watch = { longest: 0, last: performance.now() };
  Object.assign(window, { watch });
  const next = (now: number) => {
    watch.longest = Math.max(watch.longest, now - watch.last);
    watch.last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

function longestFrame(): number {
  return (window as unknown as { watch: { longest: number } }).watch.longest;
}
