/** @jest-environment jsdom */
import { act } from "react";
import { FunctionsPage } from "../../../src/taskpane/components/functions/FunctionsPage";
import {
  NOTHING_SHOWN,
  type FunctionsShown,
} from "../../../src/taskpane/functions/functions-shown";
import type { Session } from "../../../src/taskpane/session";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import { functionGroups } from "../../../src/taskpane/view/function-groups";
import { aTable } from "../../workbook/a-survey";
import { aJudgement } from "../a-judgement";
import { BOOK } from "../functions/a-book";
import { aPage, aSession, type APage } from "./a-page";

const format = formattingFor("en-US", "EUR");
const judgement = aJudgement();
const { headers, sample } = judgement.intake.candidate;
const tables = [aTable("Budget", "Budget", [headers, ...sample])];
const READ: FunctionsShown = { ...NOTHING_SHOWN, book: { kind: "read", value: BOOK } };
const SHARE = '=AIBUDGET.SHARE("Infrastructure",Budget[#All])';
let page: APage;

beforeEach(() => {
  page = aPage();
});
afterEach(() => page.close());

describe("the list of functions", () => {
  it("says that it is loading, and what to do where that failed", () => {
    draw(NOTHING_SHOWN);
    expect(text()).toContain("Loading the functions");
    const readFunctions = jest.fn();
    draw(
      { ...NOTHING_SHOWN, book: { kind: "failed", problem: "No connection." } },
      { readFunctions }
    );
    expect(page.element.querySelector("[role=alert]")!.textContent).toBe("No connection.");
    page.press("Try again");
    expect(readFunctions).toHaveBeenCalledTimes(1);
  });

  it("has every function under a theme of its own", () => {
    const groups = functionGroups(BOOK.entries, "");
    expect(groups.map(({ title }) => title)).toEqual([
      "Mix and bands",
      "Lines and findings",
      "Use cases",
      "Usage and savings",
      "Reallocation",
    ]);
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(BOOK.entries.length);
  });

  it("is searched by name, summary and argument, and counts aloud", () => {
    draw(READ);
    find("share");
    expect(names()).toEqual(["SHARE", "SHARES", "FOUNDATIONSHARE", "CENTRALSHARE"]);
    find("fraction header row");
    expect(names()).toEqual(["SHARE"]);
    expect(status()).toBe(`1 of ${BOOK.entries.length} functions`);
    find("nothing like it");
    expect(status()).toBe("No function has these words.");
    page.key(search(), "Escape");
    expect(names()).toHaveLength(BOOK.entries.length);
  });
});

describe("a function", () => {
  it("opens to its signature, arguments and an example on the user's own table", () => {
    draw(READ);
    const share = open("SHARE");
    expect(share.querySelector("summary")!.textContent).toBe(
      "SHAREShare of one group in an AI budget, as a fraction."
    );
    expect(share.textContent).toContain("=AIBUDGET.SHARE(group, types, [amounts])");
    expect([...share.querySelectorAll("dt")].map(({ textContent }) => textContent)).toEqual([
      "group",
      "types",
      "amounts optional",
    ]);
    expect(field("Formula: SHARE").value).toBe(SHARE);
  });

  it("shows its form, and says what the table lacks", () => {
    draw(READ);
    const idle = open("IDLECOST");
    expect(idle.textContent).toContain(
      "Your table has no column for “Utilisation”. This shows the form."
    );
    expect(field("Formula: IDLECOST").value).toBe("=AIBUDGET.IDLECOST(1000,0.35)");
    expect(idle.textContent).toContain("gives 500");
    expect(idle.textContent).not.toContain("Show as Excel formula");
  });

  it("is put into the selected cell by way of its preview", () => {
    const preview = jest.fn();
    draw(READ, { preview });
    open("SHARE");
    page.press("Put into the selected cell: SHARE");
    expect(preview).toHaveBeenCalledWith("formula", expect.objectContaining({ formula: SHARE }));
    draw(READ, { preview }, true);
    expect(page.button("Put into the selected cell: SHARE").disabled).toBe(true);
  });

  it("shows what gives the same without the add-in, and since which Excel", () => {
    const [showTwin, preview] = [jest.fn(), jest.fn()];
    draw(READ, { showTwin });
    open("SHARE");
    page.press("Show as Excel formula: SHARE");
    expect(showTwin).toHaveBeenCalledWith("SHARE", [
      expect.objectContaining({ text: '"Infrastructure"', area: null }),
      expect.objectContaining({ text: "Budget[#All]", area: expect.objectContaining({ top: 0 }) }),
    ]);
    draw(twin({ kind: "reading" }));
    expect(page.button("Show as Excel formula: SHARE").disabled).toBe(true);
    draw(twin({ kind: "read", value: { formula: "=SUM(1)", since: "2021" } }), { preview });
    expect(text()).toContain("in Excel 2021 and later");
    expect(field("Formula: SHARE as Excel formula").value).toBe("=SUM(1)");
    page.press("Put into the selected cell: SHARE as Excel formula");
    expect(preview).toHaveBeenCalledWith(
      "formula",
      expect.objectContaining({ formula: "=SUM(1)" })
    );
    draw(twin({ kind: "read", value: { reason: "An amount is text." } }));
    expect(text()).toContain("An amount is text.");
    draw(twin({ kind: "failed", problem: "Excel is busy." }));
    expect(page.element.querySelector("[role=alert]")!.textContent).toBe("Excel is busy.");
  });

  it("says why nothing of Excel's own can stand in for it", () => {
    draw(READ);
    expect(open("FINDINGS").textContent).toContain(
      "No formula of Excel’s own gives this. It runs every rule of the review"
    );
  });
});

describe("copying a formula", () => {
  it("fills the clipboard", async () => {
    const writeText = jest.fn(async () => {});
    Object.assign(navigator, { clipboard: { writeText } });
    draw(READ);
    const share = open("SHARE");
    await act(async () => page.button("Copy: SHARE").click());
    expect(writeText).toHaveBeenCalledWith(SHARE);
    expect(share.textContent).toContain("Copied.");
  });

  it("selects the formula where the pane may not use the clipboard", async () => {
    Object.assign(navigator, { clipboard: undefined });
    draw(READ);
    const share = open("SHARE");
    await act(async () => page.button("Copy: SHARE").click());
    const { selectionStart, selectionEnd } = field("Formula: SHARE");
    expect([selectionStart, selectionEnd]).toEqual([0, SHARE.length]);
    expect(share.textContent).toContain("press Ctrl+C");
  });
});

describe("the formulas of the workbook", () => {
  it("are looked for only when somebody asks", () => {
    const lookForFormulas = jest.fn();
    draw(READ, { lookForFormulas });
    page.press("Look for AI Budget formulas");
    expect(lookForFormulas).toHaveBeenCalledTimes(1);
    draw({ ...READ, formulas: { kind: "reading" } });
    expect(page.button("Look for AI Budget formulas").disabled).toBe(true);
  });

  it("are counted by sheet, frozen and repaired by way of their preview", () => {
    const preview = jest.fn();
    const value = [
      { sheet: "Plan", formulas: 3, broken: 0 },
      { sheet: "Notes", formulas: 1, broken: 1 },
    ];
    draw({ ...READ, formulas: { kind: "read", value } }, { preview });
    expect(text()).toContain("4 formulas, 1 of them shows #NAME?.");
    expect(counts()).toEqual(["Plan: 3 formulas", "Notes: 1 formula, which shows #NAME?"]);
    page.press("Freeze for sharing…");
    page.press("Repair…");
    expect(preview.mock.calls).toEqual([["freeze"], ["repair"]]);
  });

  it("need no repair where none shows #NAME?, and no freezing where there are none", () => {
    const value = [{ sheet: "Plan", formulas: 3, broken: 0 }];
    draw({ ...READ, formulas: { kind: "read", value } });
    expect(text()).not.toContain("Repair");
    draw({ ...READ, formulas: { kind: "read", value: [] } });
    expect(text()).toContain("The workbook has no AI Budget formula.");
    expect(text()).not.toContain("Freeze");
    expect(page.button("Look again").disabled).toBe(false);
  });
});

function draw(functions: FunctionsShown, asked: Partial<Session> = {}, isBusy = false): void {
  page.draw(
    <FunctionsPage
      functions={functions}
      judgement={judgement}
      tables={tables}
      isBusy={isBusy}
      format={format}
      session={aSession(asked)}
    />
  );
}

function twin(answer: FunctionsShown["twins"][string]): FunctionsShown {
  return { ...READ, twins: { SHARE: answer } };
}

/** As a person opens it; jsdom tells of no toggle. */
function open(id: string): HTMLDetailsElement {
  const found = [...page.element.querySelectorAll("details")].find(
    (each) => each.querySelector("summary .strong")!.textContent === id
  )!;
  found.open = true;
  act(() => void found.dispatchEvent(new Event("toggle")));
  return found;
}

function field(label: string): HTMLTextAreaElement {
  return page.element.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${label}"]`)!;
}

function search(): HTMLInputElement {
  return page.element.querySelector<HTMLInputElement>("input[type=search]")!;
}

function find(words: string): void {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!.set!;
  act(() => {
    setter.call(search(), words);
    search().dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function names(): string[] {
  return [...page.element.querySelectorAll("summary .strong")].map((each) => each.textContent!);
}

function counts(): string[] {
  return [...page.element.querySelectorAll(".formula-counts li")].map((each) => each.textContent!);
}

function status(): string {
  return page.element.querySelector(".change-filter [role=status]")!.textContent!;
}

function text(): string {
  return page.element.textContent!;
}
