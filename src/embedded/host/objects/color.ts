import { invalidArgument } from "./host-object";

/** #RRGGBB in capitals, null for "". */
export function colorOf(color: unknown, location: string): string | null {
  const text = String(color);
  if (text === "") return null;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  throw invalidArgument(location, `"${text}" is not a colour such as #FFC000.`);
}
