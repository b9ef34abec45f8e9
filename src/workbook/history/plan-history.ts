import type { Budget } from "../../core/budget/budget";
import { snapshotOf } from "../../core/measures/snapshot";
import { message, say } from "../../core/words/say";
import type { Area } from "../address";
import { changesOf } from "../annotation/changes";
import type { PlanPart } from "../annotation/plan";
import type { Edit } from "../edit";
import { HISTORY_SHEET, HISTORY_TABLE } from "../own-names";
import type { CellValue, Survey } from "../survey";
import { ALL_HEADERS } from "./history-columns";
import { historyRows } from "./history-rows";
import type { History } from "./read-history";

/**
 * Adds this review to the history sheet, below what stands there, or to a new sheet. `judged` is the fraction of the money
 * whose cost type is known.
 */
export function planHistory(
  budget: Budget,
  judged: number,
  survey: Survey,
  { earlier }: History
): PlanPart {
  const sheet = survey.sheets.find(({ name }) => name === HISTORY_SHEET);
  const { review, lines } = historyRows(
    budget,
    snapshotOf(budget),
    judged,
    earlier?.lines ?? new Map()
  );
  const hasHeader = sheet?.top[0]?.[0] === ALL_HEADERS[0] && sheet?.used?.top === 0;
  const first = Math.max(1, (sheet?.used?.bottom ?? 0) + 1);
  // Undo of the very first review takes the header away too, where later reviews keep the sheet.
  const blocks: readonly Block[] = [
    ...(hasHeader ? [] : [{ top: 0, rows: [ALL_HEADERS] }]),
    { top: first, rows: [review] },
    ...(lines.length > 0 ? [{ top: first + 1, rows: lines }] : []),
  ];
  const writes = blocks.map(({ top, rows }) => write(top, rows));
  const edits: Edit[] = sheet
    ? writes
    : [
        { kind: "add-sheet", name: HISTORY_SHEET, reason: say(REASON) },
        ...writes,
        ...layout(first + lines.length),
      ];
  const inverses: Edit[] = sheet
    ? writes.map(({ area }) => ({ kind: "clear", area, what: "contents" }))
    : [{ kind: "remove-sheet", name: HISTORY_SHEET }];
  return { edits, inverses, changes: edits.flatMap(changesOf) };
}

interface Block {
  readonly top: number;
  readonly rows: readonly (readonly CellValue[])[];
}

const REASON = message("Kept for the next review");

/** An Excel table with room: rows written below a table do not join it on every host. */
const SPARE_ROWS = 200;

const WIDTHS = [14, 22, 34, 26, 10, 16, 10, 16];

function layout(lastRow: number): Edit[] {
  const body = (left: number, right: number, numberFormat: string): Edit => ({
    kind: "look",
    area: { ...areaOf(1, lastRow + SPARE_ROWS), left, right },
    look: { numberFormat },
  });
  return [
    { kind: "add-table", name: HISTORY_TABLE, area: areaOf(0, lastRow + SPARE_ROWS) },
    body(AMOUNT, AMOUNT, MONEY),
    body(AMOUNT + 1, AMOUNT + 1, "0.0%"),
    body(AMOUNT + 3, ALL_HEADERS.length - 1, MONEY),
    ...ALL_HEADERS.map((_, column): Edit => ({
      kind: "width",
      area: { ...areaOf(0, 0), left: column, right: column },
      characters: WIDTHS[column] ?? 16,
    })),
  ];
}

const AMOUNT = ALL_HEADERS.indexOf("Amount");
const MONEY = "#,##0.00";

function areaOf(top: number, bottom: number, width: number = ALL_HEADERS.length): Area {
  return { sheet: HISTORY_SHEET, top, left: 0, bottom, right: width - 1 };
}

function write(top: number, values: Block["rows"]): Extract<Edit, { kind: "write" }> {
  const area = areaOf(top, top + values.length - 1, values[0]!.length);
  return { kind: "write", area, values, reason: say(REASON) };
}
