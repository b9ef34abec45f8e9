/** @jest-environment jsdom */
import { COST_TYPES } from "../../../src/core/costs/cost-type";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { AboutPage } from "../../../src/taskpane/components/about/AboutPage";
import { CasesPage } from "../../../src/taskpane/components/cases/CasesPage";
import { CostTypesPage } from "../../../src/taskpane/components/costs/CostTypesPage";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import type { ALine } from "../../core/a-budget";
import { aJudgement } from "../a-judgement";
import { aPage, type APage } from "./a-page";

const format = formattingFor("en-US", "EUR");
let page: APage;
let showCells: jest.Mock;
let confirm: jest.Mock;
beforeEach(() => {
  page = aPage();
  showCells = jest.fn();
  confirm = jest.fn();
});
afterEach(() => page.close());

describe("the use cases", () => {
  it("say what to add where there are none", () => {
    page.draw(<CasesPage judgement={aJudgement()} format={format} onShowCells={showCells} />);
    expect(page.element.textContent).toContain("Add a column “Use case”");
  });

  it("are cards with a decision, its money and its grounds", () => {
    const lines: readonly ALine[] = [["Search API", "model-api", 120]];
    const judgement = aJudgement(lines, DEFAULT_POLICY, {
      text: { case: ["Search"] },
      cases: {
        names: ["Search"],
        text: { killThreshold: ["15"], foundationLink: ["Index"] },
        numbers: { signal: [8] },
      },
    });
    page.draw(<CasesPage judgement={judgement} format={format} onShowCells={showCells} />);
    const card = page.element.querySelector("article")!;
    for (const text of ["Close", "Search", "€120", "does not surpass", "paid for"]) {
      expect(card.textContent).toContain(text);
    }
    page.press("Show cells of Search");
    expect(showCells).toHaveBeenCalledWith("Budget!A2");
  });
});

function drawTypes(lines: readonly ALine[]): void {
  page.draw(
    <CostTypesPage
      judgement={aJudgement(lines)}
      format={format}
      onShowCells={showCells}
      onConfirm={confirm}
    />
  );
}

function codeOf(id: string): number {
  return COST_TYPES.findIndex((each) => each.id === id);
}

describe("the cost types", () => {
  const lines: readonly ALine[] = [
    ["Reserved GPU", "accelerators", 800],
    ["Project Falcon", null, 20],
  ];

  it("show what nobody knows first, and its cell when it is pressed", () => {
    drawTypes(lines);
    const [first] = page.element.querySelectorAll<HTMLButtonElement>(".type-line");
    expect(first!.textContent).toContain("Project Falcon");
    page.click(first!);
    expect(showCells).toHaveBeenCalledWith("Budget!B3");
  });

  it("of a group that is closed are not drawn", () => {
    drawTypes(lines);
    expect(page.element.querySelectorAll(".type-line")).toHaveLength(1);
    expect(page.element.textContent).toContain("Accelerators");
  });
});

describe("confirming cost types", () => {
  const lines: readonly ALine[] = [
    ["Project Falcon", null, 20],
    ["Reserved GPU", "accelerators", 800],
    ["Project Hawk", null, 30],
  ];

  it("needs a choice where nothing is proposed, and takes another one for a line", () => {
    drawTypes(lines);
    expect(page.button("Confirm 0 lines…").disabled).toBe(true);
    page.choose("Cost type of Project Hawk", "Vector store");
    page.press("Confirm 1 line…");
    expect(confirm).toHaveBeenLastCalledWith(new Map([[2, codeOf("vector-store")]]));
    page.choose("Cost type of No cost type", "Accelerators");
    page.press("Confirm 2 lines…");
    expect(confirm).toHaveBeenLastCalledWith(
      new Map([
        [0, codeOf("accelerators")],
        [2, codeOf("vector-store")],
      ])
    );
    page.choose("Cost type of Project Hawk", "as the group");
    page.press("Confirm 2 lines…");
    expect(confirm.mock.lastCall[0].get(2)).toBe(codeOf("accelerators"));
  });

  it("takes all that is proposed in one go, each line with its own", () => {
    const judgement = aJudgement([
      ["Reserved GPU", "accelerators", 800],
      ["Project Hawk", null, 30],
      ["Model API", "model-api", 150],
    ]);
    const { budget } = judgement.intake;
    const read = budget.evidence.map((each) => ({ ...each, origin: "dictionary" as const }));
    const intake = { ...judgement.intake, budget: { ...budget, evidence: read } };
    page.draw(
      <CostTypesPage
        judgement={{ ...judgement, intake }}
        format={format}
        onShowCells={showCells}
        onConfirm={confirm}
      />
    );
    page.press("Confirm all 2 lines as proposed…");
    const codes = [[0, codeOf("accelerators")] as const, [2, codeOf("model-api")] as const];
    expect(confirm.mock.lastCall[0]).toEqual(new Map(codes));
  });

  it("is not offered for what the table itself says", () => {
    drawTypes([["Reserved GPU", "accelerators", 800]]);
    page.click(page.element.querySelector<HTMLElement>("summary")!);
    expect(page.element.querySelector("select")).toBeNull();
  });
});

describe("the page about the add-in", () => {
  it("says what it never does, how to check that, and where its numbers come from", () => {
    page.draw(<AboutPage />);
    for (const text of [
      "write over a cell that holds something",
      "connect-src 'self'",
      "Production AI 2026",
      "Own base ratio",
    ]) {
      expect(page.element.textContent).toContain(text);
    }
  });
});
