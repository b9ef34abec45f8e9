import type { Rest } from "../core/steps";

/** Long work stops so often that whoever types or scrolls meanwhile does not feel it (a long task is one of 50 ms). */
const STRETCH_MS = 10;

/** One for each piece of work, as it begins. */
export function createRest(): Rest {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await nextTask();
    since = performance.now();
  };
}

/** Sooner than a timer, which a browser delays by at least 4 ms. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
