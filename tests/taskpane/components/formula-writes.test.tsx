/** @jest-environment jsdom */
import { WritePage } from "../../../src/taskpane/components/writing/WritePage";
import type { Session } from "../../../src/taskpane/session";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import type { Writing } from "../../../src/taskpane/writing/writing";
import type { JournalEntry } from "../../../src/workbook/journal/log-sheet";
import { aPage, aSession, type APage } from "./a-page";

let page: APage;

beforeEach(() => {
  page = aPage();
});
afterEach(() => page.close());

describe("a formula that was asked for", () => {
  it.each([
    ["formula", "Put the formula into a cell"],
    ["freeze", "Freeze the AI Budget formulas"],
    ["repair", "Repair the AI Budget formulas"],
  ] as const)("is previewed again where the budget was read since: %s", (of, title) => {
    const [preview, dropPreview] = [jest.fn(), jest.fn()];
    draw({ kind: "idle", of }, { preview, dropPreview });
    expect(text()).toContain(title);
    page.press("Preview the changes");
    expect(preview).toHaveBeenCalledWith(of);
    page.press("Back to the functions");
    expect(dropPreview).toHaveBeenCalledTimes(1);
  });

  it("goes back to the functions when it is refused or written", () => {
    const [dropPreview, showPage] = [jest.fn(), jest.fn()];
    draw({ kind: "refused", of: "formula", reasons: ["B2 holds 5."] }, { dropPreview });
    page.press("Back to the functions");
    expect(dropPreview).toHaveBeenCalledTimes(1);
    const entry: JournalEntry = {
      id: "1",
      when: "2026-11-20T09:00:00Z",
      who: "",
      title: "Formula in Notes!B1",
      state: "done",
      cells: 1,
      row: 1,
      parts: 1,
    };
    draw({ kind: "written", of: "formula", entry }, { showPage });
    expect(text()).toContain("Formula in Notes!B1: 1 cell, read back and compared.");
    page.press("Back to the functions");
    expect(showPage).toHaveBeenCalledWith("functions");
  });
});

function draw(writing: Writing, asked: Partial<Session>): void {
  page.draw(
    <WritePage
      writing={writing}
      isBusy={false}
      choice={{ parts: null, who: "" }}
      format={formattingFor("en-US", "EUR")}
      session={aSession(asked)}
    />
  );
}

function text(): string {
  return page.element.textContent!;
}
