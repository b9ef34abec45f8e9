import type { TextColumn } from "../../core/budget/column";
import { columnsOf } from "../../core/budget/mapping";
import type { Role } from "../../core/budget/role";
import { fullAddress } from "../address";
import type { Host } from "../host";
import { readIntake, type Intake } from "../intake/intake";
import type { Survey } from "../survey";

/**
 * Reads the budget's cells again: a sentence with the first that says something else than `before`, [] where none does.
 * A cell that merely shows the same amount, name or cost type in another way is not changed.
 */
export async function changedInputs(
  host: Pick<Host, "read">,
  survey: Survey,
  before: Intake
): Promise<string[]> {
  const now = await readIntake(host, survey, before.candidate, before.mapping);
  const address = firstChange(before, now);
  return address === null
    ? []
    : [`Cells changed since the budget was reviewed, first ${address}. Review the budget again.`];
}

function firstChange(before: Intake, now: Intake): string | null {
  const inputs = inputsOf(before);
  const [was, is] = [shownOf(before), shownOf(now)];
  const lines = Math.max(before.rows.length, now.rows.length);
  for (let line = 0; line < lines; line++) {
    const rows = [before.rows[line] ?? Infinity, now.rows[line] ?? Infinity];
    const row = Math.min(...rows);
    if (rows[0] !== rows[1]) return addressOf(before, "name", row);
    const input = inputs.find(({ says }) => says(before, line, was) !== says(now, line, is));
    if (input) return addressOf(before, input.role, row);
  }
  return null;
}

interface Input {
  readonly role: Role;
  readonly says: (intake: Intake, line: number, shown: Shown) => unknown;
}

/** What unreadable amounts show, by line. */
type Shown = ReadonlyMap<number, string>;

function shownOf({ budget }: Intake): Shown {
  return new Map(budget.unreadable.map(({ line, shown }) => [line, shown]));
}

function inputsOf({ mapping, budget }: Intake): Input[] {
  const type: Role = columnsOf(mapping, "costType").length > 0 ? "costType" : "category";
  return [
    { role: "name", says: ({ budget: { names } }, line) => names[line] },
    {
      role: "amount",
      says: ({ budget: { amounts } }, line, shown) => shown.get(line) ?? amounts[line],
    },
    ...(Object.keys(budget.text) as TextColumn[]).map((role): Input => ({
      role,
      says: ({ budget: { text } }, line) => text[role]?.[line],
    })),
    { role: type, says: ({ budget: { costTypes } }, line) => costTypes[line] },
    { role: "currency", says: ({ budget: { currency } }) => currency.code },
    { role: "locked", says: ({ budget: { locked } }, line) => locked[line] },
    { role: "minimum", says: ({ budget: { minimum } }, line) => minimum[line] },
    { role: "maximum", says: ({ budget: { maximum } }, line) => maximum[line] },
  ];
}

/** The cell of this role on the row, all of them where it has several; the name where no column has the role. */
function addressOf({ candidate, mapping }: Intake, role: Role, row: number): string {
  const own = columnsOf(mapping, role);
  const columns = own.length > 0 ? own : columnsOf(mapping, "name");
  const { sheet, left } = candidate.area;
  const first = left + Math.min(...columns);
  const last = left + (role === "amount" ? Math.max(...columns) : Math.min(...columns));
  return fullAddress({ sheet, top: row, bottom: row, left: first, right: last });
}
