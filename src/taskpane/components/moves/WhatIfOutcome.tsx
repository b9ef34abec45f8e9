import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
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
        {isCalculating ? "Calculating …" : outcomeWords(whatIf, judgement, format)}
      </p>
      <div className="actions-row">
        <PrimaryButton
          text="Use this proposal"
          disabled={!isReady || !isPending(whatIf)}
          onClick={() => void onTake({ kind: "used" })}
        />
        <DefaultButton
          text="Reset"
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
            aria-label="Name of the scenario"
            autoComplete="off"
            maxLength={40}
            value={name ?? suggested}
            onChange={({ target }) => setName(target.value)}
          />
        </span>
        <DefaultButton type="submit" text="Keep as scenario" disabled={!isReady} />
      </form>
    </div>
  );
}

function outcomeWords(whatIf: WhatIf, judgement: Judgement, format: Formatting): string {
  const { answer } = whatIf;
  if (!answer) return "Change a field to see another proposal.";
  const { moved, moves, feasible } = answer.report;
  const count = `${format.count(moves.length)} ${moves.length === 1 ? "move" : "moves"}`;
  const verdict = feasible ? "all targets met" : "not all targets can be met";
  const state = isPending(whatIf) ? "" : " In use.";
  const before = judgement.report.proposal.moved;
  const beside = isPending(whatIf) ? `, ${format.money(before)} in the proposal in use` : "";
  return `${format.money(moved)} to move${beside}; ${count}; ${verdict}.${state}`;
}
