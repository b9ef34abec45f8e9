import { Icon } from "office-ui-fabric-react/lib/Icon";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { say } from "../../../core/words/say";
import { pageTitle, type Page } from "../../pages";

interface MorePagesProps {
  readonly pages: readonly Page[];
  readonly current: Page;
  readonly onOpen: (page: Page) => void;
}

/** The pages that have no tab, behind one button. Arrow keys, Home, End and Escape as in any menu. */
export function MorePages({ pages, current, onOpen }: MorePagesProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const isHere = pages.includes(current);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const checked = menu.current?.querySelector<HTMLElement>("[aria-checked=true]");
    (checked ?? (menu.current?.firstElementChild as HTMLElement | null))?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent, from: number) => {
    const to = STEPS[event.key]?.(from, pages.length);
    if (to !== undefined) (menu.current?.children[to] as HTMLElement | undefined)?.focus();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="more"
      // Safari moves the focus to nothing when a button is pressed, which would close the menu before the click.
      onMouseDown={(event) => event.preventDefault()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={`tab more-button${isHere ? " more-here" : ""}`}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={say("More pages")}
        title={say("More pages")}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setOpen(true);
        }}
      >
        <Icon iconName="More" className="mark-icon" />
      </button>
      {isOpen && (
        <div ref={menu} role="menu" aria-label={say("More pages")} className="more-menu">
          {pages.map((page, at) => (
            <button
              key={page}
              type="button"
              role="menuitemradio"
              aria-checked={page === current}
              tabIndex={-1}
              onKeyDown={(event) => move(event, at)}
              onClick={() => {
                close();
                onOpen(page);
              }}
            >
              {pageTitle(page)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from, count) => (from + 1) % count,
  ArrowUp: (from, count) => (from + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
