import { isMostlyNumbers } from "../../../core/budget/column-content";
import type { Candidate } from "../../../workbook/discovery/candidate";
import { roleLabel, type Role } from "../../../core/budget/role";
import { say } from "../../../core/words/say";
import { columnName } from "../../view/column-name";

interface AmountColumnsProps {
  readonly role: Role;
  readonly candidate: Candidate;
  readonly columns: readonly number[];
  readonly onChoose: (columns: readonly number[]) => void;
}

/** The columns whose sum is a figure of the line: quarters or months may be ticked together. Words are not offered. */
export function AmountColumns({ role, candidate, columns, onChoose }: AmountColumnsProps) {
  const offered = candidate.headers.flatMap((_, at) =>
    columns.includes(at) || isMostlyNumbers(candidate.sample, at) ? [at] : []
  );
  const toggle = (column: number, isChosen: boolean) => {
    const others = columns.filter((each) => each !== column);
    onChoose(isChosen ? [...others, column].sort((one, other) => one - other) : others);
  };
  return (
    <div className="mapping-row" role="group" aria-labelledby={`${role}-label`}>
      <span id={`${role}-label`}>{say(roleLabel(role))}</span>
      <details className="amounts">
        <summary className="select">{said(candidate, columns)}</summary>
        <div className="amounts-list">
          {offered.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={({ target }) => toggle(column, target.checked)}
              />
              {columnName(candidate, column)}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

function said(candidate: Candidate, columns: readonly number[]): string {
  const [only] = columns;
  if (only === undefined) return say("Choose a column");
  return columns.length === 1
    ? columnName(candidate, only)
    : say("Sum of {columns}", {
        columns: columns.map((column) => candidate.headers[column] ?? "").join(", "),
      });
}
