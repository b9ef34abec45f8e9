import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { Session } from "../../session";
import { chosenParts } from "../../view/part-choice";
import type { WriteChoice } from "../../writing/writing";
import { PartChoice } from "./PartChoice";
import { WriterName } from "./WriterName";

interface BeforeWritingProps {
  readonly choice: WriteChoice;
  readonly session: Session;
}

/** What a write of the review holds, to be chosen before its preview. */
export function BeforeWriting({ choice, session }: BeforeWritingProps) {
  const parts = chosenParts(choice);
  return (
    <>
      <h2 className="subtitle">Write the review into the workbook</h2>
      <PartChoice chosen={parts} onChoose={session.chooseParts} />
      <p className="quiet">
        Written besides: what the next review compares with, your policy where you have changed it,
        and a log from which one undo restores every cell.
      </p>
      <WriterName who={choice.who} onSign={session.signAs} />
      <div className="actions">
        <PrimaryButton
          text="Preview what will be written"
          disabled={parts.size === 0}
          onClick={() => void session.preview()}
        />
        <p role="status" className="quiet">
          {parts.size === 0
            ? "Choose at least one part to write."
            : "Nothing is written before you have seen every cell."}
        </p>
      </div>
    </>
  );
}

/** The moves were planned for amounts that are others by now. */
export function BeforeMoves({ session }: Pick<BeforeWritingProps, "session">) {
  return (
    <>
      <h2 className="subtitle">Apply the moves to the budget</h2>
      <p>The moves in use are entered into the amounts of your lines, once you have seen each.</p>
      <div className="actions-row">
        <PrimaryButton text="Preview the changes" onClick={() => void session.preview("moves")} />
        <DefaultButton text="Back to the moves" onClick={session.dropPreview} />
      </div>
    </>
  );
}
