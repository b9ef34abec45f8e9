import { useState } from "react";
import { columnsOf, type Mapping } from "../../../core/budget/mapping";
import { ROLES, roleLabel, type Role } from "../../../core/budget/role";
import { say } from "../../../core/words/say";
import type { Candidate } from "../../../workbook/discovery/candidate";
import { AmountColumns } from "./AmountColumns";
import type { MappingOrigin } from "../../view/mapping-origin";
import { ColumnSelect } from "./ColumnSelect";
import { MappingNote } from "./MappingNote";

interface MappingListProps {
  readonly candidate: Candidate;
  readonly mapping: Mapping;
  readonly origin: MappingOrigin;
  readonly onMap: (role: Role, columns: readonly number[]) => void;
  readonly onMapAs: (origin: "proposed" | "remembered") => void;
}

const ALWAYS: readonly Role[] = ["name", "costType"];

/** What each column means, changeable; what the verdict does not hang on waits behind "More columns". */
export function MappingList({ candidate, mapping, origin, onMap, onMapAs }: MappingListProps) {
  const [added, setAdded] = useState<readonly Role[]>([]);
  const row = (role: Role) => {
    const columns = columnsOf(mapping, role);
    return columns.length > 1 || role === "amount" ? (
      <AmountColumns
        key={role}
        role={role}
        candidate={candidate}
        columns={columns}
        onChoose={(chosen) => onMap(role, chosen)}
      />
    ) : (
      <ColumnSelect
        key={role}
        role={role}
        candidate={candidate}
        column={columns[0] ?? null}
        onChoose={(column) => onMap(role, column === null ? [] : [column])}
      />
    );
  };
  const isUsed = (role: Role) => columnsOf(mapping, role).length > 0;
  const rest = ROLES.filter((role) => !ALWAYS.includes(role) && role !== "amount");
  const shown = rest.filter((role) => isUsed(role) || added.includes(role));
  const names = shown.filter(isUsed).map((role) => say(roleLabel(role)));
  return (
    <section aria-labelledby="mapping-title" className="card mapping">
      <h2 id="mapping-title" className="subtitle">
        {say("What the columns mean")}
      </h2>
      <MappingNote origin={origin} onMapAs={onMapAs} />
      {row("name")}
      {row("amount")}
      {row("costType")}
      <details>
        <summary>
          {names.length === 0
            ? say("More columns")
            : say("More columns: {names}", { names: names.join(", ") })}
        </summary>
        {shown.map(row)}
        <PeriodList candidate={candidate} periods={mapping.periods ?? []} />
        <MeaningToAdd
          roles={rest.filter((role) => !shown.includes(role))}
          onAdd={(role) => setAdded([...added, role])}
        />
      </details>
    </section>
  );
}

interface PeriodListProps {
  readonly candidate: Candidate;
  readonly periods: NonNullable<Mapping["periods"]>;
}

/** Columns by period follow their headers; nobody has to tell the pane what "Actual Q1" means. */
function PeriodList({ candidate, periods }: PeriodListProps) {
  if (periods.length === 0) return null;
  const headers = periods.map(({ column }) => candidate.headers[column] ?? "");
  return (
    <details className="quiet">
      <summary>
        {say("Followed by period: {count, plural, one {# column} other {# columns}}", {
          count: periods.length,
        })}
      </summary>
      <p>{headers.join(", ")}</p>
    </details>
  );
}

interface MeaningToAddProps {
  readonly roles: readonly Role[];
  readonly onAdd: (role: Role) => void;
}

function MeaningToAdd({ roles, onAdd }: MeaningToAddProps) {
  return (
    <label className="mapping-row">
      <span>{say("Add")}</span>
      <select className="select" value="" onChange={({ target }) => onAdd(target.value as Role)}>
        <option value="" disabled>
          {say("Another meaning…")}
        </option>
        {roles.map((role) => (
          <option key={role} value={role}>
            {say(roleLabel(role))}
          </option>
        ))}
      </select>
    </label>
  );
}
