// Draws assets/icons/icon-*.png from the two SVG sources, in the browser that the tests use.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { ensureBrowser } from "./browser.mjs";

const folder = new URL("../assets/icons/", import.meta.url);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
for (const size of [16, 32, 64, 80]) {
  const svg = await readFile(new URL(size === 16 ? "icon-16.svg" : "icon.svg", folder), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(
    new URL(`icon-${size}.png`, folder),
    await page.screenshot({ omitBackground: true })
  );
  await page.close();
}
await browser.close();
