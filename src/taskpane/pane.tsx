import { ThemeProvider } from "office-ui-fabric-react/lib/Theme";
import { createRoot } from "react-dom/client";
import { DEFAULT_POLICY } from "../core/policy/default-policy";
import type { Host } from "../workbook/host";
import { Pane } from "./components/shell/Pane";
import { registerPaneIcons } from "./icons";
import type { LoadBook } from "./functions/function-book";
import { createSession } from "./session";
import type { OnChosen } from "./settings";
import { initialState } from "./state";
import { createStore } from "./store";
import "./taskpane.css";
import { followTheme } from "./theme-choice";
import type { StartThread } from "./what-if/calculator";
import { nameInStorage } from "./writing/kept-name";

export interface MountOptions {
  /** Told after every reading of the chosen budget, and with null when there is none. */
  readonly onChosen?: OnChosen;
  /** The Office theme where the host tells it; else the pane follows the system. */
  readonly isDark?: boolean;
  /** Starts the thread for proposals over many lines; without one they are worked out in the pane's own. */
  readonly startThread?: StartThread;
  /** What the page of functions shows; asked for when it is opened. */
  readonly loadBook?: LoadBook;
  /** Begins the keys of what is kept on this machine, where the host shares its storage among sites. */
  readonly partition?: string;
}

/** A mounted pane. */
export interface MountedPane {
  /** For hosts that tell of a change of theme. */
  setDark(isDark: boolean): void;
  /** For hosts that tell when Excel has not answered for a while, and when nothing waits any more. */
  setWaiting(isWaiting: boolean): void;
  unmount(): Promise<void>;
}

/** Draws the pane into `element`, over whatever the page showed while loading, and starts looking for budgets. */
export function mountPane(
  element: HTMLElement,
  host: Host,
  options: MountOptions = {}
): MountedPane {
  registerPaneIcons();
  const { onChosen = () => {}, startThread = null, loadBook } = options;
  const name = nameInStorage(options.partition);
  const store = createStore(initialState(DEFAULT_POLICY, name.read()));
  const session = createSession(host, store, onChosen, startThread, name, loadBook);
  const root = createRoot(element);
  const theme = followTheme(options.isDark, (chosen) =>
    root.render(
      <ThemeProvider theme={chosen} applyTo="none">
        <Pane store={store} session={session} />
      </ThemeProvider>
    )
  );
  void session.open();
  return {
    setDark: theme.setDark,
    setWaiting: (isWaiting) => store.send({ kind: "waiting", isWaiting }),
    async unmount() {
      theme.stop();
      root.unmount();
      await session.end();
    },
  };
}
