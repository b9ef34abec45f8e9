import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import type { FunctionsShown } from "../../functions/functions-shown";
import type { SheetFormulas } from "../../functions/sheet-formulas";
import type { Session } from "../../session";
import { formulaCount, formulaTotal } from "../../view/formula-counts";
import type { Formatting } from "../../view/formatting";

interface WorkbookFormulasProps {
  /** null until somebody looks. */
  readonly formulas: FunctionsShown["formulas"];
  readonly isBusy: boolean;
  readonly format: Formatting;
  readonly session: Session;
}

/** Formulas of this add-in that the workbook has, as values for others, and anew where they broke. */
export function WorkbookFormulas({ formulas, isBusy, format, session }: WorkbookFormulasProps) {
  return (
    <section aria-labelledby="formulas-title" className="card workbook-formulas">
      <h2 id="formulas-title" className="subtitle">
        Formulas in this workbook
      </h2>
      <p className="quiet">
        Without the add-in Excel shows #NAME? for its functions as soon as it calculates.
      </p>
      <DefaultButton
        text={formulas?.kind === "read" ? "Look again" : "Look for AI Budget formulas"}
        disabled={formulas?.kind === "reading"}
        onClick={() => void session.lookForFormulas()}
      />
      {formulas?.kind === "reading" && <Spinner label="Looking through every sheet" />}
      {formulas?.kind === "failed" && <p role="alert">{formulas.problem}</p>}
      {formulas?.kind === "read" && (
        <FoundFormulas sheets={formulas.value} isBusy={isBusy} format={format} session={session} />
      )}
    </section>
  );
}

interface FoundFormulasProps extends Omit<WorkbookFormulasProps, "formulas"> {
  readonly sheets: readonly SheetFormulas[];
}

function FoundFormulas({ sheets, isBusy, format, session }: FoundFormulasProps) {
  const total = formulaTotal(sheets);
  if (total.formulas === 0) return <p role="status">The workbook has no AI Budget formula.</p>;
  return (
    <>
      <p role="status">{formulaCount(total, format)}.</p>
      <ul className="formula-counts">
        {sheets.map((each) => (
          <li key={each.sheet}>
            <span className="strong">{each.sheet}</span>: {formulaCount(each, format)}
          </li>
        ))}
      </ul>
      <div className="actions-row">
        <DefaultButton
          text="Freeze for sharing…"
          disabled={isBusy}
          onClick={() => void session.preview("freeze")}
        />
        {total.broken > 0 && (
          <DefaultButton
            text="Repair…"
            disabled={isBusy}
            onClick={() => void session.preview("repair")}
          />
        )}
      </div>
      <p className="quiet">
        Freezing turns them into what they show.
        {total.broken > 0 && " Repairing enters those that show #NAME? again."} You see every cell
        first, and undo takes it back.
      </p>
    </>
  );
}
