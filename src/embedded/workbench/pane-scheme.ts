const DARK_QUERY = /^\(prefers-color-scheme:\s*dark\)$/;

/**
 * Lets the page in the frame see the workbench's theme as the system's: browsers tell a frame the system's wish, whatever
 * scheme the frame has. To be called as soon as the frame has the window that the page will take over.
 */
export function tellScheme(frame: HTMLIFrameElement, isDark: boolean): (isDark: boolean) => void {
  const pane = frame.contentWindow;
  if (!pane) throw new Error("The pane's frame must stand in the page.");
  const system = pane.matchMedia.bind(pane);
  const query = new Scheme(isDark);
  const matchMedia = (text: string) => (DARK_QUERY.test(text) ? query : system(text));
  Object.defineProperty(pane, "matchMedia", { value: matchMedia, configurable: true });
  frame.style.colorScheme = isDark ? "dark" : "light";
  return (dark) => {
    frame.style.colorScheme = dark ? "dark" : "light";
    query.set(dark);
  };
}

/** A media query list that answers for the workbench. */
class Scheme extends EventTarget implements MediaQueryList {
  readonly media = "(prefers-color-scheme: dark)";
  onchange: MediaQueryList["onchange"] = null;

  constructor(public matches: boolean) {
    super();
  }

  set(isDark: boolean): void {
    this.matches = isDark;
    const event = new MediaQueryListEvent("change", { matches: isDark, media: this.media });
    this.dispatchEvent(event);
    this.onchange?.call(this, event);
  }

  addListener(listener: EventListener): void {
    this.addEventListener("change", listener);
  }

  removeListener(listener: EventListener): void {
    this.removeEventListener("change", listener);
  }
}
