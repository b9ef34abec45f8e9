import { say } from "../core/words/say";
import { HostFailure } from "../workbook/host";

/** Any thrown value as sentences for a person: what happened and what to do. Never a raw exception. */
export function problemOf(thrown: unknown): string {
  if (thrown instanceof HostFailure) return thrown.message;
  if (thrown instanceof Error && thrown.name === "ChunkLoadError")
    return say(
      "A part of the add-in could not be loaded. Check the connection, then try again; nothing was written."
    );
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return say(
    "Something in the add-in went wrong: {detail} Nothing was lost; try again, or reopen the pane.",
    { detail }
  );
}

export function isCancelled(thrown: unknown): boolean {
  return thrown instanceof HostFailure && thrown.code === "READ.CANCELLED";
}
