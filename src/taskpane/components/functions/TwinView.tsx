import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { say } from "../../../core/words/say";
import type { Twin } from "../../functions/function-book";
import type { Answer } from "../../functions/functions-shown";
import { FormulaText } from "./FormulaText";

interface TwinViewProps {
  readonly id: string;
  /** Missing until somebody asks. */
  readonly twin: Answer<Twin> | undefined;
  /** Why there can be none, whatever the arguments. */
  readonly whyNone: string | null;
  readonly isBusy: boolean;
  /** Missing where nothing can be written. */
  readonly onPut?: (formula: string) => void;
  /** Missing where the example is not on cells of the user. */
  readonly onAsk?: () => void;
}

/** A formula of Excel's own for the example, for people without the add-in. */
export function TwinView({ id, twin, whyNone, onAsk, ...rest }: TwinViewProps) {
  if (whyNone !== null)
    return (
      <p>
        {say("No formula of Excel’s own gives this.")} {say(whyNone)}
      </p>
    );
  if (!onAsk)
    return <p>{say("An Excel formula is made for cells: there are none to make it for here.")}</p>;
  return (
    <>
      <DefaultButton
        text={say("Show as Excel formula")}
        ariaLabel={say("Show as Excel formula: {name}", { name: id })}
        disabled={twin?.kind === "reading"}
        onClick={onAsk}
      />
      {twin?.kind === "reading" && <Spinner label={say("Reading the cells of the example")} />}
      {twin?.kind === "failed" && <p role="alert">{twin.problem}</p>}
      {twin?.kind === "read" && <FoundTwin id={id} twin={twin.value} {...rest} />}
    </>
  );
}

function FoundTwin({
  id,
  twin,
  ...rest
}: Pick<TwinViewProps, "id" | "isBusy" | "onPut"> & { readonly twin: Twin }) {
  if ("reason" in twin) return <p role="status">{twin.reason}</p>;
  return (
    <>
      <p role="status">
        {say(
          "This gives the same today, in Excel {version} and later. It spells out what the words in your cells say now: if they change, ask again.",
          { version: twin.since }
        )}
      </p>
      <FormulaText
        formula={twin.formula}
        of={say("{name} as Excel formula", { name: id })}
        {...rest}
      />
      <p className="quiet">
        {say(
          "It stands in English notation. Put into a cell from here, it suits Excel in every language."
        )}
      </p>
    </>
  );
}
