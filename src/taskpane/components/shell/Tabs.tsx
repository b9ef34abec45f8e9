import { useRef, type KeyboardEvent } from "react";
import { say } from "../../../core/words/say";
import { pageTitle, type Page } from "../../pages";

export interface Tab {
  readonly page: Page;
  readonly count?: string;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  readonly current: Page;
  readonly onOpen: (page: Page) => void;
}

/** The pages that everybody needs. One stop for Tab; arrow keys, Home and End go from page to page. */
export function Tabs({ tabs, current, onOpen }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabs.findIndex(({ page }) => page === current);
  const move = (event: KeyboardEvent, from: number) => {
    const to = STEPS[event.key]?.(from, tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    (list.current?.children[to] as HTMLElement | undefined)?.focus();
    onOpen(tabs[to]!.page);
  };
  return (
    <div ref={list} role="tablist" aria-label={say("Pages of the review")} className="tabs">
      {tabs.map(({ page, count }, at) => (
        <button
          key={page}
          id={tabId(page)}
          type="button"
          role="tab"
          className="tab"
          aria-selected={at === chosen}
          aria-controls={at === chosen ? PANEL_ID : undefined}
          tabIndex={at === Math.max(0, chosen) ? 0 : -1}
          onClick={() => onOpen(page)}
          onKeyDown={(event) => move(event, at)}
        >
          {pageTitle(page)}
          {count !== undefined && <span className="tab-count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}

export const PANEL_ID = "page-panel";

export function tabId(page: Page): string {
  return `tab-${page}`;
}

const STEPS: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
