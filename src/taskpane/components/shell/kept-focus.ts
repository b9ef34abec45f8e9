import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * A step that removes the button it was taken with leaves the focus on the page's body. Then the heading of what came instead
 * gets it, so that a keyboard goes on from there. Never takes the focus from the sheet.
 */
export function useKeptFocus(step: string): RefObject<HTMLDivElement> {
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const shown = page.current;
    const heading =
      shown?.querySelector<HTMLElement>("[role=tabpanel] h2, [role=region] h2") ??
      shown?.querySelector<HTMLElement>("h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [step]);
  return page;
}
