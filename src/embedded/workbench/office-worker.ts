// The service worker that lets the workbench show the add-in's page byte for byte as it ships: the page asks Microsoft's
// address for office.js, and the answer comes from the npm package that the local server offers under /office-js/.
import { officeAnswer } from "./office-answer";

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

const worker = self as unknown as WorkerScope;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const answer = officeAnswer(event.request.url, worker.registration.scope);
  if (answer === null) return;
  // Nothing leaves the machine: the library's telemetry finds nobody.
  event.respondWith(
    answer === "nowhere" ? new Response(null, { status: 404 }) : fetch(answer.file)
  );
});
