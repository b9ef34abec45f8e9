import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
import type { Session } from "../../session";
import { besidesCells } from "../../view/besides-cells";
import { changeCount } from "../../view/change-groups";
import type { Formatting } from "../../view/formatting";
import type { WriteChoice, Writing } from "../../writing/writing";
import { ChangeList } from "./ChangeList";
import { FormulaCells } from "./FormulaCells";
import { WriterName } from "./WriterName";

interface PlannedWriteProps {
  readonly writing: Extract<Writing, { kind: "planned" | "writing" }>;
  readonly isBusy: boolean;
  readonly choice: WriteChoice;
  readonly format: Formatting;
  readonly session: Session;
}

/** Every cell of a write before it happens; the workbook changes only on "Write to workbook". */
export function PlannedWrite({ writing, isBusy, choice, format, session }: PlannedWriteProps) {
  const { plan, formulas, overwritten } = writing;
  const isWriting = writing.kind === "writing";
  const isChanging = writing.kind === "planned" && writing.isChanging;
  const isEmpty = plan.edits.length === 0;
  return (
    <>
      <h2 className="subtitle">
        {say("{changes} will be written", { changes: changeCount(plan.changes, format) })}
      </h2>
      <p className="quiet">
        {say("{title}. One undo takes all of it back.", { title: plan.title })}
      </p>
      {plan.notes && plan.notes.length > 0 && (
        <ul className="promises" aria-label={say("Please note")}>
          {plan.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {writing.of !== "review" && <WriterName who={choice.who} onSign={session.signAs} />}
      <div className="actions-row">
        <PrimaryButton
          text={isWriting ? say("Writing…") : say("Write to workbook")}
          disabled={isBusy || isChanging || isEmpty}
          onClick={() => void session.write()}
        />
        <DefaultButton text={say("Cancel")} disabled={isBusy} onClick={session.dropPreview} />
      </div>
      <p role="status" className="quiet">
        {isChanging && say("Preparing the list of cells again")}
        {isEmpty &&
          !isChanging &&
          say("Choose a formula to overwrite, or there is nothing to write.")}
      </p>
      {formulas.length > 0 && (
        <FormulaCells
          formulas={formulas}
          overwritten={overwritten}
          isFixed={isBusy}
          format={format}
          onChoose={(address, isChosen) => void session.overwrite(address, isChosen)}
        />
      )}
      <ChangeList changes={plan.changes} format={format} />
      {!isEmpty && (
        <p className="quiet">
          {say("Also: {things}.", { things: besidesCells(plan.edits, format).join("; ") })}
        </p>
      )}
    </>
  );
}
