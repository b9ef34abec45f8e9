import type { NativeBridge, PushEntry, PushMessage } from "./protocol";

/** Messages from the host to the add-in. What is meant for functions waits until the add-in's functions run. */
export class Outbox {
  private waiting: PushEntry[] | null = [];

  constructor(private readonly bridge: NativeBridge) {}

  push(entries: readonly PushEntry[]): void {
    const message: PushMessage = { type: 3, message: { entries } };
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  pushWhenFunctionsRun(entries: readonly PushEntry[]): void {
    if (this.waiting) this.waiting.push(...entries);
    else this.push(entries);
  }

  beginFunctions(): void {
    const entries = this.waiting ?? [];
    this.waiting = null;
    if (entries.length > 0) this.push(entries);
  }
}
