import { useId, useState } from "react";
import { toDecimal, type Currency } from "../../../core/budget/money";
import { say } from "../../../core/words/say";
import type { Formatting } from "../../view/formatting";
import { decimalSign, readTotal, totalDraft, type TotalDraft } from "../../view/total-draft";
import type { TotalChange } from "../../what-if/wish";

interface TotalFieldProps {
  readonly total: TotalChange | null;
  /** Minor units. */
  readonly today: number;
  readonly currency: Currency;
  readonly format: Formatting;
  readonly onSet: (total: TotalChange | null) => void;
}

/** How much more or less there is to spend. */
export function TotalField({ total, today, currency, format, onSet }: TotalFieldProps) {
  const [draft, setDraft] = useState(totalDraft(total, currency));
  const hint = useId();
  const read = (typed: TotalDraft) => readTotal(typed, currency, today, decimalSign(format.locale));
  const reading = read(draft);
  const type = (typed: TotalDraft) => {
    setDraft(typed);
    const now = read(typed);
    if (now.kind === "total") onSet(now.total);
  };
  return (
    <fieldset className="what-if-set">
      <legend>{say("Change the total by")}</legend>
      <div className="total-field">
        <span className="ratio-box">
          <input
            autoComplete="off"
            aria-label={say("Change of the total, minus to cut")}
            aria-describedby={hint}
            placeholder="0"
            value={draft.text}
            onChange={({ target }) => type({ ...draft, text: target.value })}
          />
        </span>
        <select
          className="select"
          aria-label={say("Unit of the change")}
          value={draft.by}
          onChange={({ target }) => type({ ...draft, by: target.value as TotalDraft["by"] })}
        >
          <option value="percent">{say("percent")}</option>
          <option value="amount">{currency.code || say("amount")}</option>
        </select>
      </div>
      <p id={hint} className={reading.kind === "problem" ? "field-problem" : "quiet"} role="status">
        {reading.kind === "problem"
          ? reading.sentence
          : say("Today {total}; -10 cuts, 5 adds.", {
              total: format.money(toDecimal(today, currency.digits)),
            })}
      </p>
    </fieldset>
  );
}
