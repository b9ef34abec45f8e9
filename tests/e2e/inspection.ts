import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** A picture for people at `path`, and the accessibility rules for everyone. */
export async function inspect(page: Page, path: string): Promise<void> {
  await page.screenshot({ path });
  const result = await new AxeBuilder({ page }).include("#pane").include(".bar").analyze();
  const violations = result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`
  );
  expect(violations).toEqual([]);
  expect(await overhang(page)).toBeLessThanOrEqual(0);
}

/** Pixels by which the pane's page is wider than the pane: nobody scrolls sideways. */
async function overhang(page: Page): Promise<number> {
  return page
    .frame({ url: /taskpane\.html/ })!
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Waits for what the workbook tells later. */
export async function until(met: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await met())) {
    if (Date.now() > end) throw new Error("The workbook did not get there within 15 seconds.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
