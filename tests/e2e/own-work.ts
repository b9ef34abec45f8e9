import type { CDPSession, Page } from "playwright-core";

/** Watches how long the pane's own script works within one task, whatever the grid does around it. */
export class OwnWork {
  readonly #page: Page;
  readonly #devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.#page = page;
    this.#devtools = devtools;
  }

  static async begin(page: Page): Promise<OwnWork> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    await devtools.send("Profiler.enable");
    await devtools.send("Profiler.setSamplingInterval", { interval: 500 });
    await page.evaluate(() => {
      const tasks: Task[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          tasks.push({ start: startTime, end: startTime + duration });
      });
      observer.observe({ type: "longtask" });
      Object.assign(window, { longTasks: { tasks, observer } });
    });
    await devtools.send("Profiler.start");
    return new OwnWork(page, devtools);
  }

  /** Milliseconds of own script, all in all and within the one long task (50 ms) that has most of it. */
  async end(): Promise<{ readonly all: number; readonly inOneTask: number }> {
    const { profile } = await this.#devtools.send("Profiler.stop");
    const { metrics } = await this.#devtools.send("Performance.getMetrics");
    await this.#devtools.detach();
    const long = await this.#page.evaluate(() => {
      const { tasks, observer } = (window as unknown as Watching).longTasks;
      observer.disconnect();
      return tasks;
    });
    // The page counts from its navigation, the profile in the machine's own time.
    const origin = metrics.find(({ name }) => name === "NavigationStart")!.value * 1000;
    const own = ownNodes(profile.nodes);
    const within = long.map(() => 0);
    let all = 0;
    let now = profile.startTime / 1000 - origin;
    profile.samples!.forEach((id, at) => {
      const took = profile.timeDeltas![at]! / 1000;
      now += took;
      if (!own.has(id)) return;
      all += took;
      const task = long.findIndex(({ start, end }) => start <= now && now <= end);
      if (task >= 0) within[task]! += took;
    });
    return { all, inOneTask: Math.max(0, ...within) };
  }
}

interface Task {
  readonly start: number;
  readonly end: number;
}

interface Watching {
  readonly longTasks: { readonly tasks: readonly Task[]; readonly observer: PerformanceObserver };
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Calls of our functions, and what those call. */
function ownNodes(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const own = new Set<number>();
  // Nodes come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (OWN_SCRIPT.test(callFrame.url)) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  return own;
}

const OWN_SCRIPT = /\/(?:functions|taskpane|review)\.js/;
