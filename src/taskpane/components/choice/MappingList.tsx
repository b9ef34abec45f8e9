import {
  Dropdown,
  type IDropdownOption,
  type IDropdownProps,
} from "office-ui-fabric-react/lib/Dropdown";
import { columnLetters } from "../../../workbook/address";
import type { Candidate } from "../../../workbook/discovery/candidate";
import { columnsOf, type Mapping } from "../../../core/budget/mapping";
import { ROLES, roleLabel, type Role } from "../../../core/budget/role";

interface MappingListProps {
  readonly candidate: Candidate;
  readonly mapping: Mapping;
  readonly onMap: (role: Role, columns: readonly number[]) => void;
}

const ALWAYS: readonly Role[] = ["name", "amount", "costType"];

/** What each column means, changeable; what the verdict does not hang on waits behind "More columns". */
export function MappingList({ candidate, mapping, onMap }: MappingListProps) {
  const row = (role: Role) => (
    <MappingRow
      key={role}
      role={role}
      candidate={candidate}
      columns={columnsOf(mapping, role)}
      onMap={onMap}
    />
  );
  const isUsed = (role: Role) => columnsOf(mapping, role).length > 0;
  const rest = ROLES.filter((role) => !ALWAYS.includes(role));
  const used = rest.filter(isUsed);
  return (
    <section aria-labelledby="mapping-title" className="card mapping">
      <h2 id="mapping-title" className="subtitle">
        What the columns mean
      </h2>
      {ALWAYS.map(row)}
      <details>
        <summary>
          More columns
          {used.length > 0 && `: ${used.map((role) => roleLabel(role).toLowerCase()).join(", ")}`}
        </summary>
        {used.map(row)}
        {rest.filter((role) => !isUsed(role)).map(row)}
      </details>
    </section>
  );
}

interface MappingRowProps extends Omit<MappingListProps, "mapping"> {
  readonly role: Role;
  readonly columns: readonly number[];
}

const NONE = -1;

function MappingRow({ role, candidate, columns, onMap }: MappingRowProps) {
  const options: IDropdownOption[] = candidate.headers.map((header, column) => ({
    key: column,
    text: `${header || "(no header)"} · ${columnLetters(candidate.area.left + column)}`,
  }));
  // Quarters or months may be summed; every other role has one column.
  if (role === "amount") {
    return (
      <Dropdown
        {...look(role)}
        multiSelect
        selectedKeys={[...columns]}
        placeholder="Choose a column"
        options={options}
        onChange={(_event, option) => option && onMap(role, toggled(columns, option))}
      />
    );
  }
  const none =
    role === "name"
      ? []
      : [{ key: NONE, text: role === "costType" ? "None: propose them" : "None" }];
  return (
    <Dropdown
      {...look(role)}
      selectedKey={columns[0] ?? NONE}
      placeholder="Choose a column"
      options={[...none, ...options]}
      onChange={(_event, option) =>
        option && onMap(role, option.key === NONE ? [] : [Number(option.key)])
      }
    />
  );
}

function toggled(columns: readonly number[], { key, selected }: IDropdownOption): number[] {
  const others = columns.filter((column) => column !== key);
  return (selected ? [...others, Number(key)] : others).sort((one, other) => one - other);
}

function look(
  role: Role
): Pick<IDropdownProps, "label" | "className" | "dropdownWidth" | "responsiveMode" | "styles"> {
  return {
    label: roleLabel(role),
    className: "mapping-row",
    dropdownWidth: "auto",
    responsiveMode: 3,
    styles: {
      label: { fontSize: 12, fontWeight: 400, padding: "6px 8px 6px 0" },
      title: { height: 28, lineHeight: 26, fontSize: 13, borderRadius: 4 },
      caretDownWrapper: { height: 28, lineHeight: 28 },
      dropdownItem: { minHeight: 30, fontSize: 13 },
    },
  };
}
