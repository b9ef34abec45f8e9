import { currencyOf, toMinor } from "../../core/budget/money";
import { dayInCell } from "../../core/budget/reading/date-cell";
import { ASSIGNABLE, UNASSIGNED } from "../../core/costs/cost-type";
import type { Snapshot } from "../../core/measures/snapshot";
import { message, say } from "../../core/words/say";
import { fullAddress } from "../address";
import type { Block, Host } from "../host";
import { HISTORY_SHEET } from "../own-names";
import type { CellValue, Culture, Survey } from "../survey";
import { ALL_HEADERS, columnsIn, NO_COST_TYPE, type HistoryHeader } from "./history-columns";

/** What the workbook remembers of one budget. */
export interface History {
  /** The last review; null where there was none, or none that can be read. */
  readonly earlier: Snapshot | null;
  /** Sentences about rows that cannot be read and were left out, with the cell and what to do. */
  readonly problems: readonly string[];
}

/** One read, whatever the number of reviews; none where the workbook has no history. */
export async function readHistory(
  host: Pick<Host, "read">,
  { sheets, culture }: Survey,
  budgetName: string
): Promise<History> {
  const used = sheets.find(({ name }) => name === HISTORY_SHEET)?.used;
  if (!used) return { earlier: null, problems: [] };
  const right = Math.max(used.right, ALL_HEADERS.length - 1);
  const [block] = await host.read([{ ...used, top: 0, left: 0, right }]);
  return historyIn(block!, budgetName, culture);
}

/** The history of one budget in the cells of the sheet, from its top left corner. */
export function historyIn({ values, area }: Block, budgetName: string, culture: Culture): History {
  const { of, costType, hasHeader } = columnsIn(values[0] ?? []);
  const problems: string[] = [];
  const lines = new Map<string, { readonly code: number; readonly day: number }>();
  let last: { readonly day: number; readonly row: readonly CellValue[] } | null = null;
  for (let at = hasHeader ? 1 : 0; at < values.length; at++) {
    const row = values[at]!;
    const text = (header: HistoryHeader): string => String(row[of(header)] ?? "").trim();
    if (nameKey(text("Budget")) !== nameKey(budgetName)) continue;
    const problem = (header: HistoryHeader, says: string): void => {
      const [top, left] = [area.top + at, area.left + Math.max(0, of(header))];
      const cell = fullAddress({ sheet: area.sheet, top, left, bottom: top, right: left });
      problems.push(say(says, { cell, value: text(header) }));
    };
    const day = dayInCell(row[of("Reviewed on")] ?? "", false, culture);
    if (Number.isNaN(day)) {
      problem("Reviewed on", NO_DATE);
    } else if (text("Line") !== "") {
      const code = codeNamed(text("Cost type"));
      if (code === null) problem("Cost type", NO_TYPE);
      // Rows may have been sorted: the later review counts, not the lower row.
      else if (day >= (lines.get(text("Line"))?.day ?? -Infinity))
        lines.set(text("Line"), { code, day });
    } else if (typeof row[of("Amount")] !== "number") {
      problem("Amount", NO_AMOUNT);
    } else if (last === null || day >= last.day) last = { day, row };
  }
  if (last === null) return { earlier: null, problems };
  const { day, row } = last;
  const { digits } = currencyOf(String(row[of("Currency")] ?? ""));
  const minor = (cell: CellValue | undefined): number =>
    typeof cell === "number" ? toMinor(cell, digits) : 0;
  const cases = row[of("Active use cases")];
  return {
    earlier: {
      day,
      amounts: Float64Array.from(ASSIGNABLE, (type) => minor(row[costType(type)])),
      total: minor(row[of("Amount")]),
      lines: new Map([...lines].map(([name, { code }]) => [name, code])),
      activeCases: typeof cases === "number" ? cases : null,
    },
    problems,
  };
}

const NO_DATE = message(
  "{cell}: “{value}” is no date. Write the day of the review as 2026-03-31. The row is left out."
);
const NO_TYPE = message("{cell}: “{value}” is no cost type. The row is left out.");
const NO_AMOUNT = message("{cell}: “{value}” is no amount. The row is left out.");

function codeNamed(name: string): number | null {
  if (name === NO_COST_TYPE) return UNASSIGNED;
  const code = ASSIGNABLE.findIndex((type) => type.name === name);
  return code < 0 ? null : code;
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
