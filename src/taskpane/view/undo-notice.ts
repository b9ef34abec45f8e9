import { say } from "../../core/words/say";
import { HostFailure } from "../../workbook/host";
import type { UndoResult } from "../../workbook/journal/journal";
import type { KeptCell } from "../../workbook/journal/kept-cell";
import { problemOf } from "../problem";
import type { Notice } from "../state";
import { cellWordsIn, type CellWords } from "./cell-words";

/** What an undo took back, and every cell that it left as somebody made it. */
export function undoNotice({ entry, kept, missing }: UndoResult, locale: string): Notice {
  const { title, state } = entry;
  if (missing.length === 0 && kept.length === 0) {
    const text = say("Taken back: {title}. The cells are as they were.", { title });
    return { kind: "success", text, details: [] };
  }
  const words = cellWordsIn(locale);
  const changed = kept.map((cell) => keptWords(cell, words));
  return {
    kind: "warning",
    text: incomplete(title, state, missing.length > 0),
    details: [...missing, ...changed],
  };
}

/** An undo that did not come to its end, or that never began. */
export function undoFailure(title: string, thrown: unknown): Notice {
  const isWhole = thrown instanceof HostFailure && thrown.code.startsWith("UNDO.");
  const text = isWhole
    ? say("“{title}” was not taken back. {why}", { title, why: thrown.message })
    : say("“{title}” may be taken back in part only. {why} Undo can be asked for again.", {
        title,
        why: problemOf(thrown),
      });
  return { kind: "error", text, details: [] };
}

function incomplete(title: string, state: string, isMissing: boolean): string {
  if (state !== "undone") return say("Not all taken back: {title}.", { title });
  return isMissing
    ? say("Taken back: {title}, as far as it was still there.", { title })
    : say("Taken back: {title}. These cells were changed since and keep what they hold now:", {
        title,
      });
}

function keptWords({ address, wrote, holds }: KeptCell, words: CellWords): string {
  const held = words(holds);
  return wrote === ""
    ? say("{address}: nothing was written there, holds {held}.", { address, held })
    : say("{address}: wrote {wrote}, holds {held}.", { address, wrote: words(wrote), held });
}
