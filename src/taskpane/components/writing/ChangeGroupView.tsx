import type { CellWords } from "../../view/cell-words";
import { changeCount, type ChangeGroup } from "../../view/change-groups";
import type { Formatting } from "../../view/formatting";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";

interface ChangeGroupViewProps {
  readonly group: ChangeGroup;
  /** At first; afterwards as the user likes. */
  readonly isOpen: boolean;
  readonly words: CellWords;
  readonly format: Formatting;
}

const BATCH = 40;

/** The cells or comments of one reason: what is there now and what will be. */
export function ChangeGroupView({ group, isOpen, words, format }: ChangeGroupViewProps) {
  const { changes, sheet, reason } = group;
  const batch = useBatch<HTMLTableSectionElement>(changes.length, BATCH);
  return (
    <details className="card change-group" open={isOpen}>
      <summary>
        <span>
          <span className="strong">{sheet}</span> · {changeCount(changes, format)}
        </span>
        <span className="quiet change-reason">{reason}</span>
      </summary>
      <table className="changes">
        <colgroup>
          <col className="change-cell" />
          <col className="change-before" />
          <col />
        </colgroup>
        <thead className="spoken">
          <tr>
            <th scope="col">Cell</th>
            <th scope="col">Now</th>
            <th scope="col">Will be</th>
          </tr>
        </thead>
        <tbody ref={batch.list}>
          {changes.slice(0, batch.shown).map((change) => (
            <tr key={change.address}>
              <th scope="row">{change.cell}</th>
              <td className="change-old">{group.isComments ? "comment" : words(change.old)}</td>
              <td className="change-new">{words(change.new)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore batch={batch} format={format} />
    </details>
  );
}
