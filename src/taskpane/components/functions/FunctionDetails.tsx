import { useMemo } from "react";
import { say } from "../../../core/words/say";
import type { FunctionBook, FunctionEntry } from "../../functions/function-book";
import { fillsOfResult, ownExample, type OwnExample } from "../../functions/own-example";
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
  readonly judgement: Judgement | null;
  readonly tables: readonly OwnTable[];
  readonly isBusy: boolean;
  readonly session: Session;
}

/** What one function takes and gives, on the user's own table where it can. */
export function FunctionDetails(props: FunctionDetailsProps) {
  const { entry, book, twin, judgement, tables, isBusy, session } = props;
  const example = useMemo<OwnExample>(
    () =>
      judgement
        ? ownExample(entry.id, tables, judgement, book)
        : { kind: "none", because: say("Once a budget is reviewed, it is shown on your table.") },
    [entry, tables, judgement, book]
  );
  const isOwn = example.kind === "own";
  const fills = isOwn ? example.fills : fillsOfResult(entry.example?.result ?? "");
  const put = judgement && {
    onPut: (formula: string) => void session.preview("formula", { formula, fills }),
  };
  const formula = isOwn ? example.formula : entry.example?.formula;
  return (
    <div className="function-body">
      <code>{entry.signature}</code>
      <p>{entry.summary}</p>
      <FunctionArguments parameters={entry.parameters} />
      <h4 className="function-part">{isOwn ? say("On your table") : say("Example")}</h4>
      {!isOwn && (
        <p>
          {example.because} {say("This shows the form.")}
        </p>
      )}
      {formula !== undefined && (
        <FormulaText formula={formula} of={entry.id} isBusy={isBusy} {...put} />
      )}
      {!isOwn && entry.example && (
        <p className="quiet">{say("gives {result}", { result: entry.example.result })}</p>
      )}
      {isOwn &&
        example.notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
      <h4 className="function-part">{say("Without the add-in")}</h4>
      <TwinView
        id={entry.id}
        twin={twin}
        whyNone={entry.noTwinBecause}
        isBusy={isBusy}
        {...put}
        {...(isOwn && { onAsk: () => void session.showTwin(entry.id, example.args) })}
      />
    </div>
  );
}
