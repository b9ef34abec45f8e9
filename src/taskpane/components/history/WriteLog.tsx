import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
import type { JournalEntry } from "../../../workbook/journal/log-sheet";
import type { Session } from "../../session";
import type { Formatting } from "../../view/formatting";
import { stateWords, type Journal } from "../../view/journal";
import { whenWords } from "../../view/when-words";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";

interface WriteLogProps {
  readonly journal: Journal;
  /** Not without a review. */
  readonly canWrite: boolean;
  readonly format: Formatting;
  readonly session: Session;
}

const BATCH = 20;

/** The writes of this workbook, newest first, each with its own undo. */
export function WriteLog({ journal, canWrite, format, session }: WriteLogProps) {
  const { writes, undoing, isBusy } = journal;
  const batch = useBatch<HTMLUListElement>(writes.length, BATCH);
  const newestFirst = [...writes].reverse();
  return (
    <section aria-labelledby="writes-title" className="card write-log">
      <h2 id="writes-title" className="subtitle">
        {say("Written into this workbook")}
      </h2>
      {writes.length === 0 && (
        <>
          <p>{say("Nothing yet. Each write will be listed here with who made it and its undo.")}</p>
          {canWrite && (
            <PrimaryButton
              text={say("Preview what will be written")}
              onClick={() => void session.preview()}
            />
          )}
        </>
      )}
      <ul ref={batch.list} className="acceptances">
        {newestFirst.slice(0, batch.shown).map((entry) => (
          <WriteRow
            key={entry.id}
            entry={entry}
            isUndoing={undoing === entry.id}
            isBusy={isBusy}
            format={format}
            onUndo={() => void session.undo(entry)}
          />
        ))}
      </ul>
      <ShowMore batch={batch} format={format} />
    </section>
  );
}

interface WriteRowProps {
  readonly entry: JournalEntry;
  readonly isUndoing: boolean;
  readonly isBusy: boolean;
  readonly format: Formatting;
  readonly onUndo: () => void;
}

function WriteRow({ entry, isUndoing, isBusy, format, onUndo }: WriteRowProps) {
  const { title, who, cells, state } = entry;
  const when = whenWords(entry.when, format.locale);
  const facts = [when, ...(who === "" ? [] : [say("by {who}", { who })]), format.cells(cells)];
  return (
    <li>
      <span className="strong">{title}</span>
      <span className="quiet">{facts.join(" · ")}</span>
      <span className={state === "started" ? "write-open" : "quiet"}>{stateWords(entry)}</span>
      {state !== "undone" && (
        <DefaultButton
          text={isUndoing ? say("Undoing…") : say("Undo")}
          ariaLabel={say("Undo {title}, {when}", { title, when })}
          iconProps={{ iconName: "Undo" }}
          disabled={isBusy}
          onClick={onUndo}
        />
      )}
    </li>
  );
}
