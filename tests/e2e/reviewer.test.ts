import type { FrameLocator } from "playwright-core";
import { inspect, until } from "./inspection";
import { selectedAddress } from "./sheet-dump";
import { openPage, sessionFor, type Workbench } from "./workbench-session";

jest.setTimeout(120_000);

const SHOTS = "out/screenshots/reviewer";
const session = sessionFor(SHOTS);
let bench: Workbench;

describe.each([
  { width: 320, dark: true },
  { width: 450, dark: false },
])("a reviewer at $width px, dark: $dark", ({ width, dark }) => {
  const look = (step: string) =>
    inspect(bench.page, `${SHOTS}/${step}-${width}-${dark ? "dark" : "light"}.png`);

  it("accepts a finding with a reason, sees it apart, and takes that back", async () => {
    bench = await session.open({ width, dark });
    const { pane } = bench;
    await reviewed(pane);
    await pane.getByRole("tab", { name: /Findings/ }).click();
    const first = pane.locator("details.finding").first();
    const what = await first.locator(".finding-what").innerText();
    const before = await pane.locator("details.finding").count();
    await first.getByRole("button", { name: "Accept…" }).click();
    await first.getByRole("button", { name: "Accept", exact: true }).click();
    await first.getByText("Give the reason").waitFor();
    await look("1-accept");
    await bench.page.keyboard.type("Agreed with the board.");
    await first.getByLabel("Decided by").fill("M. Rossi");
    await bench.page.keyboard.press("Enter");
    await pane.getByText("Accepted (1)").click();
    await pane.getByText("“Agreed with the board.” · M. Rossi").waitFor();
    expect(await pane.locator(".finding-what").allInnerTexts()).not.toContain(what);
    await look("2-accepted");
    await pane.getByRole("button", { name: /^Take back/ }).click();
    await until(async () => (await pane.locator("details.finding").count()) === before);
    expect(bench.complaints).toEqual([]);
  });

  it("sees each use case as a decision, each cost type with its grounds, and every page passes", async () => {
    bench = await session.open({ width, dark });
    const { page, pane } = bench;
    await reviewed(pane);
    await pane.getByText("Both readings at once").click();
    await look("3-overview");
    await pane.getByRole("tab", { name: "Overview" }).press("ArrowRight");
    await bench.page.keyboard.press("ArrowRight");
    await pane.getByRole("heading", { name: /use cases$/ }).waitFor();
    await look("4-cases");
    await pane
      .getByRole("button", { name: /^Show cells of/ })
      .first()
      .click();
    await until(async () => /Use cases/.test(await selectedAddress(page)));
    await openPage(pane, "Cost types");
    await look("5-types");
    await pane.getByRole("button", { name: /Project Falcon/ }).click();
    await until(async () => (await selectedAddress(page)).startsWith("Budget!"));
    for (const name of ["Write", "History", "Functions", "Policy", "About"]) {
      await openPage(pane, name);
      await look(`6-${name.toLowerCase()}`);
    }
    expect(bench.complaints).toEqual([]);
  });
});

async function reviewed(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Review this budget" }).click();
  await pane.getByRole("tab", { name: /Overview/ }).waitFor();
}
