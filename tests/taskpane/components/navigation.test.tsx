/** @jest-environment jsdom */
import { Reviewed } from "../../../src/taskpane/components/shell/Reviewed";
import { NOTHING_SHOWN } from "../../../src/taskpane/functions/functions-shown";
import { PAGES, type Page } from "../../../src/taskpane/pages";
import { formattingFor } from "../../../src/taskpane/view/formatting";
import { aJudgement } from "../a-judgement";
import { aPage, aSession, type APage } from "./a-page";

const judgement = aJudgement();
const format = formattingFor("en-US", "EUR");
let page: APage;
let opened: jest.Mock;

beforeEach(() => {
  window.scrollTo = jest.fn();
  page = aPage();
  opened = jest.fn((next: Page) => show(next));
});
afterEach(() => page.close());

describe("the pages of a review", () => {
  it("are one stop for Tab; arrow keys, Home and End go round", () => {
    show("overview");
    const tabs = () => [...page.element.querySelectorAll<HTMLElement>("[role=tab]")];
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    tabs()[0]!.focus();
    for (const [key, next] of [
      ["ArrowRight", "findings"],
      ["End", "moves"],
      ["ArrowRight", "overview"],
      ["ArrowLeft", "moves"],
      ["Home", "overview"],
    ] as const) {
      page.key(document.activeElement!, key);
      expect(opened).toHaveBeenLastCalledWith(next);
      expect(document.activeElement?.id).toBe(`tab-${next}`);
      expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
    }
  });

  it("belong to their tab, and say how many findings there are", () => {
    show("findings");
    const panel = page.element.querySelector("[role=tabpanel]")!;
    expect(panel.getAttribute("aria-labelledby")).toBe("tab-findings");
    const count = judgement.review.findings.length;
    expect(page.element.querySelector("#tab-findings")?.textContent).toBe(`Findings ${count}`);
  });

  it("without a tab wait in a menu that takes the focus and gives it back", () => {
    show("overview");
    page.press("More pages");
    const items = () => [...page.element.querySelectorAll<HTMLElement>("[role=menuitemradio]")];
    expect(items().map(({ textContent }) => textContent)).toEqual([
      "Cost types",
      "Write",
      "History",
      "Functions",
      "Policy",
      "About",
    ]);
    expect(document.activeElement).toBe(items()[0]);
    page.key(items()[0]!, "ArrowUp");
    expect(document.activeElement).toBe(items()[5]);
    page.key(items()[5]!, "Escape");
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(page.button("More pages"));
    page.press("More pages");
    page.press("About");
    expect(opened).toHaveBeenLastCalledWith("about");
    expect(page.element.querySelector("[role=region]")?.getAttribute("aria-label")).toBe("About");
    page.press("More pages");
    expect(document.activeElement?.textContent).toBe("About");
  });

  it.each(PAGES)("are all drawn: %s", (name) => {
    show(name);
    expect(page.element.querySelector("#page-panel")!.textContent!.length).toBeGreaterThan(100);
  });
});

function show(name: Page): void {
  page.draw(
    <Reviewed
      stage={{
        kind: "reviewed",
        judgement,
        page: name,
        split: "categories",
        isFollowing: true,
        writing: { kind: "idle", of: "review" },
        whatIf: null,
        past: null,
        functions: NOTHING_SHOWN,
        selectedRow: null,
        shownRow: null,
      }}
      tables={[]}
      journal={{ writes: [], undoing: null, isBusy: false }}
      choice={{ parts: null, who: "" }}
      format={format}
      session={aSession({ showPage: opened })}
    />
  );
}
