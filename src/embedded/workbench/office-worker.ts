// The service worker that lets the workbench show the add-in's page byte for byte as it ships: the page asks Microsoft's
// address for office.js, and the answer comes from the npm package that the local server offers under /office-js/.

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response> | Response): void;
}

/** The part of ServiceWorkerGlobalScope used here; its type library cannot be loaded beside the DOM's. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WorkerEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
}

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const worker = self as unknown as WorkerScope;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const scope = new URL(worker.registration.scope);
  const { url } = event.request;
  if (url.startsWith(OFFICE_JS)) {
    event.respondWith(fetch(new URL(`office-js/${url.slice(OFFICE_JS.length)}`, scope)));
  } else if (new URL(url).origin !== scope.origin) {
    // Nothing leaves the machine: the library's telemetry finds nobody.
    event.respondWith(new Response(null, { status: 404 }));
  }
});
