import type { Page } from "playwright-core";
import { refused } from "../../src/embedded/host/transport";

/** What Excel does with the pane's requests. */
type Mood =
  | "answers"
  /** As while a person types into a cell; without an end the connection is lost. */
  | "waits"
  | "fails";

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Moody {
  excel: { mood: Mood; held: (() => void)[] };
  refusalOf(text: string): Promise<string>;
}

/** Lets a test decide on Excel's mood; to be called before the workbench is opened. */
export async function givesMoods(page: Page): Promise<void> {
  await page.exposeFunction("refusalOf", (text: string) => refused(text, "timed out"));
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const workbench = window as unknown as Moody;
    const excel: Moody["excel"] = { mood: "answers", held: [] };
    workbench.excel = excel;
    const define = Object.defineProperty;
    // The workbench hands each pane its bridge to the host in this way.
    Object.defineProperty = <T>(object: T, name: PropertyKey, property: PropertyDescriptor): T => {
      if (name === "_richApiNativeBridge") moderate(property.value as Bridge);
      return define(object, name, property);
    };
    function moderate(bridge: Bridge): void {
      if (Object.hasOwn(bridge, "isModerated")) return;
      define(bridge, "isModerated", { value: true });
      const send = bridge.sendMessageToHost;
      bridge.sendMessageToHost = (text) => {
        if (excel.mood === "answers") send(text);
        else if (excel.mood === "waits") excel.held.push(() => send(text));
        else void workbench.refusalOf(text).then((reply) => bridge.onMessageFromHost?.(reply));
      };
    }
  });
}

export async function putIntoMood(page: Page, mood: Mood): Promise<void> {
  await page.evaluate((next) => {
    const { excel } = window as unknown as Moody;
    excel.mood = next;
    if (next !== "answers") return;
    for (const send of excel.held.splice(0)) send();
  }, mood);
}

/** The theme that desktop Office tells of, each colour as a number; to be called before the workbench is opened. */
export async function givesTheme(
  page: Page,
  colors: Readonly<Record<string, number>>
): Promise<void> {
  await page.addInitScript((told) => {
    if (window.parent !== window) return;
    const define = Object.defineProperty;
    Object.defineProperty = <T>(object: T, name: PropertyKey, property: PropertyDescriptor): T => {
      if (name === "external") {
        const context = property.value.GetContext();
        property.value.GetContext = () => ({
          ...context,
          GetOfficeThemeInfo: () => JSON.stringify(told),
        });
      }
      return define(object, name, property);
    };
  }, colors);
}

/** Of the requests that wait, the first is answered. */
export async function answerOne(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Moody).excel.held.shift()?.());
}
