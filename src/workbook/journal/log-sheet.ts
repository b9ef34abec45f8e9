import { message, say } from "../../core/words/say";
import type { Area } from "../address";
import type { Edit } from "../edit";
import type { Host } from "../host";
import { LOG_SHEET, LOG_TABLE } from "../own-names";
import type { CellValue, Survey } from "../survey";
import { piecesOf, recordIn, type LogRecord } from "./record";

/** One write as the log tells it: which rows of the log sheet speak of it. */
export interface JournalEntry {
  readonly id: string;
  /** ISO date and time. */
  readonly when: string;
  readonly title: string;
  /** "" where nobody said. */
  readonly who: string;
  /** "started": the write or its undo is not complete; undo takes back what there is of it. */
  readonly state: "started" | "done" | "undone";
  /** Number of cells written. */
  readonly cells: number;
  /** First row on the log sheet, from 0, and number of rows. */
  readonly row: number;
  readonly parts: number;
  /** Set where fewer rows stand there than were to be written: the log was broken off before anything else was done. */
  readonly isCut?: boolean;
}

/**
 * Edits that add an entry with its record to the log, and whatever the log lacks: the sheet, its header, its table. A log
 * that was broken off half-way is made whole by the next entry.
 */
export function appendEdits(
  { sheets, tables }: Survey,
  entry: Omit<JournalEntry, "row" | "parts">,
  record: LogRecord
): { readonly edits: Edit[]; readonly entry: JournalEntry } {
  const sheet = sheets.find(({ name }) => name === LOG_SHEET);
  const used = sheet?.used ?? null;
  const header = headerOf(sheet);
  const row = Math.max(1, (used?.bottom ?? 0) + 1);
  const pieces = piecesOf(JSON.stringify(record));
  const rows = pieces.map((piece, part): CellValue[] => [
    entry.id,
    entry.when,
    entry.title,
    entry.state,
    entry.cells,
    `${part + 1} of ${pieces.length}`,
    piece,
    entry.who,
  ]);
  const last = row + rows.length - 1;
  const hasTable = tables.some((table) => table.sheet === LOG_SHEET);
  const edits: Edit[] = [
    ...(sheet ? [] : [{ kind: "add-sheet", name: LOG_SHEET, reason: say(REASON) } as const]),
    ...missingHeaders(header),
    write(areaOf(row, last), rows),
    ...(hasTable ? [] : layout(last)),
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
export async function readEntries(
  host: Pick<Host, "read">,
  survey: Survey
): Promise<JournalEntry[]> {
  const sheet = survey.sheets.find(({ name }) => name === LOG_SHEET);
  if (!sheet?.used || sheet.used.bottom < 1) return [];
  const body = areaOf(1, sheet.used.bottom);
  const [block, names] = await host.read([
    { ...body, right: RECORD - 1 },
    { ...body, left: WHO },
  ]);
  const saysWho = headerOf(sheet)[WHO] === HEADERS[WHO];
  const entries = new Map<string, JournalEntry & { readonly total: number }>();
  block!.values.forEach(([id, when, title, state, cells, part], offset) => {
    const key = String(id ?? "");
    const known = entries.get(key);
    if (known) entries.set(key, { ...known, parts: known.parts + 1 });
    else if (key !== "" && isState(state)) {
      const who = saysWho ? String(names!.values[offset]?.[0] ?? "") : "";
      const texts = { id: key, when: String(when ?? ""), title: String(title ?? ""), who };
      const total = Number(/ of (\d+)$/.exec(String(part ?? ""))?.[1] ?? 1);
      const place = { row: 1 + offset, parts: 1, total };
      entries.set(key, { ...texts, state, cells: Number(cells), ...place });
    }
  });
  return [...entries.values()].map(({ total, ...entry }) =>
    entry.parts < total ? { ...entry, isCut: true } : entry
  );
}

/** null where the record is no longer whole. */
export async function readRecord(
  host: Pick<Host, "read">,
  { row, parts }: JournalEntry
): Promise<LogRecord | null> {
  const area = { ...areaOf(row, row + parts - 1), left: RECORD, right: RECORD };
  const [block] = await host.read([area]);
  return recordIn(block!.values.map(([piece]) => String(piece ?? "")));
}

/** Who stands last: logs of earlier versions end with the record. */
const HEADERS = ["Id", "When", "Title", "State", "Cells", "Part", "Record", "Who"];
const STATE = HEADERS.indexOf("State");
const RECORD = HEADERS.indexOf("Record");
const WHO = HEADERS.indexOf("Who");
const REASON = message("Record of what was written, for undo");

/** An Excel table with room: rows written below a table do not join it on every host. */
const SPARE_ROWS = 100;

function layout(lastRow: number): Edit[] {
  const widths = [14, 24, 32, 10, 8, 10, 60, 20];
  return [
    { kind: "add-table", name: LOG_TABLE, area: areaOf(0, lastRow + SPARE_ROWS) },
    ...widths.map((characters, column): Edit => ({
      kind: "width",
      area: { ...areaOf(0, 0), left: column, right: column },
      characters,
    })),
  ];
}

/** The cells of the first row as far as the survey knows them. */
function headerOf(sheet: Survey["sheets"][number] | undefined): readonly CellValue[] {
  if (!sheet?.used || sheet.used.top > 0) return [];
  return [...Array.from({ length: sheet.used.left }, () => ""), ...(sheet.top[0] ?? [])];
}

/** Only blank cells are filled: a log of an earlier version gets a heading for who, nothing else. */
function missingHeaders(header: readonly CellValue[]): Edit[] {
  const missing = HEADERS.findIndex((_, column) => (header[column] ?? "") === "");
  if (missing < 0) return [];
  const isEmptyBehind = HEADERS.every(
    (_, column) => column < missing || (header[column] ?? "") === ""
  );
  if (!isEmptyBehind) return [];
  return [write({ ...areaOf(0, 0), left: missing }, [HEADERS.slice(missing)])];
}

function areaOf(top: number, bottom: number): Area {
  return { sheet: LOG_SHEET, top, left: 0, bottom, right: WHO };
}

function write(area: Area, values: readonly (readonly CellValue[])[]): Edit {
  return { kind: "write", area, values, reason: say(REASON) };
}

function isState(value: CellValue | undefined): value is JournalEntry["state"] {
  return value === "started" || value === "done" || value === "undone";
}
