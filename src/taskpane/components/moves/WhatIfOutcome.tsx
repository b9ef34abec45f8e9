import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { say } from "../../../core/words/say";
import type { Judgement } from "../../../workbook/judgement/judgement";
import type { Formatting } from "../../view/formatting";
import { isPending, nextName, type WhatIf, type WhatIfStep } from "../../what-if/what-if";

interface WhatIfOutcomeProps {
  readonly judgement: Judgement;
  readonly whatIf: WhatIf;
  readonly format: Formatting;
  readonly onTake: (step: WhatIfStep) => Promise<void>;
}

/** The answer in one line beside the fields, and what can be done with it. */
export function WhatIfOutcome({ judgement, whatIf, format, onTake }: WhatIfOutcomeProps) {
  const { answer, isCalculating, scenarios, used } = whatIf;
  const suggested = nextName(scenarios);
  const [name, setName] = useState<string | null>(null);
  const isReady = answer !== null && !isCalculating;
  return (
    <div className="what-if-outcome">
      <p role="status" aria-busy={isCalculating} className="strong">
        {isCalculating ? say("Calculating …") : outcomeWords(whatIf, judgement, format)}
      </p>
      <div className="actions-row">
        <PrimaryButton
          text={say("Use this proposal")}
          disabled={!isReady || !isPending(whatIf)}
          onClick={() => void onTake({ kind: "used" })}
        />
        <DefaultButton
          text={say("Reset")}
          disabled={answer === null && !isCalculating && used === null}
          onClick={() => void onTake({ kind: "reset" })}
        />
      </div>
      <form
        className="keep"
        onSubmit={(event) => {
          event.preventDefault();
          void onTake({ kind: "kept", name: name ?? suggested });
          setName(null);
        }}
      >
        <span className="ratio-box">
          <input
            aria-label={say("Name of the scenario")}
            autoComplete="off"
            maxLength={40}
            value={name ?? suggested}
            onChange={({ target }) => setName(target.value)}
          />
        </span>
        <DefaultButton type="submit" text={say("Keep as scenario")} disabled={!isReady} />
      </form>
    </div>
  );
}

function outcomeWords(whatIf: WhatIf, judgement: Judgement, format: Formatting): string {
  const { answer } = whatIf;
  if (!answer) return say("Change a field to see another proposal.");
  const { moved, moves, feasible } = answer.report;
  const values = {
    amount: format.money(moved),
    moves: say("{count, plural, one {{shown} move} other {{shown} moves}}", {
      count: moves.length,
      shown: format.count(moves.length),
    }),
    verdict: feasible ? say("all targets met") : say("not all targets can be met"),
  };
  return isPending(whatIf)
    ? say("{amount} to move, {before} in the proposal in use; {moves}; {verdict}.", {
        ...values,
        before: format.money(judgement.report.proposal.moved),
      })
    : say("{amount} to move; {moves}; {verdict}. In use.", values);
}
