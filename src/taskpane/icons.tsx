import { registerIcons } from "office-ui-fabric-react/lib/Styling";
import type { ReactElement } from "react";

/** Registers the pane's own drawings under the names Fluent's components ask for; no icon font is ever fetched. */
export function registerPaneIcons(): void {
  const icons: Record<string, ReactElement> = {};
  for (const [name, path] of Object.entries(PATHS)) icons[name] = drawing(path);
  registerIcons({ icons });
}

const CIRCLE = "M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 0 0 0-14.5Z";
const CROSS = "M5 5l10 10M15 5L5 15";
const ATTENTION = "M10 8v3.5M10 13.9v.1";
const PATHS: Readonly<Record<string, string>> = {
  ArrowDown: "M10 3.5v13M4.75 11.25L10 16.5l5.25-5.25",
  ArrowLeft: "M16.5 10h-13M8.75 4.75L3.5 10l5.25 5.25",
  ArrowRight: "M3.5 10h13M11.25 4.75L16.5 10l-5.25 5.25",
  ArrowUp: "M10 16.5v-13M4.75 8.75L10 3.5l5.25 5.25",
  Blocked2: `${CIRCLE}M5 15L15 5`,
  CheckMark: "M4 10.5l4 4l8.5-9",
  ChevronDown: "M4.5 7.5l5.5 5.5l5.5-5.5",
  ChevronRight: "M7.5 4.5l5.5 5.5l-5.5 5.5",
  Clear: CROSS,
  Completed: `${CIRCLE}M6.75 10.25l2.25 2.25l4.5-5`,
  Critical: `M7 2.75h6l4.25 4.25v6L13 17.25H7L2.75 13V7Z${ATTENTION}M10 6v5`,
  Dash: "M5 10h10",
  ErrorBadge: `${CIRCLE}M7 7l6 6M13 7l-6 6`,
  Info: `${CIRCLE}M10 9v4.5M10 6.4v.1`,
  Lock: "M4.5 9h11v8h-11ZM7 9V6.5a3 3 0 0 1 6 0V9",
  More: "M5 9.4a.6.6 0 1 0 .01 0M10 9.4a.6.6 0 1 0 .01 0M15 9.4a.6.6 0 1 0 .01 0",
  Refresh: "M16.25 10a6.25 6.25 0 1 1-1.9-4.5M16.5 2.75v3.5h-3.5",
  Serious: `M10 3L17.75 16.5H2.25Z${ATTENTION}`,
  ShowCells: "M3 3.5h14v13H3ZM3 8h14M8 3.5v13M11 11l5 5M11 11v3.2M11 11h3.2",
  Table: "M3 3.5h14v13H3ZM3 8h14M3 12.25h14M8.5 8v8.5",
  Tools: "M3 16.5h14M5 16.5v-5h10v5M7.5 11.5v-5h5v5M10 6.5v-3",
  Unknown: `${CIRCLE}M7.75 8.1a2.25 2.25 0 1 1 3.4 1.9c-.8.5-1.15.9-1.15 1.6M10 14v.1`,
  Undo: "M4 7.5h8a4.25 4.25 0 0 1 0 8.5H8M7 4L3.5 7.5L7 11",
  Warning: `M10 2.5L17.5 10L10 17.5L2.5 10Z${ATTENTION.replace("8v3.5", "6.75v4")}`,
};

function drawing(path: string): ReactElement {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
