import type { IList } from "office-ui-fabric-react/lib/List";
import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";

/** The keyboard in a list of which only the rows in sight are drawn. */
export interface RowFocus {
  /** For the element around the list. */
  readonly events: {
    onKeyDown(event: KeyboardEvent): void;
    onFocus(event: FocusEvent): void;
    onBlur(): void;
  };
  /** To be called when other rows are drawn. */
  settle(): void;
}

interface ListShown {
  readonly list: RefObject<IList>;
  /** The element around it. */
  readonly frame: RefObject<HTMLElement>;
  /** Changes when the rows do. */
  readonly items: readonly unknown[];
  keyAt(at: number): string;
}

/**
 * Arrow keys, Page Up and Down, Home and End go from the head of one row to that of another. A row that had the focus keeps it
 * when others come and go; where it is gone itself, the one that took its place gets it.
 */
export function useRowFocus({ list, frame, items, keyAt }: ListShown): RowFocus {
  const held = useRef<{ readonly at: number; readonly key: string } | null>(null);
  const wanted = useRef<number | null>(null);

  const rowAt = (at: number) =>
    frame.current?.querySelector<HTMLElement>(`[aria-posinset="${at + 1}"]`) ?? null;
  const settle = () => {
    const row = wanted.current === null ? null : rowAt(wanted.current);
    if (!row) return;
    wanted.current = null;
    headOf(row)?.focus();
  };
  const goTo = (at: number) => {
    wanted.current = at;
    settle();
    if (wanted.current === null) return;
    // The list counts from its own top.
    const top = frame.current!.getBoundingClientRect().top + window.scrollY;
    list.current?.scrollToIndex(at);
    window.scrollBy(0, top);
    list.current?.forceUpdate();
  };

  useLayoutEffect(() => {
    const before = held.current;
    if (!before || items.length === 0) return;
    const now = items.findIndex((_, at) => keyAt(at) === before.key);
    const { activeElement } = document;
    if (activeElement !== document.body) {
      if (now < 0 || now === before.at) return;
      held.current = { ...before, at: now };
      // The kit keeps the row that it has seen getting the focus, by its number.
      activeElement?.dispatchEvent(new FocusEvent("focus"));
    } else if (document.hasFocus()) {
      goTo(now >= 0 ? now : Math.min(before.at, items.length - 1));
    }
  }, [items]);

  return {
    settle,
    events: {
      onKeyDown(event) {
        const row = rowOf(event.target);
        if (!row || headOf(row) !== event.target || hasModifier(event)) return;
        const at = positionOf(row);
        const to = STEPS[event.key]?.(at, items.length - 1);
        if (to === undefined) return;
        event.preventDefault();
        if (to !== at) goTo(to);
      },
      onFocus({ target }) {
        const row = rowOf(target);
        const at = row ? positionOf(row) : -1;
        held.current = at < 0 || at >= items.length ? null : { at, key: keyAt(at) };
      },
      // React tells of no blur where the element itself is taken away.
      onBlur() {
        held.current = null;
      },
    },
  };
}

const LEAP = 10;

const STEPS: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => Math.max(from - 1, 0),
  PageDown: (from, last) => Math.min(from + LEAP, last),
  PageUp: (from) => Math.max(from - LEAP, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function rowOf(target: EventTarget): HTMLElement | null {
  return (target as Element).closest<HTMLElement>("[aria-posinset]");
}

function positionOf(row: HTMLElement): number {
  return Number(row.getAttribute("aria-posinset")) - 1;
}

/** What a keyboard meets first in a row. */
function headOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>("summary, button, input");
}
