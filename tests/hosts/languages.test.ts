import { proposeMapping } from "../../src/core/budget/mapping";
import { DEFAULT_POLICY } from "../../src/core/policy/default-policy";
import { snapshotOf } from "../../src/core/measures/snapshot";
import { english } from "../../src/core/words/english";
import { speakThrough } from "../../src/core/words/say";
import { bookOf } from "../../src/embedded/host/array-book";
import { createEmbeddedHost } from "../../src/embedded/host/host";
import { startOffice } from "../../src/embedded/review/office-runtime";
import { createOfficeHost } from "../../src/excel/office-host";
import { speak, type Language } from "../../src/taskpane/language/language";
import { PARTS } from "../../src/workbook/annotation/parts";
import { planReview } from "../../src/workbook/annotation/plan-review";
import { STATUS_RULES } from "../../src/workbook/annotation/status-rules";
import { discover } from "../../src/workbook/discovery/discovery";
import { readIntake, type Intake } from "../../src/workbook/intake/intake";
import { undoEntry, writePlan } from "../../src/workbook/journal/journal";
import { readEntries, type JournalEntry } from "../../src/workbook/journal/log-sheet";
import { judge } from "../../src/workbook/judgement/judgement";
import { readKept } from "../../src/workbook/judgement/kept";
import type { CellValue } from "../../src/workbook/survey";
import { dumpOf } from "./a-dump";

const host = createOfficeHost();
const POLICY = { ...DEFAULT_POLICY, rounding: 10_000 };

const CELLS: CellValue[][] = [
  ["Line", "Cost type", "FY26 (EUR)"],
  ["GPU cluster", "Accelerators", 200],
  ["Model API", "Model API usage", 600],
  ["Project Falcon", "", 100],
];

async function open(): Promise<ReturnType<typeof bookOf>> {
  const book = bookOf({ Budget: CELLS }, { tables: { Europe: "Budget!A1:C4" } });
  await startOffice(createEmbeddedHost(book));
  return book;
}

async function read(): Promise<Intake> {
  const survey = await host.survey();
  const [candidate] = discover(survey);
  return readIntake(host, survey, candidate!, proposeMapping(candidate!), { today: 20_000 });
}

async function reviewedIn(language: Language): Promise<JournalEntry> {
  await speak(language);
  const parts = new Set(PARTS.map(({ id }) => id));
  const judgement = judge(await read(), POLICY);
  return writePlan(host, await planReview(host, await host.survey(), judgement, { parts }));
}

afterEach(() => speakThrough(english));

describe.each(["de", "es"] as const)("a review that is written in the words of %s", (language) => {
  test("is told in them, and its columns and colours know it all the same", async () => {
    await open();
    const { title } = await reviewedIn(language);
    expect(title).not.toMatch(/^Review/);
    const [table] = (await host.survey()).tables.filter(({ name }) => name === "Europe");
    expect(table!.headers).toContain("AI Budget status");
    const at = table!.headers.indexOf("AI Budget status");
    const statuses = table!.sample.map((row) => String(row[at]));
    expect(statuses).toHaveLength(CELLS.length - 1);
    for (const status of statuses)
      expect(STATUS_RULES.filter(({ begins }) => status.startsWith(begins))).toHaveLength(1);
  });

  test("is read back in English: the policy, the history and the log", async () => {
    await open();
    await reviewedIn(language);
    speakThrough(english);
    const kept = await readKept(host, await host.survey(), "Europe");
    expect(kept).toMatchObject({ policy: POLICY, problems: [] });
    expect(kept.earlier).toEqual(snapshotOf((await read()).budget));
    expect(await readEntries(host, await host.survey())).toMatchObject([{ state: "done" }]);
  });

  test("is taken back by somebody who reads English, to the last cell", async () => {
    const book = await open();
    const before = dumpOf(book);
    const entry = await reviewedIn(language);
    speakThrough(english);
    expect(await undoEntry(host, entry)).toMatchObject({ kept: [], missing: [] });
    expect(dumpOf(book)).toEqual(before);
  });
});
