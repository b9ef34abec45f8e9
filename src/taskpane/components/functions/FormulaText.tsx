import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useRef, useState } from "react";
import { copyText } from "../../clipboard";

interface FormulaTextProps {
  readonly formula: string;
  /** What the buttons are about, e.g. "SHARE". */
  readonly of: string;
  readonly isBusy: boolean;
  readonly onPut: (formula: string) => void;
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
        aria-label={`Formula: ${of}`}
        rows={Math.min(MOST_ROWS, Math.ceil(formula.length / IN_A_ROW))}
        value={formula}
      />
      <div className="actions-row">
        <DefaultButton
          text="Put into the selected cell"
          ariaLabel={`Put into the selected cell: ${of}`}
          disabled={isBusy}
          onClick={() => onPut(formula)}
        />
        <DefaultButton text="Copy" ariaLabel={`Copy: ${of}`} onClick={copy} />
      </div>
      <p role="status" className="quiet">
        {outcome && (outcome.isDone ? "Copied." : NOT_COPIED)}
      </p>
    </div>
  );
}

const MOST_ROWS = 8;
/** Characters at 320 px. */
const IN_A_ROW = 34;
const NOT_COPIED =
  "The pane may not use the clipboard here: the formula is selected, press Ctrl+C.";
