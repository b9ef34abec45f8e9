import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { Formatting } from "../../view/formatting";
import type { RankedFinding } from "../../view/ranking";
import { sourceWords } from "../../view/source-words";
import { SeverityMark } from "./SeverityMark";

interface FindingCardProps {
  readonly finding: RankedFinding;
  readonly isOpen: boolean;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

/** One finding: what and how much at once; why, remedy, source and cells on opening. */
export function FindingCard({ finding, isOpen, format, onShowCells }: FindingCardProps) {
  const [first, ...others] = finding.cells;
  return (
    <details className={`card finding finding-${finding.severity}`} open={isOpen}>
      <summary>
        <span className="finding-head">
          <SeverityMark severity={finding.severity} />
          {finding.exposure > 0 && (
            <span
              className="number strong"
              title={`Money at stake: ${format.moneyExact(finding.exposure)}`}
            >
              {format.money(finding.exposure)}
            </span>
          )}
        </span>
        <span className="finding-what">{finding.what}</span>
      </summary>
      <dl className="reasons">
        <div>
          <dt>Why it matters</dt>
          <dd>{finding.why}</dd>
        </div>
        <div>
          <dt>What to do</dt>
          <dd>{finding.remedy}</dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>
            {sourceWords(finding.source)} · {finding.rule}
          </dd>
        </div>
      </dl>
      {first !== undefined && (
        <div className="finding-cells">
          <DefaultButton
            text="Show cells"
            iconProps={{ iconName: "ShowCells" }}
            onClick={() => onShowCells(first)}
          />
          <span className="quiet ellipsis" title={finding.cells.join(", ")}>
            {first}
            {others.length > 0 && ` and ${others.length} more`}
          </span>
        </div>
      )}
    </details>
  );
}
