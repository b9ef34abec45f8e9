import { Link } from "office-ui-fabric-react/lib/Link";
import { fullAddress, rowCount } from "../../../workbook/address";
import type { Candidate } from "../../../workbook/discovery/candidate";
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
    <div role="radiogroup" aria-label="Budget table" className="candidates">
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
              <span className="quiet">
                {candidate.kind === "table" ? "Table" : "Range"} · {fullAddress(candidate.area)} ·{" "}
                {format.count(rowCount(candidate.area) - 1)} rows
                {candidate.visibility === "visible" ? "" : " · on a hidden sheet"}
              </span>
            </span>
          </label>
          {at === chosen && (
            <div className="candidate-why">
              {candidate.because.length > 0 && (
                <details className="quiet">
                  <summary>Why this table</summary>
                  <ul className="reasons-why">
                    {candidate.because.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                </details>
              )}
              <Link onClick={onShowCells}>Show in the sheet</Link>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
