import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import type { Session } from "../../session";
import type { Writing } from "../../state";
import type { Formatting } from "../../view/formatting";
import { ChangeList } from "./ChangeList";

interface WritePageProps {
  readonly writing: Writing;
  readonly format: Formatting;
  readonly session: Session;
}

/** Preview, write and its result; the workbook changes only on "Write to workbook". */
export function WritePage({ writing, format, session }: WritePageProps) {
  const preview = () => void session.preview();
  switch (writing.kind) {
    case "idle":
      return <BeforeWriting onPreview={preview} />;
    case "planning":
      return <Spinner label="Preparing the list of cells" />;
    case "refused":
      return (
        <section aria-label="Refused" className="refused">
          <h2 className="subtitle">
            <Icon iconName="Blocked2" className="mark-icon" /> Nothing was written
          </h2>
          <ul>
            {writing.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <PrimaryButton text="Check again" iconProps={{ iconName: "Refresh" }} onClick={preview} />
        </section>
      );
    case "planned":
    case "writing": {
      const isWriting = writing.kind === "writing";
      return (
        <>
          <h2 className="subtitle">{format.cells(writing.plan.changes.length)} will be written</h2>
          <p className="quiet">{writing.plan.title}. One undo takes all of it back.</p>
          <div className="actions-row">
            <PrimaryButton
              text={isWriting ? "Writing…" : "Write to workbook"}
              disabled={isWriting}
              onClick={() => void session.write()}
            />
            <DefaultButton text="Cancel" disabled={isWriting} onClick={session.dropPreview} />
          </div>
          <ChangeList changes={writing.plan.changes} format={format} />
        </>
      );
    }
    case "written":
      return (
        <section aria-label="Written" className="empty" role="status">
          <Icon iconName="Completed" className="empty-icon" />
          <h2 className="title">Written</h2>
          <p>
            {writing.entry.title}: {format.cells(writing.entry.cells)}, read back and compared.
          </p>
          <p className="quiet">
            “Undo” below takes it back as a whole, also after saving and reopening.
          </p>
          <DefaultButton text="Back to the overview" onClick={() => session.showPage("overview")} />
        </section>
      );
  }
}

function BeforeWriting({ onPreview }: { readonly onPreview: () => void }) {
  return (
    <>
      <h2 className="subtitle">Write the review into the workbook</h2>
      <ul className="promises">
        <li>A status and a suggested amount beside each line of the table.</li>
        <li>A review sheet with the shares, findings, reasons and moves.</li>
        <li>What the next review compares with, and your policy where you have changed it.</li>
        <li>A log sheet, so that one undo restores every cell.</li>
      </ul>
      <div className="actions">
        <PrimaryButton text="Preview what will be written" onClick={onPreview} />
        <p className="quiet">Nothing is written before you have seen every cell.</p>
      </div>
    </>
  );
}
