const WORKER = "office-worker.js";

/**
 * Starts the service worker that answers for office.js, and resolves once it does. Rejects with a sentence where the
 * browser has none: without it the pane would ask Microsoft's server.
 */
export async function offerOfficeLibrary(): Promise<void> {
  if (!("serviceWorker" in navigator)) {
    throw new Error(
      "This browser allows no service worker here (a private window?). Open the page in an ordinary window."
    );
  }
  const scope = new URL("../", location.href).pathname;
  const registration = await navigator.serviceWorker.register(WORKER, { scope });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker || worker.state === "activated") return;
  await new Promise<void>((resolve) => {
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
    });
  });
}
