import type { Candidate } from "./candidate";

/** What tells a table from the others of its workbook, also in another sitting: its name, or its sheet with its headers. */
export function identityOf({
  name,
  kind,
  headers,
}: Pick<Candidate, "name" | "kind" | "headers">): string {
  if (kind === "table") return name;
  const labels = headers.map((_, column) => columnLabel(headers, column)).join(", ");
  // No sheet's name may hold a colon (support page "Rename a worksheet").
  return `${name}: ${labels.length > MOST ? `${labels.slice(0, MOST)}…` : labels}`;
}

/** Ours: what a person still reads in a cell. */
const MOST = 200;

/** A column without a header, such as the corner of a table, goes by its place. */
export function columnLabel(headers: readonly string[], column: number): string {
  return headers[column]?.trim() || `(column ${column + 1})`;
}
