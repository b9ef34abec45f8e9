/** @jest-environment jsdom */
import { act } from "react";
import { WritePage } from "../../../src/taskpane/components/writing/WritePage";
import type { Session } from "../../../src/taskpane/session";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import type { WriteChoice, Writing } from "../../../src/taskpane/writing/writing";
import { DEFAULT_PARTS, PARTS } from "../../../src/workbook/annotation/parts";
import type { Plan } from "../../../src/workbook/annotation/plan";
import type { CellChange, Edit } from "../../../src/workbook/edit";
import type { JournalEntry } from "../../../src/workbook/journal/log-sheet";
import { aJudgement } from "../a-judgement";
import { aPage, aSession, type APage } from "./a-page";

const format = formattingFor("en-US", "EUR");
const { intake } = aJudgement();
const NOBODY: WriteChoice = { parts: null, who: "" };
const AREA = { sheet: "Budget", top: 1, left: 3, bottom: 2, right: 3 };
const STATUS: CellChange = { address: "Budget!D2", old: "", new: "OK", reason: "Worst finding" };
const COMMENT: CellChange = {
  address: "Budget!C3",
  old: "",
  new: "AI Budget: no owner.",
  reason: "Worst cells",
  what: "comment",
};
let page: APage;

beforeEach(() => {
  page = aPage();
});
afterEach(() => page.close());

describe("what to write of a review", () => {
  it("is chosen part by part, each with a sentence", () => {
    const chooseParts = jest.fn();
    draw({ kind: "idle", of: "review" }, { chooseParts });
    expect(boxes().map(({ checked }) => checked)).toEqual(
      PARTS.map(({ id }) => DEFAULT_PARTS.has(id))
    );
    for (const { title, says } of PARTS) expect(text()).toContain(title + says);
    page.click(boxes()[PARTS.findIndex(({ id }) => id === "comments")]!);
    expect(chooseParts).toHaveBeenCalledWith(new Set([...DEFAULT_PARTS, "comments"]));
  });

  it("leaves out what needs a part that is not written", () => {
    const chooseParts = jest.fn();
    draw({ kind: "idle", of: "review" }, { chooseParts });
    page.click(boxes()[0]!);
    expect(chooseParts).toHaveBeenCalledWith(new Set(["suggested", "sheet"]));
    draw({ kind: "idle", of: "review" }, {}, { parts: new Set(["suggested"]), who: "" });
    expect(boxes()[PARTS.findIndex(({ id }) => id === "colors")]!.disabled).toBe(true);
  });

  it("cannot be nothing, and the page says so", () => {
    draw({ kind: "idle", of: "review" }, {}, { parts: new Set(), who: "" });
    expect(page.button("Preview what will be written").disabled).toBe(true);
    expect(text()).toContain("Choose at least one part to write.");
  });

  it("is signed with a name that nobody has to give", () => {
    const signAs = jest.fn();
    draw({ kind: "idle", of: "review" }, { signAs });
    expect(page.button("Preview what will be written").disabled).toBe(false);
    page.type("Your name", "M. Rossi");
    expect(signAs).toHaveBeenCalledWith("M. Rossi");
  });
});

describe("the preview of a write", () => {
  it("lists every cell before the write and nothing is written until asked", () => {
    const write = jest.fn();
    draw(planned([STATUS]), { write });
    expect(text()).toContain("1 cell will be written");
    expect(rows()).toEqual(["D2blankOK"]);
    expect(write).not.toHaveBeenCalled();
    page.press("Write to workbook");
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("cannot be asked for twice, nor be left, while it is written", () => {
    draw({ ...planned([STATUS]), kind: "writing" });
    expect(page.button("Writing…").disabled).toBe(true);
    expect(page.button("Cancel").disabled).toBe(true);
  });

  it("counts comments apart and shows them as such", () => {
    draw(planned([STATUS, COMMENT]));
    expect(text()).toContain("1 cell and 1 comment will be written");
    expect(rows()).toEqual(["D2blankOK", "C3commentAI Budget: no owner."]);
  });

  it("says what is done besides filling cells, and what was left out", () => {
    const rule = { begins: "Critical", fill: "#ffffff", color: "#a80f1f", mark: "▲" };
    const edits: Edit[] = [
      { kind: "add-sheet", name: "AI Budget review", reason: "" },
      { kind: "add-rules", area: AREA, rules: [rule] },
      {
        kind: "links",
        area: { ...AREA, sheet: "AI Budget review" },
        targets: [["Budget!C2"], [null]],
      },
    ];
    draw(planned([STATUS], edits, ["Budget!C4 has a comment already and gets none."]));
    for (const said of [
      "new sheet AI Budget review",
      "colours and marks by status on Budget!D2:D3",
      "1 link on AI Budget review",
      "Budget!C4 has a comment already",
    ])
      expect(text()).toContain(said);
  });

  it("is searched by address, by what a cell holds, as typed or shown, and by the reason", () => {
    const amounts = Array.from({ length: 12 }, (_, at): CellChange => ({
      address: `Budget!E${at + 2}`,
      old: "",
      new: 1_000 + at,
      reason: "Amount that meets the profile",
    }));
    draw(planned([STATUS, ...amounts]));
    for (const [wanted, found] of [
      ["e5", ["E5blank1,003"]],
      ["1007", ["E9blank1,007"]],
      ["1,007", ["E9blank1,007"]],
      ["worst", ["D2blankOK"]],
      ["nothing of this", []],
    ] as const) {
      search(wanted);
      expect(rows()).toEqual(found);
      expect(text()).toContain(found.length === 1 ? "1 cell of 13 shown." : "0 cells of 13 shown.");
    }
    page.key(page.element.querySelector("input[type=search]")!, "Escape");
    expect(rows()).toHaveLength(13);
  });
});

describe("the preview of moves", () => {
  const formulas = [{ address: "Budget!C4", formula: "=SUM(F4:G4)", old: 50_000, new: 70_000 }];

  it("leaves formulas alone until one is chosen by itself", () => {
    const overwrite = jest.fn();
    draw({ ...planned([STATUS]), of: "moves", formulas }, { overwrite });
    expect(text()).toContain("1 amount is a formula");
    expect(page.element.querySelector(".formula")!.textContent).toContain(
      "Budget!C4 50,000 →to 70,000=SUM(F4:G4)"
    );
    const [box] = boxes();
    expect(box!.checked).toBe(false);
    page.click(box!);
    expect(overwrite).toHaveBeenCalledWith("Budget!C4", true);
  });

  it("cannot be written while a choice is being planned, nor without a cell", () => {
    draw({ ...planned([STATUS]), of: "moves", formulas, isChanging: true });
    expect(page.button("Write to workbook").disabled).toBe(true);
    draw({ ...planned([], []), of: "moves", formulas });
    expect(page.button("Write to workbook").disabled).toBe(true);
    expect(text()).toContain("Choose a formula to overwrite");
  });

  it("that went stale is made anew, or left for the moves", () => {
    const preview = jest.fn();
    const dropPreview = jest.fn();
    draw({ kind: "idle", of: "moves" }, { preview, dropPreview });
    page.press("Preview the changes");
    expect(preview).toHaveBeenCalledWith("moves");
    page.press("Back to the moves");
    expect(dropPreview).toHaveBeenCalledTimes(1);
  });
});

describe("a write that does not happen", () => {
  it("lists why it is refused; other parts can be chosen and checked", () => {
    const reasons = ["Sheet Budget is protected. Remove the protection under Review."];
    const preview = jest.fn();
    draw({ kind: "refused", of: "review", reasons }, { preview });
    expect(text()).toContain(reasons[0]);
    expect(boxes()).toHaveLength(PARTS.length);
    page.press("Check again");
    expect(preview).toHaveBeenCalledWith("review");
    draw({ kind: "refused", of: "moves", reasons }, { preview });
    expect(boxes()).toHaveLength(0);
    page.press("Check again");
    expect(preview).toHaveBeenLastCalledWith("moves");
  });

  it("says what went wrong and tries again where nothing was begun", () => {
    const preview = jest.fn();
    draw({ kind: "failed", of: "moves", problem: "Excel is busy.", left: null }, { preview });
    expect(text()).toContain("Excel is busy.");
    page.press("Try again");
    expect(preview).toHaveBeenCalledWith("moves");
  });

  it("takes back what there is of a write that was broken off", () => {
    const left = { id: "1", title: "Review of Budget", state: "started" } as JournalEntry;
    const undo = jest.fn();
    const showPage = jest.fn();
    draw({ kind: "failed", of: "review", problem: "It stopped.", left }, { undo, showPage });
    page.press("Take it back");
    expect(undo).toHaveBeenCalledWith(left);
    page.press("Open the history");
    expect(showPage).toHaveBeenCalledWith("history");
  });
});

function planned(
  changes: readonly CellChange[],
  edits: readonly Edit[] = [{ kind: "write", area: AREA, values: [["OK"], ["OK"]], reason: "" }],
  notes: readonly string[] = []
): Extract<Writing, { kind: "planned" }> {
  const plan: Plan = { title: "Review of Budget", intake, edits, inverses: [], changes, notes };
  const choice = { formulas: [], overwritten: new Set<string>() };
  return { kind: "planned", of: "review", plan, isChanging: false, ...choice };
}

function draw(writing: Writing, asked: Partial<Session> = {}, choice = NOBODY): void {
  page.draw(
    <WritePage
      writing={writing}
      isBusy={writing.kind === "writing"}
      choice={choice}
      format={format}
      session={aSession(asked)}
    />
  );
}

function text(): string {
  return page.element.textContent ?? "";
}

function boxes(): HTMLInputElement[] {
  return [...page.element.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
}

/** Of every group, opened where it is not. */
function rows(): (string | null)[] {
  for (const group of page.element.querySelectorAll<HTMLDetailsElement>(".change-group"))
    if (!group.open) page.toggle(group);
  return [...page.element.querySelectorAll(".changes tbody tr")].map(
    ({ textContent }) => textContent
  );
}

function search(wanted: string): void {
  const field = page.element.querySelector<HTMLInputElement>("input[type=search]")!;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
  act(() => {
    set!.call(field, wanted);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
