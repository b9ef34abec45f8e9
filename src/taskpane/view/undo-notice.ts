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
    const text = `Taken back: ${title}. The cells are as they were.`;
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
    ? `“${title}” was not taken back. ${thrown.message}`
    : `“${title}” may be taken back in part only. ${problemOf(thrown)} Undo can be asked for again.`;
  return { kind: "error", text, details: [] };
}

function incomplete(title: string, state: string, isMissing: boolean): string {
  if (state !== "undone") return `Not all taken back: ${title}.`;
  return isMissing
    ? `Taken back: ${title}, as far as it was still there.`
    : `Taken back: ${title}. These cells were changed since and keep what they hold now:`;
}

function keptWords({ address, wrote, holds }: KeptCell, words: CellWords): string {
  return wrote === ""
    ? `${address}: nothing was written there, holds ${words(holds)}.`
    : `${address}: wrote ${words(wrote)}, holds ${words(holds)}.`;
}
