import { columnsOf } from "../../core/budget/mapping";
import { say } from "../../core/words/say";
import { fullAddress, rowCount } from "../../workbook/address";
import type { ChosenTable } from "../../workbook/intake/read-tables";
import { inWorkbookOrder, refusalTogether } from "../../workbook/intake/together";
import { tablesChosen, type Found } from "../choice/found";
import type { Formatting } from "./formatting";

/** What the choice of several tables says. */
export interface TogetherWords {
  /** How many tables and rows, and which. */
  readonly sum: string;
  readonly button: string;
  /** Why they cannot be reviewed yet, and what to do; null where they can. */
  readonly obstacle: string | null;
}

export function togetherWords(found: Found, format: Formatting): TogetherWords {
  const tables = inWorkbookOrder(tablesChosen(found), found.survey);
  const rows = tables.reduce((sum, { candidate }) => sum + rowCount(candidate.area) - 1, 0);
  const names = tables.map(({ candidate: { name, area } }) => `${name} (${fullAddress(area)})`);
  const values = { tables: tables.length, shown: format.count(tables.length) };
  return {
    sum: say(
      "{tables, plural, one {{shown} table} other {{shown} tables}} with {rows, plural, one {{rowsShown} row} other {{rowsShown} rows}} as one budget: {names}.",
      { ...values, rows, rowsShown: format.count(rows), names: names.join(", ") }
    ),
    button:
      tables.length === 1
        ? say("Review this table")
        : say("Review {shown} tables together", { shown: values.shown }),
    obstacle:
      refusalTogether(tables.map(({ candidate }) => candidate)) ??
      tables.map(columnMissing).find((missing) => missing !== null) ??
      null,
  };
}

/** Indices of the tables that are reviewed together, in the order in which they are offered. */
export function tablesTicked({ chosen, others = [] }: Found): number[] {
  return [chosen, ...others.map((each) => each.chosen)].sort((one, other) => one - other);
}

function columnMissing({ candidate, mapping }: ChosenTable): string | null {
  if (columnsOf(mapping, "name").length === 0)
    return say("Choose the column of {table} that names each line.", { table: candidate.name });
  if (columnsOf(mapping, "amount").length === 0)
    return say("Choose the column of {table} that holds the amount.", { table: candidate.name });
  return null;
}
