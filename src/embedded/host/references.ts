import { HostError } from "./book";
import type { HostObject } from "./objects/host-object";

/** The add-in never gives back the ranges of events: only so many stay known. */
const EVENT_RANGES = 200;

/** Ranges that outlive the request they came from, by the names the library uses for them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ofEvents: string[] = [];
  private count = 0;

  get size(): number {
    return this.kept.size - this.ofEvents.length;
  }

  keep(object: HostObject): string {
    const reference = `R${++this.count}`;
    this.kept.set(reference, object);
    return reference;
  }

  keepForEvent(object: HostObject): string {
    const reference = this.keep(object);
    this.ofEvents.push(reference);
    if (this.ofEvents.length > EVENT_RANGES) this.kept.delete(this.ofEvents.shift()!);
    return reference;
  }

  find(reference: string): HostObject | null {
    return this.kept.get(reference) ?? null;
  }

  get(reference: string): HostObject {
    const object = this.find(reference);
    if (object) return object;
    throw new HostError(
      "InvalidReference",
      "This reference is not valid for the current operation.",
      "_reference"
    );
  }

  remove(reference: string): void {
    this.kept.delete(reference);
  }
}
