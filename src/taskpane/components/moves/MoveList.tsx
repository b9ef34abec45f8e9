import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useState } from "react";
import type { ProposalReport } from "../../../workbook/report";
import type { Formatting } from "../../view/formatting";

interface MoveListProps {
  readonly proposal: ProposalReport;
  readonly format: Formatting;
}

const BATCH = 20;

/** Receipts from line to line; reasons that repeat are said once. */
export function MoveList({ proposal: { moves, lines }, format }: MoveListProps) {
  const [shown, setShown] = useState(BATCH);
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="moves-title" className="card">
      <div className="card-head">
        <h2 id="moves-title" className="subtitle">
          {format.count(moves.length)} {moves.length === 1 ? "move" : "moves"}
        </h2>
        <span className="quiet">{format.count(lines.length)} lines change</span>
      </div>
      <ol className="moves">
        {moves.slice(0, shown).map((move, at) => (
          <li key={at} className="move">
            <span className="move-lines">
              <span>{move.from}</span>
              <span className="move-to">
                <Icon iconName="ArrowRight" className="move-icon" aria-label="to" />
                {move.to}
              </span>
            </span>
            <span className="number strong" title={format.moneyExact(move.amount)}>
              {format.money(move.amount)}
            </span>
            {move.because !== moves[at - 1]?.because && <span className="quiet move-because">{move.because}</span>}
          </li>
        ))}
      </ol>
      {shown < moves.length && (
        <DefaultButton
          text={`Show more (${format.count(moves.length - shown)} left)`}
          onClick={() => setShown(shown + BATCH)}
        />
      )}
    </section>
  );
}
