import type { Host } from "../workbook/host";
import { withFailures } from "./failures";
import { filledCells } from "./filled-cells";
import { findObstacles } from "./obstacles";
import { rangeOf, readBlocks, readContents } from "./read-blocks";
import { loadComments } from "./read-comments";
import { Requests } from "./requests";
import { selectedCells, watchSelection } from "./selection";
import { surveyWorkbook } from "./survey";
import { watchSheet } from "./watch-sheet";

export interface OfficeHostOptions {
  /** A request has no answer for three seconds, as while a cell is being edited; later, that nothing waits any more. */
  readonly onWaiting?: (isWaiting: boolean) => void;
}

/** The open workbook through Office.js. Every request waits for the end of a cell edit. */
export function createOfficeHost({ onWaiting }: OfficeHostOptions = {}): Host {
  const requests = new Requests(onWaiting);
  return {
    survey: () => withFailures("SURVEY", () => requests.run(surveyWorkbook)),
    read: (areas, progress, cancel) =>
      withFailures("READ", () =>
        requests.run((context) => readBlocks(context, areas, progress, cancel))
      ),
    contents: (areas) =>
      withFailures("READ", () => requests.run((context) => readContents(context, areas))),
    obstacles: (areas) =>
      withFailures("READ", () => requests.run((context) => findObstacles(context, areas))),
    filled: (cells) =>
      withFailures("READ", () => requests.run((context) => filledCells(context, cells))),
    comments: (sheet) =>
      withFailures("READ", () =>
        requests.run(async (context) => {
          const loaded = await loadComments(context, sheet);
          return loaded.map(({ area, text, isAnswered }) => ({ area, text, isAnswered }));
        })
      ),
    apply: (edits) => withFailures("WRITE", () => requests.write(edits)),
    select: (area) =>
      withFailures("SELECT", () =>
        requests.run(async (context) => {
          context.workbook.worksheets.getItem(area.sheet).activate();
          rangeOf(context, area).select();
          await context.sync();
        })
      ),
    selected: () => withFailures("SELECT", () => requests.run(selectedCells)),
    watchSelection: async (changed) => {
      const stop = await withFailures("WATCH", () => watchSelection(requests, changed));
      return () => withFailures("WATCH", stop);
    },
    watch: async (sheet, changed, gone) => {
      const stop = await withFailures("WATCH", () => watchSheet(requests, sheet, changed, gone));
      return () => withFailures("WATCH", stop);
    },
  };
}
