import { roleLabel, type Role } from "../../../core/budget/role";
import { message, say } from "../../../core/words/say";
import type { Candidate } from "../../../workbook/discovery/candidate";
import { columnName } from "../../view/column-name";

interface ColumnSelectProps {
  readonly role: Role;
  readonly candidate: Candidate;
  readonly column: number | null;
  readonly onChoose: (column: number | null) => void;
}

/** The one column that has this meaning. */
export function ColumnSelect({ role, candidate, column, onChoose }: ColumnSelectProps) {
  return (
    <label className="mapping-row">
      <span>{say(roleLabel(role))}</span>
      <select
        className="select"
        value={column ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? null : Number(target.value))}
      >
        <option value="" disabled={role === "name"}>
          {say(NOTHING[role] ?? "None")}
        </option>
        {candidate.headers.map((_, at) => (
          <option key={at} value={at}>
            {columnName(candidate, at)}
          </option>
        ))}
      </select>
    </label>
  );
}

const NOTHING: Readonly<Partial<Record<Role, string>>> = {
  name: message("Choose a column"),
  costType: message("None: propose them"),
};
