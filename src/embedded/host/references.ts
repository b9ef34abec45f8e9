import { HostError } from "./book";
import type { HostObject } from "./objects/host-object";

/** The add-in never gives back the ranges of events: only so many stay known. */
const EVENT_RANGES = 200;

/** Ranges that outlive the request they came from, by the names the library uses for them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private readonly ofEvents = new Map<string, HostObject>();
  private count = 0;

  /** Ranges that the add-in keeps. */
  get size(): number {
    return this.kept.size;
  }

  /** The library asks twice for what it keeps once. */
  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    const reference = `R${++this.count}`;
    this.kept.set(reference, object);
    this.names.set(object, reference);
    return reference;
  }

  keepForEvent(object: HostObject): string {
    const reference = `E${++this.count}`;
    this.ofEvents.set(reference, object);
    const [oldest] = this.ofEvents.keys();
    if (this.ofEvents.size > EVENT_RANGES) this.ofEvents.delete(oldest!);
    return reference;
  }

  find(reference: string): HostObject | null {
    return this.kept.get(reference) ?? this.ofEvents.get(reference) ?? null;
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
    const object = this.kept.get(reference);
    if (!object) return;
    this.kept.delete(reference);
    this.names.delete(object);
  }
}
