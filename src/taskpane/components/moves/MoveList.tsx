import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useState } from "react";
import type { ProposalReport } from "../../../workbook/judgement/report";
import type { Formatting } from "../../view/formatting";
import { moveGroups, type Move } from "../../view/move-groups";

interface MoveListProps {
  readonly proposal: ProposalReport;
  readonly format: Formatting;
}

const BATCH = 20;

/** Receipts from line to line under the reason for them. */
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
      {moveGroups(moves, shown).map((group) => (
        <div key={group.because} className="move-group">
          <p className="quiet">{group.because}</p>
          <ol className="moves">
            {group.moves.map((move, at) => (
              <MoveRow key={at} move={move} format={format} />
            ))}
          </ol>
        </div>
      ))}
      {shown < moves.length && (
        <DefaultButton
          text={`Show more (${format.count(moves.length - shown)} left)`}
          onClick={() => setShown(shown + BATCH)}
        />
      )}
    </section>
  );
}

function MoveRow({ move, format }: { readonly move: Move; readonly format: Formatting }) {
  return (
    <li className="move">
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
    </li>
  );
}
