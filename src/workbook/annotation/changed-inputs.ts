import { columnsOf } from "../../core/budget/mapping";
import { say } from "../../core/words/say";
import { fullAddress, type Area } from "../address";
import type { Host } from "../host";
import { caseInputs, lineInputs, type Input } from "./inputs";
import { readIntake, type Intake } from "../intake/intake";
import type { Survey } from "../survey";

/**
 * Reads the budget's cells again: a sentence with the first that says something else than `before`, [] where none does.
 * A cell that merely shows the same amount, name or cost type in another way is not changed.
 */
export async function changedInputs(
  host: Pick<Host, "read" | "emphasis">,
  survey: Survey,
  before: Intake
): Promise<string[]> {
  const { candidate, mapping, exchanged, budget } = before;
  // Values, and the looks that told a total: whether rows are hidden or amounts linked has been told.
  const values = {
    read: (areas: readonly Area[]) => host.read(areas),
    ...(host.emphasis && { emphasis: (areas: readonly Area[]) => host.emphasis!(areas) }),
  };
  const now = await readIntake(values, survey, candidate, mapping, {
    today: budget.today,
    ...(exchanged && { exchange: exchanged.exchange }),
  });
  const address = firstLineChanged(before, now) ?? firstCaseChanged(before, now);
  return address === null
    ? []
    : [
        say(
          "Cells changed since the budget was reviewed, first {cells}. Review the budget again.",
          { cells: address }
        ),
      ];
}

function firstLineChanged(before: Intake, now: Intake): string | null {
  const { area } = before.candidate;
  const names = columnsOf(before.mapping, "name");
  const inputs = fromTheLeft(lineInputs(before, now));
  const lines = Math.max(before.rows.length, now.rows.length);
  for (let line = 0; line < lines; line++) {
    const rows = [before.rows[line] ?? Infinity, now.rows[line] ?? Infinity];
    const row = Math.min(...rows);
    if (rows[0] !== rows[1]) return addressOf(area, names, row);
    const input = inputs.find(({ differs }) => differs(line));
    if (input) return addressOf(area, input.columns.length > 0 ? input.columns : names, row);
  }
  return null;
}

/** A row of the table of use cases: only what was joined from it counts, lines have been compared before. */
function firstCaseChanged(before: Intake, now: Intake): string | null {
  const table = before.caseTable;
  if (!table) return null;
  const names = columnsOf(table.mapping, "case");
  const inputs = fromTheLeft(caseInputs(before, now, table.mapping));
  const cases = Math.max(table.rows.length, now.caseTable?.rows.length ?? 0);
  for (let at = 0; at < cases; at++) {
    const row = table.rows[at] ?? -1;
    const input = inputs.find(({ differs }) => differs(at));
    if (row === now.caseTable?.rows[at] && !input) continue;
    const shown = row < 0 ? table.area.top : row;
    return addressOf(table.area, input && input.columns.length > 0 ? input.columns : names, shown);
  }
  return null;
}

/** A person looks along the row; what has no column of its own comes last. */
function fromTheLeft(inputs: readonly Input[]): Input[] {
  const first = ({ columns }: Input) => Math.min(...columns);
  return [...inputs].sort((one, other) => (first(one) < first(other) ? -1 : 1));
}

/** The cells of these columns on the row. */
function addressOf({ sheet, left }: Area, columns: readonly number[], row: number): string {
  return fullAddress({
    sheet,
    top: row,
    bottom: row,
    left: left + Math.min(...columns),
    right: left + Math.max(...columns),
  });
}
