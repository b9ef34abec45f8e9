import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { JournalEntry } from "../../../workbook/journal/log-sheet";

interface LastWriteProps {
  readonly entry: JournalEntry;
  readonly isUndoing: boolean;
  readonly locale: string;
  readonly onUndo: () => void;
}

/** Stays at the foot of the pane as long as there is a write to take back, also after reopening the workbook. */
export function LastWrite({ entry, isUndoing, locale, onUndo }: LastWriteProps) {
  const isHalfDone = entry.state === "started";
  return (
    <section className="last-write" aria-label="Last write">
      <div className="last-write-text">
        <div className="ellipsis">{isHalfDone ? `Not finished: ${entry.title}` : entry.title}</div>
        <div className="quiet">
          {new Intl.NumberFormat(locale).format(entry.cells)} cells ·{" "}
          {shownWhen(entry.when, locale)}
        </div>
      </div>
      <DefaultButton
        text={isUndoing ? "Undoing…" : "Undo"}
        iconProps={{ iconName: "Undo" }}
        disabled={isUndoing}
        onClick={onUndo}
      />
    </section>
  );
}

function shownWhen(when: string, locale: string): string {
  const date = new Date(when);
  return Number.isNaN(date.getTime())
    ? when
    : new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date);
}
