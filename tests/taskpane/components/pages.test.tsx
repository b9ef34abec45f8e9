/** @jest-environment jsdom */
import { act, type ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { BudgetChoice } from "../../../src/taskpane/components/choice/BudgetChoice";
import { Findings } from "../../../src/taskpane/components/findings/Findings";
import { BaseRatioForm } from "../../../src/taskpane/components/overview/BaseRatioForm";
import { Overview } from "../../../src/taskpane/components/overview/Overview";
import { WritePage } from "../../../src/taskpane/components/writing/WritePage";
import { registerPaneIcons } from "../../../src/taskpane/icons";
import type { Session } from "../../../src/taskpane/session";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import { aJudgement } from "../a-judgement";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
registerPaneIcons();

const format = formattingFor("en-US", "EUR");
const judgement = aJudgement();
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

describe("the choice of a budget", () => {
  const found = {
    survey: {
      workbook: "a.xlsx",
      culture: { locale: "en-US", decimal: ".", thousands: "," },
      sheets: [],
      tables: [],
    },
    candidates: [judgement.intake.candidate],
    chosen: 0,
    mapping: judgement.intake.mapping,
  };

  it("names the table, its place and what its columns mean", () => {
    draw(<BudgetChoice found={found} session={aSession({})} />);
    for (const text of ["Found 1 budget table", "Budget!A1:C5", "FY26 · C", "Cost type · B"]) {
      expect(page.textContent).toContain(text);
    }
  });

  it("cannot be reviewed before an amount column is chosen, and says so", () => {
    const mapping = { columns: found.mapping.columns.filter(({ role }) => role !== "amount") };
    draw(<BudgetChoice found={{ ...found, mapping }} session={aSession({})} />);
    expect(button("Review this budget").disabled).toBe(true);
    expect(page.textContent).toContain("Choose the column that holds the amount.");
  });
});

describe("the overview", () => {
  it("prints total, shares with their bands, and what is left out", () => {
    draw(
      <Overview judgement={judgement} split="categories" format={format} session={aSession({})} />
    );
    for (const text of ["€1,020,000", "80%", "20 points above 50–60%", "Left out", "€20,000"]) {
      expect(page.textContent).toContain(text);
    }
  });

  it("shows the other reading of the money on demand", () => {
    const showSplit = jest.fn();
    const session = aSession({ showSplit });
    draw(<Overview judgement={judgement} split="categories" format={format} session={session} />);
    press("By purpose");
    expect(showSplit).toHaveBeenCalledWith("layers");
  });

  it("never prefills the base ratio", () => {
    draw(<BaseRatioForm ratio={DEFAULT_POLICY.baseRatio} onSet={() => {}} />);
    expect([...page.querySelectorAll("input")].map(({ value }) => value)).toEqual(["", "", ""]);
    expect(button("Apply").disabled).toBe(true);
  });
});

describe("the findings", () => {
  it("say what, why, what to do and source, and show their cells", () => {
    const showCells = jest.fn();
    draw(<Findings report={judgement.report} format={format} onShowCells={showCells} />);
    const first = page.querySelector("details.finding")!;
    for (const text of ["Why it matters", "What to do", "Source"]) {
      expect(first.textContent).toContain(text);
    }
    press("Show cells");
    expect(showCells).toHaveBeenCalledWith(expect.stringMatching(/^Budget!/));
  });
});

describe("the write page", () => {
  it("lists every cell before the write and nothing is written until asked", () => {
    const write = jest.fn();
    const changes = [{ address: "Budget!D2", old: "", new: "OK", reason: "Worst finding" }];
    const { intake } = judgement;
    const plan = { title: "Review of Budget", intake, edits: [], inverses: [], changes };
    draw(
      <WritePage
        writing={{ kind: "planned", plan }}
        format={format}
        session={aSession({ write })}
      />
    );
    expect(page.textContent).toContain("1 cell will be written");
    expect(page.querySelector(".changes tbody tr")?.textContent).toBe("D2blankOK");
    expect(write).not.toHaveBeenCalled();
    press("Write to workbook");
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("lists why a write is refused, with a way on", () => {
    const reasons = ["Budget!D2:E5 must be blank, but Budget!D3 holds something."];
    draw(
      <WritePage writing={{ kind: "refused", reasons }} format={format} session={aSession({})} />
    );
    expect(page.textContent).toContain(reasons[0]);
    expect(button("Check again").disabled).toBe(false);
  });
});

function draw(element: ReactElement): void {
  act(() => root.render(element));
}

function button(name: string): HTMLButtonElement {
  const all = [...page.querySelectorAll("button")];
  const found = all.find(({ textContent }) => textContent?.trim() === name);
  if (!found) throw new Error(`No button "${name}".`);
  return found;
}

function press(name: string): void {
  act(() => button(name).click());
}

/** Only what a page under test asks for; anything else fails loudly. */
function aSession(asked: Partial<Session>): Session {
  return asked as Session;
}
