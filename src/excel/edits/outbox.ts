import { say } from "../../core/words/say";
import type { Displaced } from "../../workbook/host";

/** One request carries at most about this much; Excel on the web refuses above 5 MB (resource-limits). */
export const REQUEST_BYTES = 1_000_000;

/** What an error of a write carries beside what Excel says. */
export interface Placed {
  /** The step that met it, in words. */
  readonly step: string;
  /** null where only the kind of error can tell. */
  readonly hasChanged: boolean | null;
}

/** Queues the steps of a write and counts what waits for the next request. */
export class Outbox {
  #bytes = 0;
  #waiting: string[] = [];
  #hasSent = false;
  #isFirstWhole = false;
  #begun = 0;
  #watched: (() => Displaced[])[] = [];
  readonly displaced: Displaced[] = [];

  constructor(readonly context: Excel.RequestContext) {}

  /** `isWhole`: Excel does the step wholly or not at all. */
  async begin(step: string, isWhole: boolean): Promise<void> {
    if (this.#begun === 0) this.#isFirstWhole = isWhole;
    this.#begun += 1;
    await this.count(STEP_BYTES);
    this.#waiting.push(step);
    // What was traced before an error comes back with it (OfficeExtension.Error.traceMessages).
    this.context.trace(step);
  }

  /** Call after each call that was queued. */
  async count(bytes: number): Promise<void> {
    this.#bytes += bytes;
    if (this.#bytes >= REQUEST_BYTES) await this.send();
  }

  /** Asked once the request that waits now was answered. */
  watch(found: () => Displaced[]): void {
    this.#watched.push(found);
  }

  /** Also what a step needs that reads before it writes. */
  async send(): Promise<void> {
    await this.context.sync();
    this.#hasSent ||= this.#begun > 1 || this.#bytes > STEP_BYTES;
    this.#bytes = 0;
    for (const found of this.#watched.splice(0)) this.displaced.push(...found());
    this.#waiting = this.#waiting.slice(-1);
  }

  placed(thrown: unknown): unknown {
    if (!(thrown instanceof Error)) return thrown;
    const traced = "traceMessages" in thrown ? (thrown.traceMessages as readonly string[]) : [];
    const step = traced[traced.length - 1] ?? oneOf(this.#waiting);
    const placed: Placed = { step, hasChanged: this.#hasChanged(traced.length) };
    return Object.assign(thrown, placed);
  }

  #hasChanged(traced: number): boolean | null {
    if (this.#hasSent || traced > 1) return true;
    if (traced === 0) return null;
    return !this.#isFirstWhole;
  }
}

/** An action with the paths of a range. */
const STEP_BYTES = 600;

function oneOf(steps: readonly string[]): string {
  const others = steps.length - 1;
  if (others < 1) return steps[0] ?? say("the first step");
  return others === 1
    ? say("{first} or {second}", { first: steps[0]!, second: steps[1]! })
    : say("{first} or one of {others} steps after it", { first: steps[0]!, others });
}
