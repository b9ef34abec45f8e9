import type { Budget } from "../../core/budget/budget";
import { joinedColumns } from "../../core/budget/joining/joined-columns";
import { moneyFigure, restatedMoney } from "../../core/budget/joining/restated";
import { casesOfLines, type CaseRows } from "../../core/budget/reading/case-join";
import { fullAddress, overlaps } from "../address";
import { unbudgetedNotes, type CaseTable } from "./case-table";
import type { Intake } from "./intake";
import type { Joined } from "./segments";

/**
 * The use cases of several tables: one that they name alike is one. A table of use cases that goes with several of them
 * counts once, and one that is reviewed itself is none. `rates` are units of the budget's currency for one unit of each table's own.
 */
export function casesTogether(
  tables: readonly Intake[],
  budget: Budget,
  rates: readonly number[]
): { readonly cases: Budget["cases"]; readonly caseTables: Joined["caseTables"] } {
  const beside = new Map<string, { readonly caseTable: CaseTable; readonly cases: CaseRows }>();
  tables.forEach(({ caseTable, budget: { currency } }, at) => {
    if (!caseTable || beside.has(fullAddress(caseTable.area))) return;
    if (tables.some(({ candidate }) => overlaps(candidate.area, caseTable.area))) return;
    const { cases } = caseTable.stated;
    const figure = moneyFigure(currency, budget.currency, rates[at]!);
    const counted = { ...cases, money: restatedMoney(cases.money, figure) };
    beside.set(fullAddress(caseTable.area), { caseTable, cases: counted });
  });
  const found = [...beside.values()];
  const ofLines = tables.flatMap(namedOnLines);
  const joined = casesOfLines(ofLines, budget, found.length === 0 ? null : rowsBelow(found));
  if (!joined) return { cases: null, caseTables: [] };
  let first = 0;
  const caseTables = found.map(({ caseTable }): CaseTable => {
    const { rows } = caseTable.stated;
    const from = first;
    first += rows.length;
    return { ...caseTable, rows: (joined.rowOf ?? rows).map((row) => rows[row - from] ?? -1) };
  });
  return { cases: joined.cases, caseTables };
}

/** What a table's notes say, with its name; use cases without a line there may have one in another table. */
export function withoutCaseNotes({ notes, budget, candidate }: Intake): string[] {
  const ofCases = budget.cases ? unbudgetedNotes(budget.cases) : [];
  return notes.flatMap((note) => (ofCases.includes(note) ? [] : [`${candidate.name}: ${note}`]));
}

/** The use case that each line names, "" for none. */
function namedOnLines({ budget: { text, cases, lines } }: Intake): readonly string[] {
  return (
    text.case ?? Array.from({ length: lines }, (_, line) => cases?.names[cases.ofLine[line]!] ?? "")
  );
}

function rowsBelow(found: readonly { readonly cases: CaseRows }[]): CaseRows {
  const parts = found.map(({ cases }) => ({ rows: cases.names.length, columns: cases }));
  return { names: found.flatMap(({ cases }) => cases.names), ...joinedColumns(parts) };
}
