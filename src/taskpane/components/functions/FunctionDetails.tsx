import { useMemo } from "react";
import type { FunctionBook, FunctionEntry } from "../../functions/function-book";
import { ownExample } from "../../functions/own-example";
import type { OwnTable } from "../../functions/own-tables";
import type { FunctionsShown } from "../../functions/functions-shown";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import { FormulaText } from "./FormulaText";
import { FunctionArguments } from "./FunctionArguments";
import { TwinView } from "./TwinView";

interface FunctionDetailsProps {
  readonly entry: FunctionEntry;
  readonly book: FunctionBook;
  readonly twin: FunctionsShown["twins"][string] | undefined;
  readonly judgement: Judgement;
  readonly tables: readonly OwnTable[];
  readonly isBusy: boolean;
  readonly session: Session;
}

/** What one function takes and gives, on the user's own table where it can. */
export function FunctionDetails(props: FunctionDetailsProps) {
  const { entry, book, twin, judgement, tables, isBusy, session } = props;
  const example = useMemo(
    () => ownExample(entry.id, tables, judgement, book),
    [entry, tables, judgement, book]
  );
  const put = (formula: string) => void session.preview("formula", formula);
  const isOwn = example.kind === "own";
  const formula = isOwn ? example.formula : entry.example?.formula;
  return (
    <div className="function-body">
      <code>{entry.signature}</code>
      <p>{entry.summary}</p>
      <FunctionArguments parameters={entry.parameters} />
      <h4 className="function-part">{isOwn ? "On your table" : "Example"}</h4>
      {!isOwn && <p>{example.because} This shows the form.</p>}
      {formula !== undefined && (
        <FormulaText formula={formula} of={entry.id} isBusy={isBusy} onPut={put} />
      )}
      {!isOwn && entry.example && <p className="quiet">gives {entry.example.result}</p>}
      {isOwn &&
        example.notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
      <h4 className="function-part">Without the add-in</h4>
      <TwinView
        id={entry.id}
        twin={twin}
        whyNone={entry.noTwinBecause}
        isBusy={isBusy}
        onPut={put}
        {...(isOwn && { onAsk: () => void session.showTwin(entry.id, example.args) })}
      />
    </div>
  );
}
