import { applyEdits } from "../../src/excel/apply-edits";
import { Requests } from "../../src/excel/requests";
import type { Edit } from "../../src/workbook/edit";

const SHEET: Edit = { kind: "add-sheet", name: "AI Budget log", reason: "" };
const REMOVAL: Edit = { kind: "remove-sheet", name: "AI Budget log" };

/** Options of each run, and the sheets that were added. */
let runs: Excel.RunOptions[];
let added: string[];
/** What each request ends with, first request first; none: it is done. */
let errors: (object | null)[];

function useExcel(version: number): void {
  runs = [];
  added = [];
  errors = [];
  let queued: string[] = [];
  const context = {
    trace: () => {},
    workbook: {
      tables: {},
      worksheets: {
        add: (name: string) => void queued.push(name),
        getItem: () => ({ delete: () => {} }),
      },
    },
    sync: async () => {
      const error = errors.shift();
      const names = queued;
      queued = [];
      if (error) throw Object.assign(new Error("refused"), error);
      added.push(...names);
    },
  };
  Object.assign(globalThis, {
    Excel: {
      run: (options: Excel.RunOptions, batch: (given: unknown) => Promise<unknown>) => {
        runs.push(options);
        return batch(context);
      },
    },
    Office: {
      context: {
        requirements: {
          isSetSupported: (_set: string, wanted: string) => version >= Number(wanted),
        },
      },
    },
  });
}

const refused = (traceMessages: string[]) => ({ code: "UndoNotSupported", traceMessages });

describe("a write in Excel's own undo list", () => {
  test("is one entry where the host can group, and waits for the end of a cell edit", async () => {
    useExcel(1.2);
    await new Requests().write([SHEET], applyEdits);
    expect(runs).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
    expect(added).toEqual(["AI Budget log"]);
  });

  test("an older host is not asked to group", async () => {
    useExcel(1.14);
    await new Requests().write([SHEET], applyEdits);
    expect(runs).toEqual([{ delayForCellEdit: true }]);
  });

  test("taking a sheet away cannot be undone by Excel, so it is not grouped", async () => {
    useExcel(1.2);
    await new Requests().write([REMOVAL], applyEdits);
    expect(runs).toEqual([{ delayForCellEdit: true }]);
  });

  test("a refused group is written once more without one while nothing was done", async () => {
    useExcel(1.2);
    errors = [refused(["sheet AI Budget log"])];
    const requests = new Requests();
    await requests.write([SHEET], applyEdits);
    expect(added).toEqual(["AI Budget log"]);
    await requests.write([SHEET], applyEdits);
    expect(runs.map(({ mergeUndoGroup }) => mergeUndoGroup ?? false)).toEqual([true, false, false]);
  });

  test("a group that was refused half way is not written twice, and the next write does without", async () => {
    useExcel(1.2);
    errors = [refused(["sheet AI Budget log", "sheet Other"])];
    const requests = new Requests();
    const edits: Edit[] = [SHEET, { kind: "add-sheet", name: "Other", reason: "" }];
    await expect(requests.write(edits, applyEdits)).rejects.toMatchObject({
      code: "UndoNotSupported",
      step: "sheet Other",
      hasChanged: true,
    });
    expect(runs).toHaveLength(1);
    await requests.write(edits, applyEdits);
    expect(runs[1]).toEqual({ delayForCellEdit: true });
  });
});

describe("the step that an error met", () => {
  test("is the last one that was reached; nothing is written where it was the first", async () => {
    useExcel(1.14);
    errors = [{ code: "AccessDenied", traceMessages: ["sheet AI Budget log"] }];
    await expect(new Requests().write([SHEET], applyEdits)).rejects.toMatchObject({
      step: "sheet AI Budget log",
      hasChanged: false,
    });
  });

  test("is one of all that were sent where Excel does not say how far it came", async () => {
    useExcel(1.14);
    errors = [{ code: "RequestAborted", traceMessages: [] }];
    await expect(new Requests().write([SHEET, SHEET, SHEET], applyEdits)).rejects.toMatchObject({
      step: "sheet AI Budget log or one of 2 steps after it",
      hasChanged: null,
    });
  });
});
