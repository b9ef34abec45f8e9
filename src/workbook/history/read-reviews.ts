import { dayInCell } from "../../core/budget/reading/date-cell";
import { isoDay } from "../../core/policy/day";
import { ASSIGNABLE } from "../../core/costs/cost-type";
import type { Host } from "../host";
import { HISTORY_SHEET } from "../own-names";
import type { CellValue, Survey } from "../survey";
import { ALL_HEADERS, columnsIn, GROUPS, type HistoryHeader } from "./history-columns";

/** A review as the history sheet tells it. Money as decimal amounts in its currency. */
export interface PastReview {
  /** ISO day. */
  readonly when: string;
  readonly budget: string;
  /** ISO code, "" where the sheet names none. */
  readonly currency: string;
  readonly total: number;
  /** Fraction of the money whose cost type was known; null where the sheet does not say. */
  readonly judged: number | null;
  readonly activeCases: number | null;
  /** The groups of both splits with their money, those that the sheet states. */
  readonly groups: readonly NamedMoney[];
  /** Cost types with money other than 0. */
  readonly costTypes: readonly NamedMoney[];
}

export interface NamedMoney {
  readonly name: string;
  readonly amount: number;
}

/**
 * The reviews that the workbook keeps, newest first, of one budget or of all; [] without a history. Rows without a day or
 * an amount are left out; `readHistory` tells of them. One read.
 */
export async function readReviews(
  host: Pick<Host, "read">,
  { sheets, culture }: Survey,
  budgetName?: string
): Promise<PastReview[]> {
  const used = sheets.find(({ name }) => name === HISTORY_SHEET)?.used;
  if (!used) return [];
  const right = Math.max(used.right, ALL_HEADERS.length - 1);
  const [block] = await host.read([{ ...used, top: 0, left: 0, right }]);
  const values = block?.values ?? [];
  const { of, costType, group, hasHeader } = columnsIn(values[0] ?? []);
  const wanted = budgetName === undefined ? null : nameKey(budgetName);
  const found: { readonly day: number; readonly review: PastReview }[] = [];
  for (let at = hasHeader ? 1 : 0; at < values.length; at++) {
    const row = values[at]!;
    const cell = (header: HistoryHeader): CellValue => row[of(header)] ?? "";
    const text = (header: HistoryHeader): string => String(cell(header)).trim();
    const day = dayInCell(cell("Reviewed on"), false, culture);
    const total = cell("Amount");
    if (text("Line") !== "" || Number.isNaN(day) || typeof total !== "number") continue;
    if (wanted !== null && nameKey(text("Budget")) !== wanted) continue;
    const review: PastReview = {
      when: isoDay(day),
      budget: text("Budget"),
      currency: text("Currency"),
      total,
      judged: numberOrNull(cell("Judged")),
      activeCases: numberOrNull(cell("Active use cases")),
      groups: GROUPS.flatMap((each) => moneyIn(each.name, row[group(each)])),
      costTypes: ASSIGNABLE.flatMap((each) => moneyIn(each.name, row[costType(each)])).filter(
        ({ amount }) => amount !== 0
      ),
    };
    found.push({ day, review });
  }
  // Of two reviews on one day the lower row is the later one.
  return found
    .reverse()
    .sort((one, other) => other.day - one.day)
    .map(({ review }) => review);
}

function moneyIn(name: string, cell: CellValue | undefined): NamedMoney[] {
  return typeof cell === "number" ? [{ name, amount: cell }] : [];
}

function numberOrNull(cell: CellValue): number | null {
  return typeof cell === "number" ? cell : null;
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
