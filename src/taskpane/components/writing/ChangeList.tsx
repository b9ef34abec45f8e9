import type { CellChange } from "../../../workbook/edit";
import type { CellValue } from "../../../workbook/survey";
import { changeGroups, type ChangeGroup } from "../../view/change-groups";
import type { Formatting } from "../../view/formatting";
import { useBatch } from "../shell/batch";
import { ShowMore } from "../shell/ShowMore";

interface ChangeListProps {
  readonly changes: readonly CellChange[];
  readonly format: Formatting;
}

const BATCH = 40;

/** Every cell of a preview, grouped by sheet and reason. */
export function ChangeList({ changes, format }: ChangeListProps) {
  return (
    <>
      {changeGroups(changes).map((group, at) => (
        <Group key={group.key} group={group} isOpen={at === 0} format={format} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: ChangeGroup;
  readonly isOpen: boolean;
  readonly format: Formatting;
}

function Group({ group, isOpen, format }: GroupProps) {
  const batch = useBatch<HTMLTableSectionElement>(group.changes.length, BATCH);
  return (
    <details className="card change-group" open={isOpen}>
      <summary>
        <span>
          <span className="strong">{group.sheet}</span> · {format.cells(group.changes.length)}
        </span>
        <span className="quiet change-reason">{group.reason}</span>
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
          {group.changes.slice(0, batch.shown).map((change) => (
            <tr key={change.address}>
              <th scope="row">{change.cell}</th>
              <td className="change-old">{shownValue(change.old, format)}</td>
              <td className="change-new">{shownValue(change.new, format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore batch={batch} format={format} />
    </details>
  );
}

function shownValue(value: CellValue, format: Formatting): string {
  if (value === "") return "blank";
  return typeof value === "number"
    ? new Intl.NumberFormat(format.locale).format(value)
    : String(value);
}
