// `npm run pictures`: draws the three pictures of the README into docs/, from a built add-in.
import { prepare } from "./prepare.mjs";

const executablePath = await prepare({ browser: true });
const { chromium } = await import("playwright-core");
const { serve } = await import("./serve.mjs");

const { url, close } = await serve({ port: 3100 });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
await page.addInitScript(() => localStorage.setItem("ai-budget-pane-width", "450"));
await page.goto(url);
await page.locator("#progress").waitFor({ state: "hidden" });
const pane = page.frameLocator("#pane-frame iframe");

await pane.getByRole("button", { name: "Review this budget" }).click();
await pane.getByRole("tab", { name: /Findings/ }).waitFor();
await draw("workbench");

await pane.getByRole("tab", { name: "Reallocate" }).click();
await pane.getByText("Before and after").waitFor();
await draw("reallocation");

await pane.getByRole("button", { name: "More pages" }).click();
await pane.getByRole("menuitemradio", { name: "Write" }).click();
await pane.getByRole("button", { name: "Preview what will be written" }).click();
await pane.getByRole("button", { name: "Write to workbook" }).click();
await pane.getByRole("heading", { name: "Written", exact: true }).waitFor();
await pane.getByRole("tab", { name: /Findings/ }).click();
await pane.getByRole("button", { name: "Show cells" }).first().click();
await draw("written");

await browser.close();
await close();

async function draw(name) {
  // The grid draws a moment after the workbook has answered.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `docs/${name}.png` });
  console.log(`docs/${name}.png`);
}
