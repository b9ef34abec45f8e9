import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { Judgement } from "../../../workbook/judgement/judgement";
import { sharesAfter } from "../../view/shares-after";
import type { Formatting } from "../../view/formatting";
import { MixChange } from "./MixChange";
import { MoveList } from "./MoveList";

interface MovesProps {
  readonly judgement: Judgement;
  readonly format: Formatting;
  readonly onPreview: () => void;
}

/** What would repair the mix at the same total. */
export function Moves({ judgement, format, onPreview }: MovesProps) {
  const { policy, report } = judgement;
  const { proposal, splits } = report;
  const before = splits[policy.profile.split].shares;
  return (
    <>
      <section aria-label="Proposal" className="verdict">
        {proposal.moved > 0 ? (
          <>
            <p className="figure">{format.money(proposal.moved)}</p>
            <p>
              {proposal.feasible
                ? `to move puts the mix inside ${policy.profile.name}.`
                : `to move gets the mix as near to ${policy.profile.name} as it can be.`}{" "}
              The total stays {format.moneyExact(proposal.total)}.
            </p>
          </>
        ) : (
          <p className="verdict-sentence">{nothingToMove(judgement)}</p>
        )}
        {proposal.obstacle !== undefined && (
          <p className="obstacle">
            <Icon iconName="Serious" className="mark-icon" />
            <span>{proposal.obstacle}</span>
          </p>
        )}
      </section>
      <MixChange before={before} after={sharesAfter(judgement)} format={format} />
      <MoveList proposal={proposal} format={format} />
      <div className="actions">
        <PrimaryButton text="Preview what will be written" onClick={onPreview} />
        <p className="quiet">Suggestions go beside the table. Your amounts stay as they are.</p>
      </div>
    </>
  );
}

function nothingToMove({ policy, report: { proposal } }: Judgement): string {
  if (!proposal.feasible) return "No move would bring the mix nearer to its bands.";
  if (proposal.obstacle !== undefined) return `${policy.profile.name} does not apply here.`;
  return `Nothing to move: the mix is inside ${policy.profile.name}.`;
}
