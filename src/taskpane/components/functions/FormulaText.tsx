import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useRef, useState } from "react";
import { say } from "../../../core/words/say";
import { copyText } from "../../clipboard";

interface FormulaTextProps {
  readonly formula: string;
  /** What the buttons are about, e.g. "SHARE". */
  readonly of: string;
  readonly isBusy: boolean;
  /** Missing where nothing can be written. */
  readonly onPut?: (formula: string) => void;
}

/** A formula with the ways to take it along. */
export function FormulaText({ formula, of, isBusy, onPut }: FormulaTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Another formula has not been copied yet.
  const [copied, setCopied] = useState<{ formula: string; isDone: boolean } | null>(null);
  const outcome = copied?.formula === formula ? copied : null;
  const copy = () =>
    void copyText(formula).then((isDone) => {
      if (!isDone) field.current?.select();
      setCopied({ formula, isDone });
    });
  return (
    <div className="formula-text">
      <textarea
        ref={field}
        readOnly
        spellCheck={false}
        aria-label={say("Formula: {name}", { name: of })}
        rows={Math.min(MOST_ROWS, Math.ceil(formula.length / IN_A_ROW))}
        value={formula}
      />
      <div className="actions-row">
        {onPut && (
          <DefaultButton
            text={say("Put into the selected cell")}
            ariaLabel={say("Put into the selected cell: {name}", { name: of })}
            disabled={isBusy}
            onClick={() => onPut(formula)}
          />
        )}
        <DefaultButton
          text={say("Copy")}
          ariaLabel={say("Copy: {name}", { name: of })}
          onClick={copy}
        />
      </div>
      <p role="status" className="quiet">
        {outcome &&
          say(
            outcome.isDone
              ? "Copied."
              : "The pane may not use the clipboard here: the formula is selected, press Ctrl+C."
          )}
      </p>
    </div>
  );
}

const MOST_ROWS = 8;
/** Characters at 320 px. */
const IN_A_ROW = 34;
