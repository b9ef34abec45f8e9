import type { Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import { LOG_SHEET, LOG_TABLE } from "../own-names";
import type { CellValue, Survey } from "../survey";

/** One write as the log tells it: which rows of the log sheet speak of it. */
export interface JournalEntry {
  readonly id: string;
  /** ISO date and time. */
  readonly when: string;
  readonly title: string;
  /** "started": the write or its undo is not complete; undo takes back what there is of it. */
  readonly state: "started" | "done" | "undone";
  /** Number of cells written. */
  readonly cells: number;
  /** First row on the log sheet, from 0, and number of rows. */
  readonly row: number;
  readonly parts: number;
}

/** What was written and what takes it back. */
export interface LogRecord {
  readonly edits: readonly Edit[];
  readonly inverses: readonly Edit[];
}

/** Edits that add an entry with its record to the log, and the log itself where there is none. */
export function appendEdits(
  survey: Survey,
  entry: Omit<JournalEntry, "row" | "parts">,
  record: LogRecord
): { readonly edits: Edit[]; readonly entry: JournalEntry } {
  const used = survey.sheets.find((sheet) => sheet.name === LOG_SHEET)?.used ?? null;
  const isNew = !survey.sheets.some((sheet) => sheet.name === LOG_SHEET);
  const row = used ? used.bottom + 1 : 1;
  const pieces = piecesOf(JSON.stringify(record));
  const rows = pieces.map((piece, part): CellValue[] => [
    entry.id,
    entry.when,
    entry.title,
    entry.state,
    entry.cells,
    `${part + 1} of ${pieces.length}`,
    piece,
  ]);
  const edits: Edit[] = [
    ...(isNew
      ? ([{ kind: "add-sheet", name: LOG_SHEET, after: null, reason: REASON }] as const)
      : []),
    ...(used ? [] : [write(areaOf(0, 0), [HEADERS])]),
    write(areaOf(row, row + rows.length - 1), rows),
    ...(isNew ? layout(row + rows.length - 1) : []),
  ];
  return { edits, entry: { ...entry, row, parts: pieces.length } };
}

/** Changes the state in every row of the entry. */
export function stateEdit({ row, parts }: JournalEntry, state: JournalEntry["state"]): Edit {
  const area = { ...areaOf(row, row + parts - 1), left: STATE, right: STATE };
  return write(
    area,
    Array.from({ length: parts }, () => [state])
  );
}

/** Entries in the order of writing; [] without a log. Records are not read. */
export async function readEntries(host: Host, survey: Survey): Promise<JournalEntry[]> {
  const used = survey.sheets.find((sheet) => sheet.name === LOG_SHEET)?.used;
  if (!used || used.bottom < 1) return [];
  const [block] = await host.read([{ ...areaOf(1, used.bottom), right: RECORD - 1 }]);
  const entries = new Map<string, JournalEntry>();
  block!.values.forEach(([id, when, title, state, cells], offset) => {
    const key = String(id ?? "");
    const known = entries.get(key);
    if (known) entries.set(key, { ...known, parts: known.parts + 1 });
    else if (key !== "" && isState(state)) {
      const texts = { id: key, when: String(when ?? ""), title: String(title ?? "") };
      entries.set(key, { ...texts, state, cells: Number(cells), row: 1 + offset, parts: 1 });
    }
  });
  return [...entries.values()];
}

/** null where the record is no longer whole. */
export async function readRecord(
  host: Host,
  { row, parts }: JournalEntry
): Promise<LogRecord | null> {
  const area = { ...areaOf(row, row + parts - 1), left: RECORD };
  const [block] = await host.read([area]);
  try {
    const record: unknown = JSON.parse(
      block!.values.map(([piece]) => String(piece ?? "")).join("")
    );
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

const HEADERS = ["Id", "When", "Title", "State", "Cells", "Part", "Record"];
const STATE = 3;
const RECORD = 6;
const REASON = "Record of what was written, for undo";

/** An Excel table with room: rows written below a table do not join it on every host. */
const SPARE_ROWS = 100;

function layout(lastRow: number): Edit[] {
  const widths = [14, 24, 32, 10, 8, 10, 60];
  return [
    { kind: "add-table", name: LOG_TABLE, area: areaOf(0, lastRow + SPARE_ROWS) },
    ...widths.map((characters, column): Edit => ({
      kind: "width",
      area: { ...areaOf(0, 0), left: column, right: column },
      characters,
    })),
  ];
}

/** A cell holds 32,767 characters. Pieces end before a digit or a letter, so that no piece loses a space at its edge. */
function piecesOf(json: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < json.length;) {
    let to = Math.min(json.length, from + 30_000);
    while (to < json.length && /\s/.test(json[to - 1]! + json[to]!)) to -= 1;
    pieces.push(json.slice(from, to));
    from = to;
  }
  return pieces;
}

function areaOf(top: number, bottom: number): Area {
  return { sheet: LOG_SHEET, top, left: 0, bottom, right: RECORD };
}

function write(area: Area, values: readonly (readonly CellValue[])[]): Edit {
  return { kind: "write", area, values, reason: REASON };
}

function isState(value: CellValue | undefined): value is JournalEntry["state"] {
  return value === "started" || value === "done" || value === "undone";
}

function isRecord(value: unknown): value is LogRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "edits" in value &&
    "inverses" in value &&
    Array.isArray(value.edits) &&
    Array.isArray(value.inverses)
  );
}
