import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { say } from "../../../core/words/say";
import type { FunctionsShown } from "../../functions/functions-shown";
import type { SheetFormulas } from "../../functions/sheet-formulas";
import type { Session } from "../../session";
import { formulaCount, formulaTotal } from "../../view/formula-counts";
import type { Formatting } from "../../view/formatting";

interface WorkbookFormulasProps {
  /** null until somebody looks. */
  readonly formulas: FunctionsShown["formulas"];
  /** Not without a review. */
  readonly canWrite: boolean;
  readonly isBusy: boolean;
  readonly format: Formatting;
  readonly session: Session;
}

/** Formulas of this add-in that the workbook has, as values for others, and anew where they broke. */
export function WorkbookFormulas({ formulas, session, ...rest }: WorkbookFormulasProps) {
  return (
    <section aria-labelledby="formulas-title" className="card workbook-formulas">
      <h2 id="formulas-title" className="subtitle">
        {say("Formulas in this workbook")}
      </h2>
      <p className="quiet">
        {say("Without the add-in Excel shows #NAME? for its functions as soon as it calculates.")}
      </p>
      <DefaultButton
        text={formulas?.kind === "read" ? say("Look again") : say("Look for AI Budget formulas")}
        disabled={formulas?.kind === "reading"}
        onClick={() => void session.lookForFormulas()}
      />
      {formulas?.kind === "reading" && <Spinner label={say("Looking through every sheet")} />}
      {formulas?.kind === "failed" && <p role="alert">{formulas.problem}</p>}
      {formulas?.kind === "read" && (
        <FoundFormulas sheets={formulas.value} session={session} {...rest} />
      )}
    </section>
  );
}

interface FoundFormulasProps extends Omit<WorkbookFormulasProps, "formulas"> {
  readonly sheets: readonly SheetFormulas[];
}

function FoundFormulas({ sheets, format, ...rest }: FoundFormulasProps) {
  const total = formulaTotal(sheets);
  if (total.formulas === 0)
    return <p role="status">{say("The workbook has no AI Budget formula.")}</p>;
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
      {rest.canWrite ? (
        <FormulaActions isBroken={total.broken > 0} {...rest} />
      ) : (
        <p className="quiet">
          {say("Once a budget is reviewed, you can freeze or repair them here.")}
        </p>
      )}
    </>
  );
}

interface FormulaActionsProps extends Pick<WorkbookFormulasProps, "isBusy" | "session"> {
  readonly isBroken: boolean;
}

function FormulaActions({ isBroken, isBusy, session }: FormulaActionsProps) {
  return (
    <>
      <div className="actions-row">
        <DefaultButton
          text={say("Freeze for sharing…")}
          disabled={isBusy}
          onClick={() => void session.preview("freeze")}
        />
        {isBroken && (
          <DefaultButton
            text={say("Repair…")}
            disabled={isBusy}
            onClick={() => void session.preview("repair")}
          />
        )}
      </div>
      <p className="quiet">
        {say("Freezing turns them into what they show.")}
        {isBroken && ` ${say("Repairing enters those that show #NAME? again.")}`}{" "}
        {say("You see every cell first, and undo takes it back.")}
      </p>
    </>
  );
}
