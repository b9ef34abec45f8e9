import { parseAddress } from "../../../src/workbook/address";
import {
  appendEdits,
  readEntries,
  readRecord,
  stateEdit,
} from "../../../src/workbook/journal/log-sheet";
import type { LogRecord } from "../../../src/workbook/journal/record";
import type { CellValue, Survey, TableSurvey } from "../../../src/workbook/survey";
import { applied } from "../applied";
import { surveyedCells } from "../an-intake";
import { aSheet, aSurvey } from "../a-survey";

const ENTRY = {
  id: "a",
  when: "2026-11-22T10:00:00.000Z",
  title: "Review of Plan",
  who: "Ada",
  state: "started",
  cells: 3,
} as const;
const RECORD: LogRecord = {
  edits: [{ kind: "write", area: parseAddress("Plan!D1"), values: [["x"]], reason: "" }],
  inverses: [{ kind: "clear", area: parseAddress("Plan!D1"), what: "contents" }],
};
const LONG: LogRecord = {
  ...RECORD,
  inverses: [{ kind: "remove-sheet", name: "x ".repeat(40_000) }],
};
const LOG = "AI Budget log";

function appended(survey: Survey, id: string, record = RECORD): Survey {
  return applied(survey, appendEdits(survey, { ...ENTRY, id }, record).edits);
}

const entriesOf = (survey: Survey) => readEntries(surveyedCells(survey), survey);
const cellsOf = (survey: Survey) => survey.sheets.find(({ name }) => name === LOG)!.top;

describe("the log", () => {
  test("tells every write with who, and gives its record back, however long", async () => {
    const survey = appended(appended(aSurvey([]), "a"), "b", LONG);
    const entries = await entriesOf(survey);
    expect(entries).toEqual([
      { ...ENTRY, id: "a", row: 1, parts: 1 },
      { ...ENTRY, id: "b", row: 2, parts: 3 },
    ]);
    expect(await readRecord(surveyedCells(survey), entries[0]!)).toEqual(RECORD);
    expect(await readRecord(surveyedCells(survey), entries[1]!)).toEqual(LONG);
  });

  test("a state is changed in every row of its entry", async () => {
    const survey = appended(aSurvey([]), "a", LONG);
    const [entry] = await entriesOf(survey);
    const done = applied(survey, [stateEdit(entry!, "done")]);
    expect(await entriesOf(done)).toMatchObject([{ state: "done", parts: 3 }]);
  });

  test("gets its sheet and its table once", () => {
    const kinds = (survey: Survey): string[] =>
      appendEdits(survey, ENTRY, RECORD).edits.map(({ kind }) => kind);
    expect(kinds(aSurvey([]))).toEqual(["add-sheet", "write", "write", "add-table", ...WIDTHS]);
    const survey = { ...appended(aSurvey([]), "a"), tables: [tableOn(LOG)] };
    expect(kinds(survey)).toEqual(["write"]);
  });
});

const WIDTHS = Array.from({ length: 8 }, () => "width");

function tableOn(sheet: string): TableSurvey {
  const area = { sheet, top: 0, left: 0, bottom: 101, right: 7 };
  return {
    name: "Renamed",
    sheet,
    area,
    hasHeader: true,
    hasTotals: false,
    headers: [],
    sample: [],
    formats: [],
  };
}

describe("a log that was broken off", () => {
  const steps = appendEdits(aSurvey([]), ENTRY, LONG).edits;

  test.each(steps.map((_, count) => count))(
    "after %i steps is whole again with the next entry",
    async (count) => {
      const broken = applied(aSurvey([]), steps.slice(0, count));
      const entries = await entriesOf(appended(broken, "next"));
      expect(entries.at(-1)).toMatchObject({ id: "next", parts: 1, who: "Ada" });
      const cells = cellsOf(appended(broken, "next"));
      expect(cells[0]!.slice(0, 3)).toEqual(["Id", "When", "Title"]);
      const again = appendEdits(broken, ENTRY, RECORD).edits.map(({ kind }) => kind);
      expect(again).toContain("add-table");
    }
  );

  test("an entry whose last rows are missing is told as cut", async () => {
    const rows = cellsOf(appended(aSurvey([]), "a", LONG));
    const cut = aSurvey([aSheet(LOG, rows.slice(0, 3))]);
    expect(await entriesOf(cut)).toMatchObject([{ id: "a", parts: 2, isCut: true }]);
    expect(await entriesOf(appended(cut, "b"))).toMatchObject([
      { isCut: true },
      { id: "b", row: 3 },
    ]);
  });
});

describe("a log of an earlier version", () => {
  const cells: CellValue[][] = [
    ["Id", "When", "Title", "State", "Cells", "Part", "Record"],
    ["old", ENTRY.when, "Review", "done", 2, "1 of 1", JSON.stringify(RECORD)],
  ];

  test("is read, nobody being named", async () => {
    const survey = aSurvey([aSheet(LOG, cells)]);
    const [entry] = await entriesOf(survey);
    expect(entry).toMatchObject({ id: "old", who: "", state: "done", row: 1, parts: 1 });
    expect(await readRecord(surveyedCells(survey), entry!)).toEqual(RECORD);
  });

  test("gets a heading for who with the next entry", async () => {
    const survey = appended(aSurvey([aSheet(LOG, cells)]), "new");
    expect(cellsOf(survey)[0]).toEqual([...cells[0]!, "Who"]);
    expect((await entriesOf(survey)).map(({ who }) => who)).toEqual(["", "Ada"]);
  });

  test("keeps what somebody has written beside it", async () => {
    const noted = cells.map((row, at) => [...row, at === 0 ? "My notes" : "seen"]);
    const survey = appended(aSurvey([aSheet(LOG, noted)]), "new");
    expect(cellsOf(survey)[0]![7]).toBe("My notes");
    expect((await entriesOf(survey)).map(({ who }) => who)).toEqual(["", ""]);
  });
});
