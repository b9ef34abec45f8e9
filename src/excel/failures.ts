import { HostFailure } from "../workbook/host";
import { isRefusedWhole, sentenceFor, type Sentence } from "./error-sentences";

/** Runs a request; whatever goes wrong becomes a HostFailure with what happened and what to do. */
export async function withFailures<T>(
  area: "SURVEY" | "READ" | "WRITE" | "SELECT" | "WATCH",
  request: () => Promise<T>
): Promise<T> {
  try {
    return await request();
  } catch (thrown) {
    if (thrown instanceof HostFailure) throw thrown;
    const code = codeOf(thrown);
    const { condition, says } = sentenceFor(code) ?? unknown(code, thrown);
    const place = area === "WRITE" ? placeOf(code, thrown) : "";
    throw new HostFailure(`${area}.${condition}`, `${says}${place}`);
  }
}

function unknown(code: string, thrown: unknown): Sentence {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const reason = code === "" ? detail : `${code}: ${detail}`;
  return {
    condition: "UNEXPECTED",
    says: `Excel refused the request (${reason}). Try again; if it stays, save, close and reopen the workbook.`,
  };
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}

/** Which step of a write met the failure (`Placed`), and what there is of it. */
function placeOf(code: string, thrown: unknown): string {
  if (!(thrown instanceof Error) || !("step" in thrown)) return "";
  const known = "hasChanged" in thrown ? thrown.hasChanged : null;
  const hasChanged = known ?? !isRefusedWhole(code);
  const record = " The log sheet says what was written; Undo takes it back.";
  return ` It happened at ${String(thrown.step)}.${hasChanged ? record : ""}`;
}
