import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { JournalEntry } from "../../../workbook/journal/log-sheet";
import { whenWords } from "../../view/when-words";

interface LastWriteProps {
  readonly entry: JournalEntry;
  readonly isUndoing: boolean;
  /** The workbook is being changed. */
  readonly isBusy: boolean;
  readonly locale: string;
  readonly onUndo: () => void;
}

/** Stays at the foot of the pane as long as there is a write to take back, also after reopening the workbook. */
export function LastWrite({ entry, isUndoing, isBusy, locale, onUndo }: LastWriteProps) {
  const isHalfDone = entry.state === "started";
  return (
    <section className="last-write" aria-label="Last write">
      <div className="last-write-text">
        <div className="ellipsis">{isHalfDone ? `Not finished: ${entry.title}` : entry.title}</div>
        <div className="quiet">
          {new Intl.NumberFormat(locale).format(entry.cells)} {entry.cells === 1 ? "cell" : "cells"}{" "}
          · {whenWords(entry.when, locale)}
        </div>
      </div>
      <DefaultButton
        text={isUndoing ? "Undoing…" : "Undo"}
        iconProps={{ iconName: "Undo" }}
        title="Only cells that still hold what was written go back. Where a sheet is deleted, Excel’s own undo list is empty afterwards."
        disabled={isBusy}
        onClick={onUndo}
      />
    </section>
  );
}
