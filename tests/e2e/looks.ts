import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

export interface Look {
  /** Pixels of CSS. */
  readonly width: number;
  readonly dark?: boolean;
  /** Windows high contrast. */
  readonly forced?: boolean;
  readonly asksRules?: boolean;
}

/** The narrowest and the widest pane of Excel, each in both themes. The rules of accessibility are asked once for each theme. */
export const LOOKS: readonly Look[] = [
  { width: 320, dark: false, asksRules: true },
  { width: 450, dark: false },
  { width: 450, dark: true, asksRules: true },
  { width: 320, dark: true },
];

/** The narrowest pane at a zoom of 200 % (WCAG 1.4.4), and with the colours of Windows high contrast. */
export const SPECIAL_LOOKS: readonly Look[] = [
  { width: 160 },
  { width: 320, forced: true },
  { width: 450, forced: true, dark: true },
];

/** Pictures of the pane as it is, one for each look, and what is wrong in them: one sentence each. */
export async function faultsIn(page: Page, path: string, looks = LOOKS): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    await wear(page, look);
    const { width, dark, forced } = look;
    const name = `${width}-${dark ? "dark" : "light"}${forced ? "-contrast" : ""}`;
    await page.locator("#pane").screenshot({ path: `${path}-${name}.png` });
    const frame = paneFrame(page);
    faults.push(...(await frame.evaluate(misfits)).map((fault) => `${name}: ${fault}`));
    if (look.asksRules) faults.push(...(await barriers(frame)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

export function paneFrame(page: Page): Frame {
  return page.frame({ url: /taskpane\.html/ })!;
}

export async function wear(page: Page, { width, dark, forced }: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
    reducedMotion: "reduce",
  });
  await page.evaluate(
    (pixels) => document.documentElement.style.setProperty("--pane-width", `${pixels}px`),
    width
  );
  await drawn(paneFrame(page));
}

/** Two frames after a change everything is laid out. */
export async function drawn(frame: Frame): Promise<void> {
  await frame.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  );
}

/** What breaks the rules of accessibility. */
export async function barriers(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`
    );
  });
}

/** Elements that stand outside of the pane, run over their own edges, or hide words that nothing else tells. Runs in the pane. */
export function misfits(): string[] {
  const root = document.documentElement;
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
  const scrolls = (element: Element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element !== root;
  const isInScroller = (element: Element) => {
    for (let up: Element | null = element; up && up !== document.body; up = up.parentElement)
      if (scrolls(up)) return true;
    return false;
  };
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    const box = element.getBoundingClientRect();
    const { overflowX, overflowY, textOverflow, display, visibility } = getComputedStyle(element);
    const isSeen = box.width > 1 && box.height > 1 && visibility === "visible";
    if (!isSeen || element.closest(".spoken, [aria-hidden=true], svg")) continue;
    const name = `<${element.tagName.toLowerCase()} class="${element.className}"> “${(element.textContent ?? "").trim().slice(0, 40)}”`;
    if ((box.right > root.clientWidth + 1 || box.left < -1) && !isInScroller(element))
      faults.push(`${name} stands outside of the pane`);
    if (display.startsWith("inline") && display !== "inline-block") continue;
    const isWide = element.scrollWidth > element.clientWidth + 1;
    const isTall = element.scrollHeight > element.clientHeight + 1;
    const isField = element.matches("input, select, textarea, progress");
    if (isWide && textOverflow === "ellipsis") {
      if (!element.closest("[title]") && !isField) faults.push(`${name} is cut and has no title`);
    } else if (isWide && !isField && !scrolls(element)) {
      faults.push(`${name} runs over its edge by ${element.scrollWidth - element.clientWidth} px`);
    }
    if (isTall && /hidden|clip/.test(overflowY) && overflowX !== "auto")
      faults.push(`${name} hides ${element.scrollHeight - element.clientHeight} px of its height`);
  }
  return faults;
}
