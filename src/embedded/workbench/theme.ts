const KEY = "ai-budget-theme";

/** Light or dark: the system's wish until the user has chosen; `changed` is called at once and on every change. */
export function followTheme(button: HTMLElement, changed: (isDark: boolean) => void): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => {
    const chosen = localStorage.getItem(KEY);
    return chosen === null ? system.matches : chosen === "dark";
  };
  const show = () => {
    document.documentElement.dataset["theme"] = isDark() ? "dark" : "light";
    button.setAttribute("aria-pressed", String(isDark()));
    changed(isDark());
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEY, isDark() ? "light" : "dark");
    show();
  });
  system.addEventListener("change", show);
  show();
}
