/** @jest-environment jsdom */
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { Findings } from "../../../src/taskpane/components/findings/Findings";
import { SelectedLine } from "../../../src/taskpane/components/shell/SelectedLine";
import { ShowCells } from "../../../src/taskpane/components/shell/ShowCells";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import type { Judgement } from "../../../src/workbook/judgement/judgement";
import type { ALine } from "../../core/a-budget";
import { aJudgement } from "../a-judgement";
import { aPage, aSession, type APage } from "./a-page";

const LINES: readonly ALine[] = [
  ["Reserved GPU", "accelerators", 800_000],
  ["Model API", "model-api", 150_000],
  ["Vendor credit", "model-api", -50_000],
];
const ACCEPTED = { rule: "amount-negative", line: "Vendor credit", reason: "A real refund." };
const GROUNDS = { who: "M. Rossi", until: null };
let page: APage;
beforeEach(() => {
  page = aPage();
});
afterEach(() => page.close());

describe("a finding", () => {
  it("is accepted with a reason and a name, for its lines alone", () => {
    const accept = jest.fn();
    show(aJudgement(LINES), { accept });
    const card = cardOf("negative")!;
    act(card, "Accept…");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    act(card, "Accept");
    expect(card.textContent).toContain("Give the reason");
    expect(accept).not.toHaveBeenCalled();
    page.type("Reason", "A real refund.");
    page.type("Decided by", "M. Rossi");
    act(card, "Accept");
    expect(accept).toHaveBeenCalledWith([{ ...ACCEPTED, ...GROUNDS }]);
  });

  it("gives the focus back when it is not accepted after all", () => {
    show(aJudgement(LINES), {});
    const card = cardOf("negative")!;
    act(card, "Accept…");
    page.key(document.activeElement!, "Escape");
    expect(card.querySelector("form")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Accept…");
  });

  it("that was accepted is listed apart with who said why, and can be taken back", () => {
    const takeBack = jest.fn();
    const acceptances = [{ ...ACCEPTED, ...GROUNDS }];
    show(aJudgement(LINES, { ...DEFAULT_POLICY, acceptances }), { takeBack });
    expect(cardOf("negative")).toBeUndefined();
    expect(page.element.textContent).toContain("Accepted (1)");
    expect(page.element.textContent).toContain("“A real refund.” · M. Rossi");
    act(page.element, "Take back");
    expect(takeBack).toHaveBeenCalledWith(acceptances);
  });

  it("that is no longer there leaves an acceptance that is said to do nothing", () => {
    const acceptances = [{ ...ACCEPTED, ...GROUNDS, line: "Gone" }];
    show(aJudgement(LINES, { ...DEFAULT_POLICY, acceptances }), {});
    expect(page.element.textContent).toContain("matches no finding");
  });
});

describe("the cells of a finding", () => {
  it("are shown one area after the other, and round again", () => {
    const shown = jest.fn();
    page.draw(<ShowCells cells={["Budget!C2", "Budget!C5", "Budget!C9"]} onShowCells={shown} />);
    expect(page.element.textContent).toContain("Budget!C2 and 2 more");
    page.press("Show cells");
    expect(page.element.textContent).toContain("1 of 3: Budget!C2");
    page.press("Show next");
    page.press("Show next");
    expect(page.element.textContent).toContain("3 of 3: Budget!C9");
    page.press("Show next");
    expect(shown.mock.calls.flat()).toEqual(["Budget!C2", "Budget!C5", "Budget!C9", "Budget!C2"]);
  });

  it("are shown again where they are one area", () => {
    page.draw(<ShowCells cells={["Budget!C2:C9"]} onShowCells={() => {}} />);
    page.press("Show cells");
    expect(page.button("Show cells")).toBeTruthy();
    expect(page.element.textContent).toContain("Budget!C2:C9");
  });
});

describe("the line that is selected in the sheet", () => {
  const judgement = aJudgement(LINES);
  const format = formattingFor("en-US", "EUR");
  const bar = (row: number | null, onShow = jest.fn()) =>
    page.draw(<SelectedLine judgement={judgement} row={row} format={format} onShow={onShow} />);
  const status = () => page.element.querySelector("[role=status]")!;

  it("is told with its findings and its move, in a region that stays", () => {
    bar(null);
    const region = status();
    expect(region.textContent).toBe("");
    bar(3);
    expect(status()).toBe(region);
    const of = judgement.review.findings.filter(({ places }) =>
      places.some((place) => "lines" in place && place.lines !== "all" && place.lines.includes(2))
    );
    expect(of.length).toBeGreaterThan(1);
    expect(region.textContent).toContain(`Row 4 · Vendor credit: ${of.length} findings`);
    bar(1);
    const change = judgement.proposal.amounts[0]! / 100 - 800_000;
    expect(change).toBeLessThan(0);
    expect(region.textContent).toContain(`, move −${format.money(-change)}`);
    bar(0);
    expect(region.textContent).toBe("");
  });

  it("opens the findings that name it, and only those", () => {
    const shown = jest.fn();
    bar(3, shown);
    page.press("Show the findings of Row 4 · Vendor credit");
    expect(shown).toHaveBeenCalledWith(3);
    const showLine = jest.fn();
    show(judgement, { showLine }, 3);
    const words = [...page.element.querySelectorAll(".finding-what")].map(
      (each) => each.textContent
    );
    expect(words.length).toBeLessThan(judgement.review.findings.length);
    expect(cardOf("negative")).toBeDefined();
    expect(page.element.textContent).toContain(`${words.length} findings name this line.`);
    page.press("Show all findings");
    expect(showLine).toHaveBeenCalledWith(null);
  });
});

describe("a list of findings", () => {
  it("shows one severity when its button is pressed, and says how many", () => {
    const judgement = aJudgement(LINES);
    show(judgement, {});
    const all = judgement.review.findings;
    const chip = page.element.querySelector<HTMLButtonElement>(".chip")!;
    expect(chip.getAttribute("aria-pressed")).toBe("false");
    page.press(chip.textContent!);
    const worst = all.filter(({ severity }) => severity === all[0]!.severity).length;
    expect(page.element.querySelectorAll("details.finding")).toHaveLength(worst);
    expect(page.element.textContent).toContain(`${worst} of ${all.length} findings are shown.`);
  });

  it("is found by words, and says what is looked for in vain", () => {
    const { report, ...rest } = aJudgement(LINES);
    const { findings, ...found } = report.outcomes.find((each) => each.findings.length > 0)!;
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...findings[0]!,
      what: `Line ${at} is cold.`,
    }));
    show({ ...rest, report: { ...report, outcomes: [{ ...found, findings: many }] } }, {});
    page.fill("Find findings by words or cell", "cold 7");
    expect([...page.element.querySelectorAll(".finding-what")].map(textOf)).toEqual([
      "Line 7 is cold.",
    ]);
    expect(page.element.textContent).toContain("1 of 12 findings are shown.");
    page.fill("Find findings by words or cell", "warm");
    page.press("Show all findings");
    expect(page.element.querySelectorAll(".finding-what")).toHaveLength(12);
  });

  it("keeps a card open that somebody has opened, while others come and go", () => {
    const judgement = aJudgement(LINES);
    show(judgement, {});
    const [first, second] = [...page.element.querySelectorAll<HTMLDetailsElement>(".finding")];
    expect([first!.open, second!.open]).toEqual([true, false]);
    page.toggle(second!);
    const words = textOf(second!.querySelector(".finding-what")!);
    const { report, ...rest } = judgement;
    const outcomes = report.outcomes.filter(
      ({ findings }) =>
        !findings.some(({ what }) => what === textOf(first!.querySelector(".finding-what")!))
    );
    show({ ...rest, report: { ...report, outcomes } }, {});
    expect(page.element.querySelectorAll(".finding")).not.toContain(first);
    expect(cardOf(words)!.hasAttribute("open")).toBe(true);
  });

  it("draws few of ten thousand", () => {
    const { report, ...rest } = aJudgement(LINES);
    const found = report.outcomes.find(({ findings }) => findings.length > 0)!;
    const findings = Array.from({ length: 10_000 }, (_, at) => ({
      ...found.findings[0]!,
      cells: [`Budget!C${at + 2}`],
    }));
    show({ ...rest, report: { ...report, outcomes: [{ ...found, findings }] } }, {});
    expect(page.element.textContent).toContain("10,000 findings");
    expect(page.element.querySelectorAll("details.finding").length).toBeLessThan(50);
  });
});

function show(
  judgement: Judgement,
  asked: Parameters<typeof aSession>[0],
  row: number | null = null
): void {
  const format = formattingFor("en-US", "EUR");
  page.draw(<Findings judgement={judgement} row={row} format={format} session={aSession(asked)} />);
}

function cardOf(words: string): HTMLElement | undefined {
  return [...page.element.querySelectorAll<HTMLElement>("details.finding")].find((card) =>
    card.textContent?.includes(words)
  );
}

function act(within: HTMLElement, name: string): void {
  const all = [...within.querySelectorAll("button")];
  const found = all.find(({ textContent }) => textContent?.trim() === name);
  if (!found) throw new Error(`No button "${name}".`);
  page.click(found);
}

function textOf({ textContent }: Element): string {
  return textContent!;
}
