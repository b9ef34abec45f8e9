import { say } from "../../../core/words/say";
import type { ConflictReport } from "../../../workbook/judgement/report";
import type { Formatting } from "../../view/formatting";
import { ShowCells } from "../shell/ShowCells";

interface ConflictListProps {
  readonly conflicts: readonly ConflictReport[];
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

const BATCH = 8;

/** Which requirements collide, and the lines without one of which they would not. */
export function ConflictList({ conflicts, format, onShowCells }: ConflictListProps) {
  return (
    <ul className="conflicts" aria-label={say("What collides")}>
      {conflicts.map((conflict) => (
        <Conflict
          key={conflict.requirements.join()}
          conflict={conflict}
          format={format}
          onShowCells={onShowCells}
        />
      ))}
    </ul>
  );
}

interface ConflictProps {
  readonly conflict: ConflictReport;
  readonly format: Formatting;
  readonly onShowCells: (address: string) => void;
}

function Conflict({ conflict, format, onShowCells }: ConflictProps) {
  const { requirements, lines, miss, others = 0 } = conflict;
  const rest = lines.length + others - BATCH;
  return (
    <li>
      <p className="strong">{requirements.join(" · ")}</p>
      <p className="quiet">
        {say("{amount} at least is missing to meet this.", { amount: format.money(miss) })}
      </p>
      {lines.length > 0 && (
        <ul className="holders">
          {lines.slice(0, BATCH).map(({ name, amount, why, cell }) => (
            <li key={cell ?? name}>
              <span>
                {name} <span className="quiet">{why}</span>
              </span>
              <span className="number">{format.money(amount)}</span>
            </li>
          ))}
          {rest > 0 && (
            <li className="quiet">
              {say("{count, plural, one {and {shown} more line} other {and {shown} more lines}}", {
                count: rest,
                shown: format.count(rest),
              })}
            </li>
          )}
        </ul>
      )}
      <ShowCells
        cells={lines.flatMap(({ cell }) => (cell === undefined ? [] : [cell]))}
        onShowCells={onShowCells}
      />
    </li>
  );
}
