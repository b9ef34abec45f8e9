import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeMapping } from "../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import type { XlsxDocument } from "../../src/embedded/document/document";
import { openDocument } from "../../src/embedded/document/open-document";
import { memoryBook, type MemoryBook } from "../../src/embedded/host/memory-book";
import { createOfficeHost } from "../../src/excel/office-host";
import { PARTS } from "../../src/workbook/annotation/parts";
import type { Plan } from "../../src/workbook/annotation/plan";
import { planMoves } from "../../src/workbook/annotation/plan-moves";
import { planReview } from "../../src/workbook/annotation/plan-review";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { readEntries, type JournalEntry } from "../../src/workbook/journal/log-sheet";
import { judge, type Judgement } from "../../src/workbook/judgement/judgement";
import type { Survey } from "../../src/workbook/survey";
import { dumpOf, wholeDumpOf } from "./a-dump";
import { reopened, type Fault } from "./fault-points";

export const host = createOfficeHost();

type PlanOf = (survey: Survey, judgement: Judgement) => Promise<Plan>;

const review: PlanOf = (survey, judgement) =>
  planReview(host, survey, judgement, { parts: new Set(PARTS.map(({ id }) => id)) });
const moves: PlanOf = (survey, judgement) => planMoves(host, survey, judgement);

/** Everything that can be written of the two samples. The eight pilots have no moves: nothing to apply. */
export const WRITES: readonly (readonly [file: string, what: string, plan: PlanOf])[] = [
  ["eight-pilots.xlsx", "a review with all its parts", review],
  ["northwind-ai-budget-fy26.xlsx", "a review with all its parts", review],
  ["northwind-ai-budget-fy26.xlsx", "the moves", moves],
];

export function sample(file: string): XlsxDocument {
  const bytes = readFileSync(join(__dirname, "../../assets", file));
  return openDocument(new Uint8Array(bytes), file);
}

export async function planned(document: XlsxDocument, plan: PlanOf): Promise<Plan> {
  await reopened(memoryBook(document));
  const survey = await host.survey();
  const [candidate] = discover(survey);
  const intake = await readIntake(host, survey, candidate!, proposeMapping(candidate!));
  return plan(survey, judge(intake, DEFAULT_POLICY, null));
}

export const WRITING = { id: "w1", now: new Date(Date.UTC(2026, 10, 22)), who: "Ada" };

export interface Written {
  readonly book: MemoryBook;
  readonly entry: JournalEntry;
}

export async function written(document: XlsxDocument, plan: Plan): Promise<Written> {
  const book = memoryBook(document);
  await reopened(book);
  return { book, entry: await writePlan(host, plan, WRITING) };
}

/** Every cell, look, width, table, rule, comment, link and chart, save the log. */
export function stateOf(book: MemoryBook): string {
  return JSON.stringify(dumpOf(book));
}

/** The log's last word about a write, as anyone would read it who opens the workbook. */
export async function logged(book: MemoryBook): Promise<JournalEntry | null> {
  await reopened(book);
  return (await readEntries(host, await host.survey())).at(-1) ?? null;
}

/** What a new session finds in a workbook that was left half way, and what an undo makes of it. */
export interface Recovery {
  /** The log's word before the undo, null where the write never came so far, and after it. */
  readonly entry: JournalEntry | null;
  readonly last: JournalEntry | null;
  /** Whether everything went back: nobody else had entered anything there. */
  readonly isWhole: boolean;
  readonly book: MemoryBook;
}

/**
 * A new session knows no more than the workbook: where two faults leave the very same one, log included, the second
 * recovery would be the first over again.
 */
export function recoveries(): (book: MemoryBook) => Promise<Recovery> {
  const known = new Map<string, Recovery>();
  return async (book) => {
    const key = createHash("sha256")
      .update(JSON.stringify(wholeDumpOf(book)))
      .digest("hex");
    const recovery = known.get(key) ?? (await recovered(book));
    known.set(key, recovery);
    return recovery;
  };
}

async function recovered(book: MemoryBook): Promise<Recovery> {
  await reopened(book);
  const survey = await host.survey();
  const last = async () => (await readEntries(host, survey)).at(-1) ?? null;
  const entry = await last();
  if (!entry || entry.state === "undone") return { entry, last: entry, isWhole: true, book };
  const { kept } = await undoEntry(host, entry);
  return { entry, last: await last(), isWhole: kept.length === 0, book };
}

/** Without printing half a megabyte where two states differ. */
export function expectSame(now: string, expected: string, fault: Fault): void {
  if (now === expected) return;
  const at = [...now].findIndex((letter, place) => letter !== expected[place]);
  expect({ fault, shown: now.slice(Math.max(0, at - 200), at + 100) }).toEqual({
    fault,
    shown: "same",
  });
}

export function tell(what: string, points: number): void {
  process.stdout.write(`${points} points of failure: ${what}\n`);
}
