/** @jest-environment jsdom */
import { act } from "react";
import { LongList } from "../../../src/taskpane/components/shell/LongList";
import { LongTable } from "../../../src/taskpane/components/shell/LongTable";
import { aPage, type APage } from "./a-page";

const MANY = Array.from({ length: 10_000 }, (_, at) => `Line ${at + 1}`);
/** Pixels; the window is 768 high. */
const ROW = 100;
let page: APage;
let scrolled: number;

beforeEach(() => {
  page = aPage();
  jest.useFakeTimers();
  scrolled = 0;
  jest.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(ROW);
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  Object.defineProperty(window, "scrollY", { configurable: true, get: () => scrolled });
  Element.prototype.getBoundingClientRect = () => ({ ...new DOMRect(), top: -scrolled });
  const scrollTo = (to: number) => {
    scrolled = Math.max(0, to);
    window.dispatchEvent(new Event("scroll"));
  };
  Object.assign(window, {
    scrollTo: (_: number, top: number) => scrollTo(top),
    scrollBy: (_: number, by: number) => scrollTo(scrolled + by),
  });
});
afterEach(() => {
  page.close();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

describe("a list of ten thousand rows", () => {
  it("draws those in sight and some screens around, each saying which of how many it is", () => {
    draw(MANY);
    settle();
    expect(rows().length).toBeGreaterThan(7);
    expect(rows().length).toBeLessThan(40);
    expect(rows()[2]!.getAttribute("aria-posinset")).toBe("3");
    expect(rows()[2]!.getAttribute("aria-setsize")).toBe("10000");
    const away = page.element.querySelector<HTMLElement>(".away")!;
    expect(away.style.height).toBe(`${(MANY.length - rows().length) * ROW}px`);
  });

  it("draws others once it is scrolled", () => {
    draw(MANY);
    settle();
    window.scrollTo(0, 500_000);
    settle();
    expect(button("Line 5001")).toBeDefined();
    expect(button("Line 40")).toBeUndefined();
  });

  it("goes with the keyboard from row to row, by ten, to the end and back", () => {
    draw(MANY);
    settle();
    button("Line 1")!.focus();
    for (const [key, at] of [
      ["ArrowDown", 2],
      ["PageDown", 12],
      ["End", 10_000],
      ["ArrowDown", 10_000],
      ["PageUp", 9_990],
      ["Home", 1],
    ] as const) {
      page.key(document.activeElement!, key);
      settle();
      expect(document.activeElement?.textContent).toBe(`Line ${at}`);
    }
  });

  it("keeps the row that has the focus, however far it is scrolled away", () => {
    draw(MANY);
    settle();
    button("Line 2")!.focus();
    window.scrollTo(0, 500_000);
    settle();
    expect(document.activeElement?.textContent).toBe("Line 2");
  });
});

describe("the focus in a list that changes", () => {
  it("stays on its row", () => {
    draw(MANY);
    settle();
    button("Line 3")!.focus();
    draw(MANY.slice(1));
    settle();
    expect(document.activeElement?.textContent).toBe("Line 3");
  });

  it("finds its row again where that moved out of sight", () => {
    draw(MANY);
    settle();
    button("Line 3")!.focus();
    draw([...MANY.slice(4_000), "Line 3"]);
    settle();
    expect(document.activeElement?.textContent).toBe("Line 3");
  });

  it.each([
    ["the next one", ["a", "b", "c"], ["a", "c"], "c"],
    ["the last one where none is next", ["a", "b"], ["a"], "a"],
  ])("goes to %s when its row is gone", (_, before, after, then) => {
    draw(before);
    button("b")!.focus();
    draw(after);
    expect(document.activeElement?.textContent).toBe(then);
  });

  it("is left alone where it was elsewhere", () => {
    draw(["a", "b"]);
    button("b")!.focus();
    act(() => button("b")!.blur());
    draw(["a"]);
    expect(document.activeElement).toBe(document.body);
  });
});

describe("a table of ten thousand rows", () => {
  it("counts its header, and draws those in sight", () => {
    page.draw(
      <LongTable
        items={MANY}
        keyOf={(name) => name}
        className="changes"
        columns={1}
        head={
          <thead>
            <tr>
              <th scope="col">Name</th>
            </tr>
          </thead>
        }
        draw={(name) => <td>{name}</td>}
      />
    );
    settle();
    const table = page.element.querySelector("table")!;
    expect(table.getAttribute("aria-rowcount")).toBe("10001");
    const [first] = table.querySelectorAll("tbody tr");
    expect([first!.getAttribute("aria-rowindex"), first!.textContent]).toEqual(["2", "Line 1"]);
    expect(table.querySelectorAll("tbody tr").length).toBeLessThan(40);
  });
});

function draw(items: readonly string[]): void {
  page.draw(
    <LongList
      items={items}
      keyOf={(name) => name}
      className="lines"
      draw={(name) => <button type="button">{name}</button>}
    />
  );
}

/** The kit measures and draws a little later. */
function settle(): void {
  for (let turn = 0; turn < 5; turn++) act(() => jest.advanceTimersByTime(600));
}

function rows(): HTMLElement[] {
  return [...page.element.querySelectorAll<HTMLElement>("[aria-posinset]")];
}

function button(name: string): HTMLButtonElement | undefined {
  return [...page.element.querySelectorAll("button")].find(
    ({ textContent }) => textContent === name
  );
}
