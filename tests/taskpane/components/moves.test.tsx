/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { Moves } from "../../../src/taskpane/components/moves/Moves";
import { registerPaneIcons } from "../../../src/taskpane/icons";
import type { Session } from "../../../src/taskpane/session";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import { answerTo } from "../../../src/taskpane/what-if/question";
import {
  answered,
  NO_WHAT_IF,
  stepped,
  type WhatIf,
  type WhatIfStep,
} from "../../../src/taskpane/what-if/what-if";
import { NO_WISH, type Wish } from "../../../src/taskpane/what-if/wish";
import { questionOf } from "../../../src/taskpane/what-if/wish-question";
import { withProposal, type Judgement } from "../../../src/workbook/judgement/judgement";
import { reportProposal } from "../../../src/workbook/judgement/report-proposal";
import { aJudgement } from "../a-judgement";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
registerPaneIcons();

const format = formattingFor("en-US", "EUR");
const judgement = aJudgement();
const CUT: Wish = { ...NO_WISH, total: { by: "percent", change: -10 } };
let root: Root;
let page: HTMLElement;
let steps: WhatIfStep[];

beforeEach(() => {
  page = document.body.appendChild(document.createElement("div"));
  root = createRoot(page);
  steps = [];
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

describe("the page of moves", () => {
  it("says how much moves, numbers the moves and gives the shares after each", () => {
    draw(judgement, null);
    const { moves, moved } = judgement.report.proposal;
    expect(text()).toContain(format.money(moved));
    expect(text()).toContain("inside Production AI 2026. The total stays €1,020,000.00.");
    const rows = [...page.querySelectorAll(".move")];
    expect(rows).toHaveLength(moves.length);
    const last = moves
      .at(-1)!
      .after.categories!.map((share) => format.share(share))
      .join(" / ");
    expect(rows.at(-1)!.textContent).toContain(last);
  });

  it("previews the proposal in use, and offers to use one that is not", () => {
    draw(judgement, null);
    expect(buttons()).toContain("Preview what will be written");
    draw(judgement, asked(CUT));
    expect(buttons()).not.toContain("Preview what will be written");
    expect(text()).toContain("The total goes from €1,020,000.00 to €918,000.00.");
    press("Use this proposal");
    expect(steps).toEqual([{ kind: "used" }]);
  });

  it("applies the proposal in use only where it is feasible and moves something", () => {
    const preview = jest.fn();
    draw(judgement, null, { preview });
    press("Apply to the budget…");
    expect(preview).toHaveBeenCalledWith("moves");
    draw(judgement, asked(CUT));
    expect(buttons()).not.toContain("Apply to the budget…");
    const held: Wish = { ...NO_WISH, locked: [{ line: 0, name: "Reserved GPU" }] };
    const { request, proposal } = asked(held).answer!;
    draw(withProposal(judgement, request, proposal), null);
    expect(buttons()).toContain("Preview what will be written");
    expect(buttons()).not.toContain("Apply to the budget…");
  });

  it("lists what collides with the lines that hold it, and shows their cells", () => {
    const showCells = jest.fn();
    const held: Wish = { ...NO_WISH, locked: [{ line: 0, name: "Reserved GPU" }] };
    draw(judgement, asked(held), { showCells });
    const conflict = page.querySelector(".conflicts li")!;
    expect(conflict.textContent).toContain("Infrastructure at most 60%");
    expect(conflict.textContent).toContain("Reserved GPU locked€800,000");
    press("Show cells");
    expect(showCells).toHaveBeenCalledWith("Budget!C2");
  });

  it("says that an answer is being worked out and offers nothing meanwhile", () => {
    draw(judgement, stepped(asked(CUT), { kind: "wished", change: { style: "proportional" } }));
    expect(page.querySelector(".what-if-outcome")!.textContent).toContain("Calculating");
    expect(button("Keep as scenario").disabled).toBe(true);
  });
});

describe("the fields of a what-if", () => {
  it("ask for own targets, and for the policy's again when they are typed back", () => {
    draw(judgement, null);
    type("Models, at most, percent", "40");
    expect(steps.at(-1)).toMatchObject({
      kind: "wished",
      change: { bands: { categories: [{}, { lower: 0.1, upper: 0.4 }, {}] } },
    });
    type("Models, at most, percent", "20");
    expect(steps.at(-1)).toEqual({ kind: "wished", change: { bands: {} } });
  });

  it("ask nothing of what cannot be read, and say why", () => {
    draw(judgement, null);
    type("Models, at most, percent", "5");
    expect(steps).toEqual([]);
    expect(text()).toContain("Models: the first number is above the second.");
  });

  it("ask for another total", () => {
    draw(judgement, null);
    type("Change of the total, minus to cut", "-10");
    expect(steps).toEqual([{ kind: "wished", change: { total: { by: "percent", change: -10 } } }]);
  });

  it("find a line by its name and lock it", () => {
    draw(judgement, null);
    type("Find a line by its name", "crm");
    press("Lock");
    expect(steps).toEqual([
      {
        kind: "wished",
        change: { locked: [{ line: 2, name: "CRM integration" }], released: [] },
      },
    ]);
  });
});

describe("scenarios side by side", () => {
  it("show shares, money, moves and verdict beside today and the proposal", () => {
    let whatIf = stepped(asked(CUT), { kind: "kept", name: "Cut 10%" });
    const held: Wish = { ...NO_WISH, locked: [{ line: 0, name: "Reserved GPU" }] };
    whatIf = stepped(asked(held, whatIf), { kind: "kept", name: "GPU stays" });
    draw(judgement, whatIf);
    const cells = [...page.querySelectorAll(".scenarios tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent)
    );
    expect(cells[0]!.slice(1)).toEqual(["Today", "Proposed", "Cut 10%", "GPU stays"]);
    expect(cells.find(([name]) => name === "Infrastructure")![1]).toBe("80%");
    expect(cells.find(([name]) => name === "Total")!.slice(1, 4)).toEqual(["€1M", "€1M", "€918K"]);
    expect(cells.find(([name]) => name === "Targets")!.slice(1)).toEqual([
      "outside",
      "inside",
      "inside",
      "nearest",
    ]);
    press("Choose");
    act(() => page.querySelector<HTMLElement>("[aria-label='Delete GPU stays']")!.click());
    expect(steps).toEqual([
      { kind: "chosen", scenario: 0 },
      { kind: "dropped", scenario: 1 },
    ]);
  });
});

function asked(wish: Wish, before: WhatIf = NO_WHAT_IF): WhatIf {
  const question = questionOf(judgement, wish);
  const proposal = answerTo(question);
  const report = reportProposal(judgement.intake, proposal);
  return answered({ ...before, wish }, { wish, request: question.request, proposal, report });
}

function draw(of: Judgement, whatIf: WhatIf | null, more: Partial<Session> = {}): void {
  const session = {
    whatIf: async (step: WhatIfStep) => void steps.push(step),
    ...more,
  } as Session;
  act(() =>
    root.render(<Moves judgement={of} whatIf={whatIf} format={format} session={session} />)
  );
}

function text(): string {
  return page.textContent ?? "";
}

function buttons(): string[] {
  return [...page.querySelectorAll("button")].map(({ textContent }) => textContent!.trim());
}

function button(name: string): HTMLButtonElement {
  const found = [...page.querySelectorAll("button")].find((each) => each.textContent === name);
  if (!found) throw new Error(`No button "${name}".`);
  return found;
}

function press(name: string): void {
  act(() => button(name).click());
}

/** As a person types: React listens to the input event of a value it has not set. */
function type(label: string, value: string): void {
  const input = page.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")!;
  act(() => {
    set!.call(input, value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
