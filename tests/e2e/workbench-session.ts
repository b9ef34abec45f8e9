import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Page,
} from "playwright-core";

const ROOT = join(__dirname, "../..");

/** The workbench in a browser, served from dist/ as `npm start` serves it. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests that left this machine, console errors and uncaught exceptions: all must stay empty. */
  readonly complaints: string[];
}

interface OpenOptions {
  readonly width?: number;
  readonly dark?: boolean;
  /** Of the browser; the pane speaks its language. */
  readonly locale?: string;
  /** The name of the button that the pane's proposal ends with, in that language. */
  readonly ready?: string;
  /** Before the workbench is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A session for one test file, from its first test to its last, and the folder for its pictures. */
export function sessionFor(shots: string): WorkbenchSession {
  const session = new WorkbenchSession();
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    await session.start();
  });
  afterAll(() => session.stop());
  afterEach(() => session.closePages());
  return session;
}

/** Opens a page of the pane that stands behind the menu. */
export async function openPage(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("button", { name: "More pages" }).click();
  await pane.getByRole("menuitemradio", { name }).click();
}

/** One server and one browser for a test file. */
export class WorkbenchSession {
  #server: ChildProcess | null = null;
  #browser: Browser | null = null;
  #contexts: BrowserContext[] = [];
  #url = "";

  async start(): Promise<void> {
    this.#server = spawn(process.execPath, ["tools/serve.mjs"], {
      cwd: ROOT,
      env: { ...process.env, PORT: "3400" },
    });
    this.#url = await firstLine(this.#server);
    this.#browser = await chromium.launch({
      executablePath: browserPath(),
      args: ["--no-sandbox"],
    });
  }

  /** Opens the workbench and waits for the pane's proposal. */
  async open(options: OpenOptions = {}): Promise<Workbench> {
    const context = await this.#browser!.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme: options.dark ? "dark" : "light",
      acceptDownloads: true,
      locale: options.locale ?? "en-US",
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    await options.prepare?.(page);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(`console: ${message.text()}`);
    });
    context.on("request", (request) => {
      const { hostname } = new URL(request.url());
      const isAnsweredHere = hostname === "appsforoffice.microsoft.com";
      if (hostname !== "localhost" && hostname !== "" && !isAnsweredHere) {
        complaints.push(`request: ${request.url()}`);
      }
    });
    if (options.width) {
      const width = String(options.width);
      await page.addInitScript(
        (pixels) => localStorage.setItem("ai-budget-pane-width", pixels),
        width
      );
    }
    await page.goto(this.#url);
    await page.locator("#progress").waitFor({ state: "hidden", timeout: 60_000 });
    const pane = page.frameLocator("#pane-frame iframe");
    const { ready = "Review this budget" } = options;
    await pane.getByRole("button", { name: ready }).waitFor({ timeout: 30_000 });
    return { page, pane, complaints };
  }

  /** A page of its own, for parts of the pane that are drawn without a workbook. */
  async openBlank(viewport: { width: number; height: number }): Promise<Page> {
    const context = await this.#browser!.newContext({ viewport });
    this.#contexts.push(context);
    return context.newPage();
  }

  async closePages(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
    this.#contexts = [];
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    this.#server?.kill();
  }
}

function browserPath(): string {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return execFileSync(process.execPath, ["tools/prepare.mjs", "--browser"], { cwd: ROOT })
    .toString()
    .trim();
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout!.once("data", (text: Buffer) => resolve(text.toString().trim()));
    server.stderr!.on("data", (text: Buffer) => reject(new Error(text.toString())));
  });
}
