import type { Host } from "../workbook/host";
import { withFailures } from "./failures";
import { rangeOf, readBlocks, readContents } from "./read-blocks";
import { Requests } from "./requests";
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
      withFailures("READ", async () => {
        const { findObstacles } = await later();
        return requests.run((context) => findObstacles(context, areas));
      }),
    hiddenRows: (area) =>
      withFailures("READ", async () => {
        const { findHiddenRows } = await later();
        return requests.run((context) => findHiddenRows(context, area));
      }),
    emphasis: (cells) =>
      withFailures("READ", async () => {
        const { emphasised } = await later();
        return requests.run((context) => emphasised(context, cells));
      }),
    filled: (cells) =>
      withFailures("READ", async () => {
        const { filledCells } = await later();
        return requests.run((context) => filledCells(context, cells));
      }),
    comments: (sheet) =>
      withFailures("READ", async () => {
        const { loadComments } = await later();
        const loaded = await requests.run((context) => loadComments(context, sheet));
        return loaded.map(({ area, text, isAnswered }) => ({ area, text, isAnswered }));
      }),
    apply: (edits) =>
      withFailures("WRITE", async () => {
        const { applyEdits } = await later();
        return requests.write(edits, applyEdits);
      }),
    select: (area) =>
      withFailures("SELECT", () =>
        requests.run(async (context) => {
          context.workbook.worksheets.getItem(area.sheet).activate();
          rangeOf(context, area).select();
          await context.sync();
        })
      ),
    selected: () => withFailures("SELECT", async () => requests.run((await later()).selectedCells)),
    watchSelection: async (changed) => {
      const { watchSelection } = await later();
      const stop = await withFailures("WATCH", () => watchSelection(requests, changed));
      return () => withFailures("WATCH", stop);
    },
    watch: async (sheet, changed, gone) => {
      const stop = await withFailures("WATCH", () => watchSheet(requests, sheet, changed, gone));
      return () => withFailures("WATCH", stop);
    },
  };
}

/** What no start needs: it comes with the review (decision 0011). */
function later() {
  return import(/* webpackChunkName: "review" */ "./later-parts");
}
