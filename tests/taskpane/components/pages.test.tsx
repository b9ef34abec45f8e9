/** @jest-environment jsdom */
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { BudgetChoice } from "../../../src/taskpane/components/choice/BudgetChoice";
import { Findings } from "../../../src/taskpane/components/findings/Findings";
import { BaseRatioForm } from "../../../src/taskpane/components/overview/BaseRatioForm";
import { Overview } from "../../../src/taskpane/components/overview/Overview";
import { WritePage } from "../../../src/taskpane/components/writing/WritePage";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import { aJudgement } from "../a-judgement";
import { aPage, aSession, type APage } from "./a-page";

const format = formattingFor("en-US", "EUR");
const judgement = aJudgement();
let page: APage;

beforeEach(() => {
  page = aPage();
});
afterEach(() => page.close());

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
    page.draw(<BudgetChoice found={found} session={aSession({})} />);
    for (const text of ["Found 1 budget table", "Budget!A1:C5", "FY26 · C", "Cost type · B"]) {
      expect(page.element.textContent).toContain(text);
    }
  });

  it("cannot be reviewed before an amount column is chosen, and says so", () => {
    const mapping = { columns: found.mapping.columns.filter(({ role }) => role !== "amount") };
    page.draw(<BudgetChoice found={{ ...found, mapping }} session={aSession({})} />);
    expect(page.button("Review this budget").disabled).toBe(true);
    expect(page.element.textContent).toContain("Choose the column that holds the amount.");
  });
});

describe("the overview", () => {
  it("prints total, shares with their bands, and what is left out", () => {
    page.draw(
      <Overview judgement={judgement} split="categories" format={format} session={aSession({})} />
    );
    for (const text of ["€1,020,000", "80%", "20 points above 50–60%", "Left out", "€20,000"]) {
      expect(page.element.textContent).toContain(text);
    }
  });

  it("shows the other reading of the money on demand", () => {
    const showSplit = jest.fn();
    const session = aSession({ showSplit });
    page.draw(
      <Overview judgement={judgement} split="categories" format={format} session={session} />
    );
    page.press("By purpose");
    expect(showSplit).toHaveBeenCalledWith("layers");
  });

  it("never prefills the base ratio", () => {
    page.draw(<BaseRatioForm ratio={DEFAULT_POLICY.baseRatio} onSet={() => {}} />);
    expect([...page.element.querySelectorAll("input")].map(({ value }) => value)).toEqual([
      "",
      "",
      "",
    ]);
    expect(page.button("Apply").disabled).toBe(true);
  });
});

describe("the findings", () => {
  it("say what, why, what to do and source, and show their cells", () => {
    const showCells = jest.fn();
    page.draw(<Findings judgement={judgement} format={format} session={aSession({ showCells })} />);
    const first = page.element.querySelector("details.finding")!;
    for (const text of ["Why it matters", "What to do", "Source"]) {
      expect(first.textContent).toContain(text);
    }
    page.press("Show cells");
    expect(showCells).toHaveBeenCalledWith(expect.stringMatching(/^Budget!/));
  });
});

describe("the write page", () => {
  it("lists every cell before the write and nothing is written until asked", () => {
    const write = jest.fn();
    const changes = [{ address: "Budget!D2", old: "", new: "OK", reason: "Worst finding" }];
    const { intake } = judgement;
    const plan = { title: "Review of Budget", intake, edits: [], inverses: [], changes };
    page.draw(
      <WritePage
        writing={{ kind: "planned", plan }}
        format={format}
        session={aSession({ write })}
      />
    );
    expect(page.element.textContent).toContain("1 cell will be written");
    expect(page.element.querySelector(".changes tbody tr")?.textContent).toBe("D2blankOK");
    expect(write).not.toHaveBeenCalled();
    page.press("Write to workbook");
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("lists why a write is refused, with a way on", () => {
    const reasons = ["Budget!D2:E5 must be blank, but Budget!D3 holds something."];
    page.draw(
      <WritePage writing={{ kind: "refused", reasons }} format={format} session={aSession({})} />
    );
    expect(page.element.textContent).toContain(reasons[0]);
    expect(page.button("Check again").disabled).toBe(false);
  });
});
