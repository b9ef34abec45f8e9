import { undoFailure, undoNotice } from "../../../src/taskpane/view/undo-notice";
import { HostFailure } from "../../../src/workbook/host";
import type { UndoResult } from "../../../src/workbook/journal/journal";
import type { JournalEntry } from "../../../src/workbook/journal/log-sheet";

const entry = { id: "1", title: "Review of Budget", state: "undone" } as JournalEntry;
const KEPT = [
  { address: "Budget!D3", wrote: "OK", holds: 12_345.5 },
  { address: "Budget!E9", wrote: "", holds: "mine" },
  { address: "Budget!D4", wrote: 7, holds: "" },
];

describe("what an undo tells", () => {
  it.each<[string, Partial<UndoResult>, string, readonly string[]]>([
    ["of a whole one", {}, "Taken back: Review of Budget. The cells are as they were.", []],
    [
      "of cells that somebody changed, with what was written and what they hold",
      { kept: KEPT },
      "Taken back: Review of Budget. These cells were changed since and keep what they hold now:",
      [
        "Budget!D3: wrote OK, holds 12.345,5.",
        "Budget!E9: nothing was written there, holds mine.",
        "Budget!D4: wrote 7, holds blank.",
      ],
    ],
    [
      "of a sheet that is gone",
      { missing: ["Sheet Review was not found; it seems deleted."] },
      "Taken back: Review of Budget, as far as it was still there.",
      ["Sheet Review was not found; it seems deleted."],
    ],
    [
      "of a later write that goes first",
      { entry: { ...entry, state: "started" }, missing: ["Take that write back first."] },
      "Not all taken back: Review of Budget.",
      ["Take that write back first."],
    ],
  ])("%s", (_, result, text, details) => {
    expect(undoNotice({ entry, kept: [], missing: [], ...result }, "de-DE")).toMatchObject({
      text,
      details,
    });
  });

  it("of one that never began is not that of one broken off", () => {
    const refused = new HostFailure("UNDO.REFUSED", "Sheet Budget is protected.");
    expect(undoFailure("Review", refused).text).toBe(
      "“Review” was not taken back. Sheet Budget is protected."
    );
    const broken = new HostFailure("WRITE.BUSY", "Excel is busy.");
    expect(undoFailure("Review", broken).text).toMatch(/in part only\. Excel is busy\. Undo can/);
  });
});
