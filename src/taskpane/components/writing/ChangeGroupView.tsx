import { useState } from "react";
import { say } from "../../../core/words/say";
import type { CellWords } from "../../view/cell-words";
import { changeCount, type ChangeGroup } from "../../view/change-groups";
import type { Formatting } from "../../view/formatting";
import { LongTable } from "../shell/LongTable";

interface ChangeGroupViewProps {
  readonly group: ChangeGroup;
  /** At first; afterwards as the user likes. */
  readonly isOpen: boolean;
  readonly words: CellWords;
  readonly format: Formatting;
}

/** The cells or comments of one reason: what is there now and what will be. */
export function ChangeGroupView({ group, words, format, ...at }: ChangeGroupViewProps) {
  const { changes, sheet, reason } = group;
  const [isOpen, setOpen] = useState(at.isOpen);
  return (
    <details
      className="card change-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span>
          <span className="strong">{sheet}</span> · {changeCount(changes, format)}
        </span>
        <span className="quiet change-reason">{reason}</span>
      </summary>
      {isOpen && (
        <LongTable
          items={changes}
          keyOf={({ address }) => address}
          className="changes"
          columns={3}
          head={<ChangesHead />}
          draw={(change) => (
            <>
              <th scope="row">{change.cell}</th>
              <td className="change-old">
                {group.isComments ? say("comment") : words(change.old)}
              </td>
              <td className="change-new">{words(change.new)}</td>
            </>
          )}
        />
      )}
    </details>
  );
}

function ChangesHead() {
  return (
    <>
      <colgroup>
        <col className="change-cell" />
        <col className="change-before" />
        <col />
      </colgroup>
      <thead className="spoken">
        <tr>
          <th scope="col">{say("Cell")}</th>
          <th scope="col">{say("Now")}</th>
          <th scope="col">{say("Will be")}</th>
        </tr>
      </thead>
    </>
  );
}
