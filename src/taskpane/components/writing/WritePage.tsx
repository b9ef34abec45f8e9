import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { say } from "../../../core/words/say";
import type { Session } from "../../session";
import { backWords } from "../../view/back-words";
import type { Formatting } from "../../view/formatting";
import { homeOf, type WriteChoice, type Writing } from "../../writing/writing";
import { BeforeOther, BeforeWriting } from "./BeforeWriting";
import { FailedWrite } from "./FailedWrite";
import { PlannedWrite } from "./PlannedWrite";
import { RefusedWrite } from "./RefusedWrite";

interface WritePageProps {
  readonly writing: Writing;
  /** The workbook is being changed. */
  readonly isBusy: boolean;
  readonly choice: WriteChoice;
  readonly format: Formatting;
  readonly session: Session;
}

/** Choice, preview, write and its result. */
export function WritePage({ writing, isBusy, choice, format, session }: WritePageProps) {
  switch (writing.kind) {
    case "idle":
      return writing.of === "review" ? (
        <BeforeWriting choice={choice} session={session} />
      ) : (
        <BeforeOther of={writing.of} session={session} />
      );
    case "planning":
      return <Spinner label={say("Preparing the list of cells")} />;
    case "refused":
      return (
        <RefusedWrite of={writing.of} reasons={writing.reasons} choice={choice} session={session} />
      );
    case "failed":
      return <FailedWrite writing={writing} isBusy={isBusy} session={session} />;
    case "planned":
    case "writing":
      return (
        <PlannedWrite
          writing={writing}
          isBusy={isBusy}
          choice={choice}
          format={format}
          session={session}
        />
      );
    case "written":
      return <Written writing={writing} format={format} session={session} />;
  }
}

interface WrittenProps extends Pick<WritePageProps, "format" | "session"> {
  readonly writing: Extract<Writing, { kind: "written" }>;
}

function Written({ writing: { of, entry }, format, session }: WrittenProps) {
  const home = homeOf(of);
  return (
    <section aria-label={say("Written")} className="empty" role="status">
      <Icon iconName="Completed" className="empty-icon" />
      <h2 className="title">{say("Written")}</h2>
      <p>
        {say("{title}: {cells}, read back and compared.", {
          title: entry.title,
          cells: format.cells(entry.cells),
        })}
        {of === "moves" && ` ${say("The budget was reviewed again with its new amounts.")}`}
      </p>
      <p className="quiet">
        {say(
          "“Undo” below takes it back as a whole, also after saving and reopening. Where that deletes a sheet, Excel’s own undo list is empty afterwards."
        )}
      </p>
      <div className="actions-row">
        {home === "functions" || home === "types" ? (
          <DefaultButton text={backWords(of)} onClick={() => session.showPage(home)} />
        ) : (
          <DefaultButton
            text={say("Back to the overview")}
            onClick={() => session.showPage("overview")}
          />
        )}
        <DefaultButton text={say("Write something else")} onClick={session.dropPreview} />
      </div>
    </section>
  );
}
