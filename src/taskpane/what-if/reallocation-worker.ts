// A thread of its own for proposals over many lines: the pane stays quick while it works.
import { createAnswering, type Answered, type Asked } from "./answering";

/** The part of DedicatedWorkerGlobalScope used here; its type library cannot be loaded beside the DOM's. */
interface WorkerScope {
  postMessage(answer: Answered, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Asked>) => void): void;
}

const scope = self as unknown as WorkerScope;
const answer = createAnswering((answered, transfer) => scope.postMessage(answered, transfer));
scope.addEventListener("message", ({ data }) => answer(data));
