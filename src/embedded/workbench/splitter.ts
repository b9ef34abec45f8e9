/** Excel's own pane has these limits, in pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;
const KEY = "ai-budget-pane-width";

/** Makes the line beside the pane movable by pointer and arrow keys; the width is kept for the next visit. */
export function movable(splitter: HTMLElement): void {
  const width = () => Number(splitter.getAttribute("aria-valuenow"));
  const setWidth = (pixels: number) => {
    const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    splitter.setAttribute("aria-valuenow", String(fitting));
    document.documentElement.style.setProperty("--pane-width", `${fitting}px`);
    localStorage.setItem(KEY, String(fitting));
  };
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    splitter.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => splitter.classList.remove("dragging"));
  splitter.addEventListener("keydown", (event) => {
    const moves: Record<string, number> = {
      ArrowLeft: width() + STEP,
      ArrowRight: width() - STEP,
      Home: WIDEST,
      End: NARROWEST,
    };
    const moved = moves[event.key];
    if (moved === undefined) return;
    setWidth(moved);
    event.preventDefault();
  });
  setWidth(Number(localStorage.getItem(KEY) ?? width()));
}
