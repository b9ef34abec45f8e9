/** @jest-environment jsdom */
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { BudgetChoice } from "../../../src/taskpane/components/choice/BudgetChoice";
import { NoTable } from "../../../src/taskpane/components/shell/NoTable";
import { Findings } from "../../../src/taskpane/components/findings/Findings";
import { BaseRatioForm } from "../../../src/taskpane/components/overview/BaseRatioForm";
import { Overview } from "../../../src/taskpane/components/overview/Overview";
import { mappingToRemember } from "../../../src/workbook/policy/remembered-mappings";
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
    own: 0,
    chosen: 0,
    mapping: judgement.intake.mapping,
    remembered: [],
  };

  it("names the table, its place and what its columns mean", () => {
    page.draw(<BudgetChoice found={found} session={aSession({})} />);
    for (const text of ["Found 1 budget table", "Budget!A1:C5", "FY26 · C", "Cost type · B"]) {
      expect(page.element.textContent).toContain(text);
    }
  });

  it("says that the columns are as remembered, and offers the proposal", () => {
    const mapAs = jest.fn();
    const mapping = { columns: found.mapping.columns.filter(({ role }) => role !== "costType") };
    const kept = mappingToRemember(mapping, judgement.intake.candidate)!;
    const chosen = { ...found, mapping, remembered: [kept] };
    page.draw(<BudgetChoice found={chosen} session={aSession({ mapAs })} />);
    expect(page.element.textContent).toContain("As remembered in this workbook.");
    page.press("Use the proposal instead");
    expect(mapAs).toHaveBeenCalledWith("proposed");
    page.draw(
      <BudgetChoice found={{ ...chosen, mapping: found.mapping }} session={aSession({ mapAs })} />
    );
    page.press("Use what it remembers");
    expect(mapAs).toHaveBeenLastCalledWith("remembered");
  });

  it("says that a correction will be kept, and which remembered column is gone", () => {
    const mapping = { columns: found.mapping.columns.filter(({ role }) => role !== "costType") };
    const gone = { budget: "Budget", columns: [{ header: "Supplier", role: "vendor" }] } as const;
    page.draw(
      <BudgetChoice found={{ ...found, mapping, remembered: [gone] }} session={aSession({})} />
    );
    expect(page.element.textContent).toContain("Your correction is kept in this workbook");
    expect(page.element.textContent).toContain("The remembered column “Supplier” is gone");
  });

  it("says nothing of memory where the columns are as proposed", () => {
    page.draw(<BudgetChoice found={found} session={aSession({})} />);
    expect(page.element.querySelector(".mapping-note")!.textContent).toBe("");
  });

  it("cannot be reviewed before an amount column is chosen, and says so", () => {
    const mapping = { columns: found.mapping.columns.filter(({ role }) => role !== "amount") };
    page.draw(<BudgetChoice found={{ ...found, mapping }} session={aSession({})} />);
    expect(page.button("Review this budget").disabled).toBe(true);
    expect(page.element.textContent).toContain("Choose the column that holds the amount.");
  });
});

describe("a workbook without a budget", () => {
  it("says what comes closest, and takes the cells that are selected", () => {
    const onUseCells = jest.fn();
    const says = "Sheet “Plan”, A1:C9 has a header row, but no column of money.";
    page.draw(<NoTable nearMiss={says} onRetry={() => {}} onUseCells={onUseCells} />);
    expect(page.element.textContent).toContain(says);
    page.press("Use the selected cells");
    expect(onUseCells).toHaveBeenCalled();
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
    page.draw(
      <Findings
        judgement={judgement}
        row={null}
        format={format}
        session={aSession({ showCells })}
      />
    );
    const first = page.element.querySelector("details.finding")!;
    for (const text of ["Why it matters", "What to do", "Source"]) {
      expect(first.textContent).toContain(text);
    }
    page.press("Show cells");
    expect(showCells).toHaveBeenCalledWith(expect.stringMatching(/^Budget!/));
  });
});
