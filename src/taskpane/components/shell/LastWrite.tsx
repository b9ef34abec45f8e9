import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
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
    <section className="last-write" aria-label={say("Last write")}>
      <div className="last-write-text">
        <div className="ellipsis">
          {isHalfDone ? say("Not finished: {title}", { title: entry.title }) : entry.title}
        </div>
        <div className="quiet">
          <span className="number">
            {say("{count, plural, one {{shown} cell} other {{shown} cells}}", {
              count: entry.cells,
              shown: new Intl.NumberFormat(locale).format(entry.cells),
            })}
          </span>{" "}
          · <span className="number">{whenWords(entry.when, locale)}</span>
        </div>
      </div>
      <DefaultButton
        text={isUndoing ? say("Undoing…") : say("Undo")}
        iconProps={{ iconName: "Undo" }}
        title={say(
          "Only cells that still hold what was written go back. Where a sheet is deleted, Excel’s own undo list is empty afterwards."
        )}
        disabled={isBusy}
        onClick={onUndo}
      />
    </section>
  );
}
