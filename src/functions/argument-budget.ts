import type { Budget, CostTypeEvidence } from "../core/budget/budget";
import { amountColumns, roleOfHeader } from "../core/budget/headers";
import type { HeaderRole } from "../core/budget/header-words";
import { currencyOf, toMinor } from "../core/budget/money";
import { assignCostType } from "../core/costs/assignment";
import { cellAmount, cellText, type Cells } from "./cells";
import { FAILURES } from "./failure";

/**
 * The budget in a table that begins with its header row. Cost types are read as the pane reads them: the cost-type
 * column, else the category column, else the dictionary over name, vendor and notes. Throws a Failure.
 */
export function budgetInTable(table: Cells): Budget {
  const [header, ...body] = table;
  if (!header || body.length === 0) throw FAILURES.noBody();
  const headers = header.map((cell) => cellText(cell, 1));
  const amounts = amountColumns(headers);
  if (amounts.length === 0) throw FAILURES.noAmountColumn();
  const column = (role: HeaderRole) => bestColumn(headers, role);
  const [type, category, name] = [column("costType"), column("category"), column("name")];
  const [vendor, notes, currency] = [column("vendor"), column("notes"), column("currency")];
  if (type < 0 && category < 0 && name < 0) throw FAILURES.noTypeColumn();
  const textAt = (row: readonly unknown[], at: number, line: number) =>
    at < 0 ? "" : cellText(row[at], line + 2);
  return budgetOf(
    body.map((row, line) => ({
      name: textAt(row, name, line),
      type: textAt(row, type, line) || textAt(row, category, line),
      vendor: textAt(row, vendor, line),
      notes: textAt(row, notes, line),
      currency: textAt(row, currency, line),
      amount: amounts.reduce((sum, at) => sum + cellAmount(row[at], line + 2), 0),
    })),
    2
  );
}

/** The budget in two columns of the same height; a header row on top is left out. Throws a Failure. */
export function budgetInColumns(types: Cells, amounts: Cells): Budget {
  if (types.some((row) => row.length !== 1) || amounts.some((row) => row.length !== 1))
    throw FAILURES.notOneColumn();
  if (types.length !== amounts.length)
    throw FAILURES.differentHeights(types.length, amounts.length);
  const role = roleOfHeader(cellText(types[0]?.[0], 1))?.role;
  const top = role === "costType" || role === "category" ? 1 : 0;
  return budgetOf(
    types.slice(top).map(([type], line) => ({
      ...NO_WORDS,
      type: cellText(type, top + line + 1),
      amount: cellAmount(amounts[top + line]?.[0], top + line + 1),
    })),
    top + 1
  );
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly vendor: string;
  readonly notes: string;
  readonly currency: string;
  readonly amount: number;
}

const NO_WORDS = { name: "", vendor: "", notes: "", currency: "" };

/** `firstRow` is where the rows begin in the argument, counted from 1. */
function budgetOf(rows: readonly Row[], firstRow: number): Budget {
  const currency = currencyOf(rows.find((row) => row.currency !== "")?.currency ?? "");
  const minor = rows.map((row, line) => {
    const money = toMinor(row.amount, currency.digits);
    if (Number.isNaN(money)) throw FAILURES.notAnAmount(firstRow + line, String(row.amount));
    return money;
  });
  const kept = linesOf(rows, minor);
  const typeOf = remembering(
    ({ type, ...words }) => assignCostType({ ...words, costType: type }).code
  );
  return {
    name: "",
    currency,
    lines: kept.length,
    names: kept.map((line) => rows[line]!.name),
    amounts: Float64Array.from(kept, (line) => minor[line]!),
    unreadable: [],
    costTypes: Uint8Array.from(kept, (line) => typeOf(rows[line]!)),
    evidence: new Array<CostTypeEvidence>(kept.length).fill(FROM_ARGUMENT),
    locked: new Uint8Array(kept.length),
    minimum: new Float64Array(kept.length),
    maximum: new Float64Array(kept.length).fill(Infinity),
    text: {},
  };
}

const FROM_ARGUMENT: CostTypeEvidence = {
  origin: "column",
  confidence: 1,
  because: "passed as argument",
};

/**
 * Leaves out total rows: named "Total", or without any name and last, with the sum of the lines above as amount. The
 * sum may differ by the rounding of the single lines.
 */
function linesOf(rows: readonly Row[], minor: readonly number[]): number[] {
  const lines: number[] = [];
  const last = minor.reduce((latest, amount, at) => (amount === 0 ? latest : at), -1);
  let sum = 0;
  rows.forEach((row, at) => {
    const amount = minor[at]!;
    const isSum = lines.length > 0 && amount !== 0 && Math.abs(amount - sum) <= lines.length / 2;
    const words = [row.name, row.type].filter((text) => text !== "");
    const isBare = words.length === 0 && at === last && lines.length > 1;
    if (isSum && (isBare || (words.length > 0 && words.every((text) => TOTAL.test(text))))) return;
    if (amount === 0 && words.length === 0) return;
    lines.push(at);
    sum += amount;
  });
  return lines;
}

const TOTAL = /^(?:grand |overall )?(?:total|totals|sum|summe|gesamt|gesamtsumme|somme|suma)\b/i;

/** Lines repeat their words; the dictionary reads each combination once. */
function remembering(read: (row: Row) => number): (row: Row) => number {
  const known = new Map<string, number>();
  return (row) => {
    const key = `${row.type}\u0000${row.name}\u0000${row.vendor}\u0000${row.notes}`;
    const code = known.get(key) ?? read(row);
    known.set(key, code);
    return code;
  };
}

function bestColumn(headers: readonly string[], role: HeaderRole): number {
  let best = -1;
  let confidence = 0;
  headers.forEach((header, column) => {
    const guess = roleOfHeader(header);
    if (guess?.role !== role || guess.confidence <= confidence) return;
    best = column;
    confidence = guess.confidence;
  });
  return best;
}
