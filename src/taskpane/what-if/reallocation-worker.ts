// A thread of its own for proposals over many lines: the pane stays quick while it works.
import { languageOf, speak } from "../language/language";
import { createAnswering, type Answered, type Asked } from "./answering";

/** The part of DedicatedWorkerGlobalScope used here; its type library cannot be loaded beside the DOM's. */
interface WorkerScope {
  /** The pane's language. */
  readonly name: string;
  postMessage(answer: Answered, transfer: ArrayBuffer[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Asked>) => void): void;
}

const scope = self as unknown as WorkerScope;
const answer = createAnswering((answered, transfer) => scope.postMessage(answered, transfer));
const spoken = speak(languageOf(scope.name));
scope.addEventListener("message", ({ data }) => void spoken.then(() => answer(data)));
