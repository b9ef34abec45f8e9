import { Icon } from "office-ui-fabric-react/lib/Icon";
import { CATEGORIES, LAYERS, type SplitId } from "../../../core/costs/split";
import type { ProposalReport } from "../../../workbook/judgement/report";
import type { Formatting } from "../../view/formatting";
import { moveGroups, sharesOf, splitOf, type Move } from "../../view/move-groups";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";

interface MoveListProps {
  readonly proposal: ProposalReport;
  /** Whose shares are shown after each move. */
  readonly split: SplitId;
  readonly format: Formatting;
}

/** Receipts from line to line under the reason for them, each with the shares that it leads to. */
export function MoveList({ proposal: { moves, lines }, split, format }: MoveListProps) {
  const batch = useBatch(moves.length, 20);
  const [first] = moves;
  if (!first) return null;
  const shown = splitOf(first, split);
  const names = shown && (shown === "layers" ? LAYERS : CATEGORIES).groups.map(({ name }) => name);
  return (
    <section aria-labelledby="moves-title" className="card">
      <div className="card-head">
        <h2 id="moves-title" className="subtitle">
          {format.count(moves.length)} {moves.length === 1 ? "move" : "moves"}
        </h2>
        <span className="quiet">{format.count(lines.length)} lines change</span>
      </div>
      {names && <p className="quiet">With {names.join(" / ")} after each move.</p>}
      {moveGroups(moves, batch.shown).map((group) => (
        <div key={group.because} className="move-group">
          <p className="quiet">{group.because}</p>
          <ol className="moves">
            {group.moves.map((move) => (
              <MoveRow
                key={move.order}
                move={move}
                after={shown && sharesOf(move, shown)}
                format={format}
              />
            ))}
          </ol>
        </div>
      ))}
      <ShowMore batch={batch} format={format} />
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
    <li className="move">
      <span className="move-order quiet" aria-label={`Move ${move.order}`}>
        {move.order}
      </span>
      <span className="move-lines">
        <span>{move.from}</span>
        <span className="move-to">
          <Icon iconName="ArrowRight" className="move-icon" aria-label="to" />
          {move.to}
        </span>
      </span>
      <span className="move-figures">
        <span className="number strong" title={format.moneyExact(move.amount)}>
          {format.money(move.amount)}
        </span>
        {after && (
          <span className="number quiet">
            <span className="spoken">then </span>
            {after.map((share) => format.share(share)).join(" / ")}
          </span>
        )}
      </span>
    </li>
  );
}
