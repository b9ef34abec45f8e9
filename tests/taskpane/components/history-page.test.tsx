/** @jest-environment jsdom */
import { HistoryPage } from "../../../src/taskpane/components/history/HistoryPage";
import { WaitingBar } from "../../../src/taskpane/components/shell/WaitingBar";
import type { Past } from "../../../src/taskpane/past";
import type { Session } from "../../../src/taskpane/session";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import type { Journal } from "../../../src/taskpane/view/journal";
import type { PastReview } from "../../../src/workbook/history/read-reviews";
import type { JournalEntry } from "../../../src/workbook/journal/log-sheet";
import { aPage, aSession, type APage } from "./a-page";

const format = formattingFor("en-US", "EUR");
const WRITES: readonly JournalEntry[] = [
  {
    id: "1",
    when: "2026-11-20T09:00:00Z",
    who: "",
    title: "Review of Budget",
    state: "undone",
    cells: 40,
    row: 1,
    parts: 1,
  },
  {
    id: "2",
    when: "2026-11-21T09:00:00Z",
    who: "M. Rossi",
    title: "Moves in Budget",
    state: "done",
    cells: 6,
    row: 2,
    parts: 1,
  },
  {
    id: "3",
    when: "2026-11-22T09:00:00Z",
    who: "",
    title: "Review of Plan",
    state: "started",
    cells: 1,
    row: 3,
    parts: 1,
  },
];
const REVIEW: PastReview = {
  when: "2026-03-31",
  budget: "Budget",
  currency: "USD",
  total: 1_020_000,
  judged: 0.98,
  activeCases: null,
  groups: [],
  costTypes: [],
};
let page: APage;

beforeEach(() => {
  page = aPage();
});
afterEach(() => page.close());

describe("the history of a workbook", () => {
  it("lists writes newest first with day, name, cells and where they stand", () => {
    draw({ writes: WRITES, undoing: null, isBusy: false });
    const rows = [...page.element.querySelectorAll("li")]
      .slice(0, 3)
      .map((row) => row.textContent!);
    expect(rows[0]).toMatch(/^Review of Plan.*Nov 22, 2026.*1 cell.*not finished/);
    expect(rows[1]).toMatch(/^Moves in Budget.*by M\. Rossi · 6 cells.*written/);
    expect(rows[2]).toMatch(/^Review of Budget.*40 cells.*taken back/);
  });

  it("offers the undo of every write that stands, whatever came after it", () => {
    const undo = jest.fn();
    draw({ writes: WRITES, undoing: null, isBusy: false }, { undo });
    expect(undoButtons().map((each) => each.getAttribute("aria-label")!.slice(0, 20))).toEqual([
      "Undo Review of Plan,",
      "Undo Moves in Budget",
    ]);
    page.click(undoButtons()[1]!);
    expect(undo).toHaveBeenCalledWith(WRITES[1]);
  });

  it("takes back one write at a time", () => {
    draw({ writes: WRITES, undoing: "2", isBusy: true });
    expect(undoButtons().map(({ disabled }) => disabled)).toEqual([true, true]);
    expect(undoButtons().map(({ textContent }) => textContent)).toEqual(["Undo", "Undoing…"]);
  });

  it("says what undo does not do, and what to do where nothing was written", () => {
    const preview = jest.fn();
    draw({ writes: [], undoing: null, isBusy: false }, { preview });
    expect(page.element.textContent).toContain("Only cells that still hold what was written");
    page.press("Preview what will be written");
    expect(preview).toHaveBeenCalledWith();
  });

  it("shows earlier reviews with their day and total in their own currency", () => {
    draw({ writes: [], undoing: null, isBusy: false }, {}, { kind: "read", reviews: [REVIEW] });
    const row = page.element.querySelector(".past-reviews tbody tr")!;
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      "Mar 31, 2026",
      "$1,020,000",
      "98%",
    ]);
  });

  it("without a review tells of every budget, and offers no write", () => {
    const past: Past = { kind: "read", reviews: [REVIEW] };
    draw({ writes: [], undoing: null, isBusy: false }, {}, past, false);
    expect(page.element.querySelector(".past-reviews tbody th")!.textContent).toBe(
      "Mar 31, 2026Budget"
    );
    expect(page.element.textContent).toContain("Earlier reviews in this workbook");
    expect(page.element.textContent).not.toContain("Preview");
  });

  it("reads again where the workbook did not answer", () => {
    const readPast = jest.fn();
    draw(
      { writes: [], undoing: null, isBusy: false },
      { readPast },
      { kind: "failed", problem: "Excel is busy." }
    );
    expect(page.element.querySelector("[role=alert]")!.textContent).toBe("Excel is busy.");
    page.press("Try again");
    expect(readPast).toHaveBeenCalledTimes(1);
  });
});

describe("a workbook that does not answer", () => {
  it("is told of in a region that is always there", () => {
    page.draw(<WaitingBar isWaiting={false} />);
    const region = page.element.querySelector("[role=status]")!;
    expect(region.textContent).toBe("");
    page.draw(<WaitingBar isWaiting />);
    expect(page.element.querySelector("[role=status]")).toBe(region);
    expect(region.textContent).toMatch(/finish it with Enter or Esc/);
  });
});

function draw(
  journal: Journal,
  asked: Partial<Session> = {},
  past: Past | null = null,
  isReviewed = true
): void {
  page.draw(
    <HistoryPage
      journal={journal}
      past={past}
      isReviewed={isReviewed}
      format={format}
      session={aSession(asked)}
    />
  );
}

function undoButtons(): HTMLButtonElement[] {
  return [...page.element.querySelectorAll<HTMLButtonElement>("[aria-label^='Undo ']")];
}
