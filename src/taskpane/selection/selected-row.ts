import { overlaps, rowCount, type Area } from "../../workbook/address";
import type { Host } from "../../workbook/host";
import { segmentsOf, type Reviewable } from "../../workbook/intake/segments";
import type { Store } from "../store";
import { lineInRow, rowIn } from "../view/selected-line";

/** Ours: a selection by arrow key passes many cells; a screen reader is told of one a second. */
const PAUSE_MS = 250;
const LEAST_MS = 1_000;

/** Tells the store of the selected line, soon after the selection and at most once a second; resolves to its end. */
export async function followRow(host: Host, store: Store): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest: Area | null = null;
  let told = -Infinity;

  function tell(): void {
    timer = undefined;
    const { stage } = store.state();
    if (stage.kind !== "reviewed" || !newest) return;
    const row = rowSelected(stage.judgement.intake, newest);
    if (row === stage.selectedRow) return;
    told = Date.now();
    store.send({ kind: "row selected", row });
  }

  const end = await host.watchSelection((area) => {
    newest = area;
    timer ??= setTimeout(tell, Math.max(PAUSE_MS, told + LEAST_MS - Date.now()));
  });
  return async () => {
    clearTimeout(timer);
    newest = null;
    await end();
  };
}

/** null outside the budget, on rows that are no lines, and where several rows are selected. */
function rowSelected(intake: Reviewable, area: Area): number | null {
  if (rowCount(area) > 1) return null;
  const table = segmentsOf(intake).findIndex((each) => overlaps(area, each.table.candidate.area));
  const row = rowIn(table, area.top);
  return table < 0 || lineInRow(intake, row) === null ? null : row;
}
