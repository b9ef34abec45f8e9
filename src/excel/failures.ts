import { say } from "../core/words/say";
import { HostFailure } from "../workbook/host";
import { isRefusedWhole, sentenceFor } from "./error-sentences";

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
    const known = sentenceFor(code);
    const says = known ? say(known.says) : unexplained(code, thrown);
    const place = area === "WRITE" ? placeOf(code, thrown) : "";
    throw new HostFailure(
      `${area}.${known?.condition ?? "UNEXPECTED"}`,
      place === "" ? says : `${says} ${place}`
    );
  }
}

function unexplained(code: string, thrown: unknown): string {
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const reason = code === "" ? detail : `${code}: ${detail}`;
  return say(
    "Excel refused the request ({reason}). Try again; if it stays, save, close and reopen the workbook.",
    { reason }
  );
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}

/** Which step of a write met the failure (`Placed`), and what there is of it. */
function placeOf(code: string, thrown: unknown): string {
  if (!(thrown instanceof Error) || !("step" in thrown)) return "";
  const known = "hasChanged" in thrown ? thrown.hasChanged : null;
  const hasChanged = known ?? !isRefusedWhole(code);
  const values = { step: String(thrown.step) };
  return hasChanged
    ? say("It happened at {step}. The log sheet says what was written; Undo takes it back.", values)
    : say("It happened at {step}.", values);
}
