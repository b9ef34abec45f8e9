import { Icon } from "office-ui-fabric-react/lib/Icon";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Formatting } from "../../view/formatting";
import {
  achievement,
  nothingToMove,
  overheadWords,
  totalWords,
  unitWords,
} from "../../view/proposal-words";
import type { Answer } from "../../what-if/what-if";
import { ConflictList } from "./ConflictList";

interface ProposalHeadProps {
  readonly judgement: Judgement;
  readonly asked: Pick<Answer, "request" | "proposal" | "report">;
  /** Said before the figure where it is not the policy's own proposal. */
  readonly label: string | null;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

/** How much money has to move, and what stands in the way. */
export function ProposalHead({ judgement, asked, label, format, onShowCells }: ProposalHeadProps) {
  const { report } = asked;
  const { conflicts = [] } = report;
  const details = [
    unitWords(asked, judgement.intake.budget.currency, format),
    overheadWords(asked, format),
  ].filter((each) => each !== null);
  return (
    <section aria-label={say("Proposal")} className="verdict">
      {label !== null && <p className="what-if-mark">{label}</p>}
      {report.moved > 0 ? (
        <>
          <p className="figure">{format.money(report.moved)}</p>
          <p>
            {achievement(judgement, asked)} {totalWords(judgement, asked, format)}
          </p>
        </>
      ) : (
        <p className="verdict-sentence">{nothingToMove(judgement, asked)}</p>
      )}
      {details.length > 0 && <p className="quiet">{details.join(" ")}</p>}
      {report.obstacle !== undefined && (
        <p className="obstacle">
          <Icon iconName="Serious" className="mark-icon" />
          <span>{report.obstacle}</span>
        </p>
      )}
      {conflicts.length > 0 && (
        <ConflictList conflicts={conflicts} format={format} onShowCells={onShowCells} />
      )}
    </section>
  );
}
