/** Whether Office draws light text on a dark pane; null where the host tells no theme (Excel on the web). */
export function isDarkTheme(theme: Office.OfficeTheme | undefined): boolean | null {
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? ""
  );
  if (!background) return null;
  const [red, green, blue] = background.slice(1).map((part) => parseInt(part, 16));
  // Rec. 601 luma, halfway.
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
