import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Session } from "../../session";
import { mixTables } from "../../view/shares-after";
import type { Formatting } from "../../view/formatting";
import { isPending, NO_WHAT_IF, type WhatIf } from "../../what-if/what-if";
import { MixChange } from "./MixChange";
import { MoveList } from "./MoveList";
import { ProposalHead } from "./ProposalHead";
import { ScenarioTable } from "./ScenarioTable";
import { WhatIfPanel } from "./WhatIfPanel";

interface MovesProps {
  readonly judgement: Judgement;
  /** null until somebody asks. */
  readonly whatIf: WhatIf | null;
  readonly format: Formatting;
  readonly session: Session;
}

/** What would repair the mix, and what somebody would rather have. */
export function Moves({ judgement, whatIf, format, session }: MovesProps) {
  const asking = whatIf ?? NO_WHAT_IF;
  const pending = isPending(asking) ? asking.answer : null;
  const shown = pending ?? { ...judgement, report: judgement.report.proposal };
  const take = session.whatIf;
  return (
    <>
      <ProposalHead
        judgement={judgement}
        asked={shown}
        label={pending ? say("What if") : asking.used ? say("Your proposal, in use") : null}
        format={format}
        onShowCells={(cells) => void session.showCells(cells)}
      />
      {mixTables(judgement, shown).map((mix, at) => (
        <MixChange key={mix.split} mix={mix} isFirst={at === 0} format={format} />
      ))}
      <WhatIfPanel judgement={judgement} whatIf={asking} format={format} onTake={take} />
      {asking.scenarios.length > 0 && (
        <ScenarioTable judgement={judgement} whatIf={asking} format={format} onTake={take} />
      )}
      <MoveList proposal={shown.report} split={judgement.policy.profile.split} format={format} />
      <div className="actions">
        {pending ? (
          <>
            <PrimaryButton
              text={say("Use this proposal")}
              onClick={() => void take({ kind: "used" })}
            />
            <p className="quiet">
              {say("Preview and write take the proposal that is in use. Nothing is written yet.")}
            </p>
          </>
        ) : (
          <>
            <div className="actions-row">
              <PrimaryButton
                text={say("Preview what will be written")}
                onClick={() => void session.preview()}
              />
              {canApply(judgement) && (
                <DefaultButton
                  text={say("Apply to the budget…")}
                  onClick={() => void session.preview("moves")}
                />
              )}
            </div>
            <p className="quiet">
              {canApply(judgement)
                ? say(
                    "Suggestions go beside the table. Your amounts change only if you apply the moves, after you have seen every cell."
                  )
                : say("Suggestions go beside the table. Your amounts stay as they are.")}
            </p>
          </>
        )}
      </div>
    </>
  );
}

function canApply({ proposal }: Judgement): boolean {
  return proposal.feasible && proposal.moves.length > 0;
}
