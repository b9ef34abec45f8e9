// `npm run look`: screenshots of workbench and pane, narrow and wide, light and dark, into out/screenshots/.
import { mkdirSync } from "node:fs";
import { prepare } from "./prepare.mjs";

const executablePath = await prepare({ browser: true });
const { chromium } = await import("playwright-core");
const { serve } = await import("./serve.mjs");

const FOLDER = "out/screenshots";
/** Time for the pane to read the workbook and for the grid to draw. */
const SETTLED = 2500;

mkdirSync(FOLDER, { recursive: true });
const { url, close } = await serve({ port: 3100 });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 450]) await look(colorScheme, width);
}
await browser.close();
await close();

async function look(colorScheme, width) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
  page.on("pageerror", (error) => console.error(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`console: ${message.text()}`);
  });
  await page.addInitScript(
    (pixels) => localStorage.setItem("ai-budget-pane-width", pixels),
    String(width)
  );
  await page.goto(url);
  await page.locator("#progress").waitFor({ state: "hidden" });
  await page.waitForTimeout(SETTLED);
  const name = `${width}-${colorScheme}.png`;
  await page.screenshot({ path: `${FOLDER}/workbench-${name}` });
  await page.locator("#pane").screenshot({ path: `${FOLDER}/pane-${name}` });
  await page.close();
  console.log(`${FOLDER}/workbench-${name}, ${FOLDER}/pane-${name}`);
}
