import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { TableSurvey } from "../../../workbook/survey";
import type { FunctionsShown } from "../../functions/functions-shown";
import type { Session } from "../../session";
import type { Formatting } from "../../view/formatting";
import { FunctionList } from "./FunctionList";
import { WorkbookFormulas } from "./WorkbookFormulas";

interface FunctionsPageProps {
  readonly functions: FunctionsShown;
  /** null where nothing is reviewed: then there is no table of one's own to show them on, and nothing is written. */
  readonly judgement: Judgement | null;
  /** All of the workbook's. */
  readonly tables: readonly TableSurvey[];
  readonly isBusy: boolean;
  readonly format: Formatting;
  readonly session: Session;
}

/** The custom functions: those in the workbook, and all there are, on the user's own table. */
export function FunctionsPage(props: FunctionsPageProps) {
  const { functions, judgement, tables, isBusy, format, session } = props;
  const { book, twins, formulas } = functions;
  return (
    <>
      <WorkbookFormulas
        formulas={formulas}
        canWrite={judgement !== null}
        isBusy={isBusy}
        format={format}
        session={session}
      />
      <h2 className="subtitle">{say("Functions")}</h2>
      {book.kind === "reading" && <Spinner label={say("Loading the functions")} />}
      {book.kind === "failed" && (
        <>
          <p role="alert">{book.problem}</p>
          <DefaultButton
            text={say("Try again")}
            iconProps={{ iconName: "Refresh" }}
            onClick={() => void session.readFunctions()}
          />
        </>
      )}
      {book.kind === "read" && (
        <FunctionList
          book={book.value}
          twins={twins}
          judgement={judgement}
          tables={tables}
          isBusy={isBusy}
          session={session}
        />
      )}
    </>
  );
}
