import type { ITheme } from "office-ui-fabric-react/lib/Styling";
import { DARK_THEME, LIGHT_THEME } from "./theme";

export interface ThemeChoice {
  setDark(isDark: boolean): void;
  stop(): void;
}

/** Draws with the host's theme where it is known, else with the system's, and again when either changes. */
export function followTheme(
  isDark: boolean | undefined,
  draw: (theme: ITheme) => void
): ThemeChoice {
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  let told = isDark;
  function redraw(): void {
    const dark = told ?? system.matches;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    draw(dark ? DARK_THEME : LIGHT_THEME);
  }
  system.addEventListener("change", redraw);
  redraw();
  return {
    setDark(next) {
      told = next;
      redraw();
    },
    stop: () => system.removeEventListener("change", redraw),
  };
}
