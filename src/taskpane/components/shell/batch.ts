import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** A long list that is drawn a batch at a time. */
export interface Batch<E extends HTMLElement = HTMLOListElement> {
  readonly shown: number;
  readonly left: number;
  readonly list: RefObject<E>;
  more(): void;
}

/** "Show more" may vanish under the focus: the first new row gets it. `rows` selects the rows inside the list. */
export function useBatch<E extends HTMLElement = HTMLOListElement>(
  length: number,
  size: number,
  rows = ":scope > *"
): Batch<E> {
  const [limit, setLimit] = useState(size);
  const list = useRef<E>(null);
  const grown = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (grown.current === null) return;
    const row = list.current?.querySelectorAll<HTMLElement>(rows)[grown.current];
    grown.current = null;
    if (!row) return;
    const target = row.querySelector<HTMLElement>("summary, button") ?? row;
    if (target === row) row.tabIndex = -1;
    target.focus();
  }, [limit, rows]);
  return {
    shown: Math.min(limit, length),
    left: Math.max(0, length - limit),
    list,
    more() {
      grown.current = limit;
      setLimit(limit + size);
    },
  };
}
