import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useMemo } from "react";
import { CATEGORIES, LAYERS, type SplitId } from "../../../core/costs/split";
import { say } from "../../../core/words/say";
import type { ProposalReport } from "../../../workbook/judgement/report";
import type { Formatting } from "../../view/formatting";
import { moveGroups, sharesOf, splitOf, type Move } from "../../view/move-groups";
import { LongList } from "../shell/LongList";

interface MoveListProps {
  readonly proposal: ProposalReport;
  /** Whose shares are shown after each move. */
  readonly split: SplitId;
  readonly format: Formatting;
}

/** Receipts from line to line under the reason for them, each with the shares that it leads to. */
export function MoveList({ proposal: { moves, lines }, split, format }: MoveListProps) {
  const groups = useMemo(() => moveGroups(moves), [moves]);
  const [first] = moves;
  if (!first) return null;
  const shown = splitOf(first, split);
  const names =
    shown && (shown === "layers" ? LAYERS : CATEGORIES).groups.map(({ name }) => say(name));
  return (
    <section aria-labelledby="moves-title" className="card">
      <div className="card-head">
        <h2 id="moves-title" className="subtitle">
          {say("{count, plural, one {{shown} move} other {{shown} moves}}", {
            count: moves.length,
            shown: format.count(moves.length),
          })}
        </h2>
        <span className="quiet">
          {say("{count, plural, one {{shown} line changes} other {{shown} lines change}}", {
            count: lines.length,
            shown: format.count(lines.length),
          })}
        </span>
      </div>
      {names && (
        <p className="quiet">
          {say("With {shares} after each move.", { shares: names.join(" / ") })}
        </p>
      )}
      {groups.map((group) => (
        <div key={group.because} className="move-group">
          <p className="quiet">{group.because}</p>
          <LongList
            items={group.moves}
            keyOf={({ order }) => String(order)}
            version={shown}
            className="moves"
            draw={(move) => (
              <MoveRow move={move} after={shown && sharesOf(move, shown)} format={format} />
            )}
          />
        </div>
      ))}
    </section>
  );
}

interface MoveRowProps {
  readonly move: Move;
  readonly after: readonly number[] | null;
  readonly format: Formatting;
}

function MoveRow({ move, after, format }: MoveRowProps) {
  return (
    <div className="move">
      <span className="move-order quiet" aria-label={say("Move {number}", { number: move.order })}>
        {move.order}
      </span>
      <span className="move-lines">
        <span>{move.from}</span>
        <span className="move-to">
          <Icon iconName="ArrowRight" className="move-icon" aria-label={say("to")} />
          {move.to}
        </span>
      </span>
      <span className="move-figures">
        <span className="number strong" title={format.moneyExact(move.amount)}>
          {format.money(move.amount)}
        </span>
        {after && (
          <span className="number quiet">
            <span className="spoken">{say("then")} </span>
            {after.map((share) => format.share(share)).join(" / ")}
          </span>
        )}
      </span>
    </div>
  );
}
