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
import { writePlan } from "../../src/workbook/journal/journal";
import { readEntries, type JournalEntry } from "../../src/workbook/journal/log-sheet";
import { judge, type Judgement } from "../../src/workbook/judgement/judgement";
import type { Survey } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";
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

/** Without printing half a megabyte where two states differ. */
export function expectSame(now: string, expected: string, fault: Fault): void {
  const at = [...now].findIndex((letter, place) => letter !== expected[place]);
  const shown = now === expected ? "same" : now.slice(Math.max(0, at - 200), at + 100);
  expect({ fault, shown }).toEqual({ fault, shown: "same" });
}

export function tell(what: string, points: number): void {
  process.stdout.write(`${points} points of failure: ${what}\n`);
}
