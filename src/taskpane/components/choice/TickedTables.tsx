import { say } from "../../../core/words/say";
import { fullAddress } from "../../../workbook/address";
import type { Found } from "../../choice/found";
import { candidateWords } from "../../view/candidate-words";
import { formattingFor } from "../../view/formatting";

interface TickedTablesProps {
  readonly found: Found;
  /** Indices of the tables that are ticked. */
  readonly ticked: readonly number[];
  readonly onTick: (candidate: number, isTicked: boolean) => void;
}

/** Native checkboxes, a Tab apart; the last one that is ticked stays so. */
export function TickedTables({ found, ticked, onTick }: TickedTablesProps) {
  const { candidates, survey } = found;
  const format = formattingFor(survey.culture.locale, null);
  return (
    <div role="group" aria-label={say("Budget tables")} className="candidates">
      {candidates.map((candidate, at) => {
        const isTicked = ticked.includes(at);
        return (
          <div
            key={fullAddress(candidate.area)}
            className={isTicked ? "card candidate-chosen" : "card"}
          >
            <label className="candidate">
              <input
                type="checkbox"
                checked={isTicked}
                disabled={isTicked && ticked.length === 1}
                onChange={({ target }) => onTick(at, target.checked)}
              />
              <span className="candidate-text">
                <span className="strong ellipsis">{candidate.name}</span>
                <span className="quiet">{candidateWords(candidate, format)}</span>
              </span>
            </label>
          </div>
        );
      })}
    </div>
  );
}
