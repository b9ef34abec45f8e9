/**
 * Whether the text is in the clipboard now. Panes in a frame may not write to it (MDN, "Clipboard API", permissions policy
 * clipboard-write), and the browser controls of older Windows have none.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
