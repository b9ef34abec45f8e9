import { say } from "../../../core/words/say";
import { fullAddress } from "../../../workbook/address";
import type { Candidate } from "../../../workbook/discovery/candidate";
import { candidateWords } from "../../view/candidate-words";
import type { Formatting } from "../../view/formatting";

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: number;
  readonly format: Formatting;
  readonly onChoose: (candidate: number) => void;
  readonly onShowCells: () => void;
}

/** Native radio buttons: arrow keys and names come with them. */
export function CandidateList({
  candidates,
  chosen,
  format,
  onChoose,
  onShowCells,
}: CandidateListProps) {
  return (
    <div role="radiogroup" aria-label={say("Budget table")} className="candidates">
      {candidates.map((candidate, at) => (
        <div
          key={fullAddress(candidate.area)}
          className={at === chosen ? "card candidate-chosen" : "card"}
        >
          <label className="candidate">
            <input
              type="radio"
              name="candidate"
              checked={at === chosen}
              onChange={() => onChoose(at)}
            />
            <span className="candidate-text">
              <span className="strong ellipsis">{candidate.name}</span>
              <span className="quiet">{candidateWords(candidate, format)}</span>
            </span>
          </label>
          {at === chosen && (
            <div className="candidate-why">
              {candidate.because.length > 0 && (
                <details className="quiet">
                  <summary>{say("Why this table")}</summary>
                  <ul className="reasons-why">
                    {candidate.because.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                </details>
              )}
              <button type="button" className="link" onClick={onShowCells}>
                {say("Show in the sheet")}
              </button>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
