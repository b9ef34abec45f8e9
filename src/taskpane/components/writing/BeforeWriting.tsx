import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { message, say } from "../../../core/words/say";
import type { Session } from "../../session";
import { chosenParts } from "../../view/part-choice";
import { backWords } from "../../view/back-words";
import type { Subject, WriteChoice } from "../../writing/writing";
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
      <h2 className="subtitle">{say("Write the review into the workbook")}</h2>
      <PartChoice chosen={parts} onChoose={session.chooseParts} />
      <p className="quiet">
        {say(
          "Written besides: what the next review compares with, your policy where you have changed it, and a log from which one undo restores every cell."
        )}
      </p>
      <WriterName who={choice.who} onSign={session.signAs} />
      <div className="actions">
        <PrimaryButton
          text={say("Preview what will be written")}
          disabled={parts.size === 0}
          onClick={() => void session.preview()}
        />
        <p role="status" className="quiet">
          {parts.size === 0
            ? say("Choose at least one part to write.")
            : say("Nothing is written before you have seen every cell.")}
        </p>
      </div>
    </>
  );
}

interface BeforeOtherProps extends Pick<BeforeWritingProps, "session"> {
  readonly of: OtherSubject;
}

/** What was planned was planned for cells that are others by now. */
export function BeforeOther({ of, session }: BeforeOtherProps) {
  const { title, says } = WORDS[of];
  return (
    <>
      <h2 className="subtitle">{say(title)}</h2>
      <p>{say(says)}</p>
      <div className="actions-row">
        <PrimaryButton text={say("Preview the changes")} onClick={() => void session.preview(of)} />
        <DefaultButton text={backWords(of)} onClick={session.dropPreview} />
      </div>
    </>
  );
}

type OtherSubject = Exclude<Subject, "review">;

const WORDS: Readonly<Record<OtherSubject, { readonly title: string; readonly says: string }>> = {
  moves: {
    title: message("Apply the moves to the budget"),
    says: message(
      "The moves in use are entered into the amounts of your lines, once you have seen each."
    ),
  },
  types: {
    title: message("Confirm cost types"),
    says: message(
      "They are entered into the cost-type column, once you have seen each. After an edit of the budget, choose them again."
    ),
  },
  formula: {
    title: message("Put the formula into a cell"),
    says: message(
      "The formula you chose is entered into the cell that is selected, once you have seen it."
    ),
  },
  freeze: {
    title: message("Freeze the AI Budget formulas"),
    says: message("They become what they show, once you have seen each cell."),
  },
  repair: {
    title: message("Repair the AI Budget formulas"),
    says: message("Those that show #NAME? are entered again, once you have seen each cell."),
  },
};
