import { say } from "../../core/words/say";
import { cellSeen, type Cells } from "../cells";
import { asCells } from "../given-cells";

/** Why a function has no twin for these arguments: one sentence. */
export class NoTwin extends Error {}

/** A value as it stands in a formula in Excel's English notation. Throws NoTwin for text that no formula may hold. */
export function literal(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value).replace("e", "E");
  // Excel, “Specifications and limits”: 255 characters of text inside a formula.
  if (value.length > 255)
    throw new NoTwin(say("A cell holds more text than the 255 characters a formula may quote."));
  return `"${value.replaceAll('"', '""')}"`;
}

/** An array constant: rows apart by semicolons, cells by commas. */
export function constant(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return `{${rows.map((row) => row.map(literal).join(",")).join(";")}}`;
}

/** A column of constants. */
export function columnConstant(values: readonly (string | number)[]): string {
  return constant(values.map((value) => [value]));
}

/** Whether an argument is written out rather than a reference: a number, quoted text, braces. */
export function isConstant(text: string): boolean {
  return /^[{"]|^[-+]?[\d.]+(?:E[-+]?\d+)?%?$/i.test(text.trim());
}

/** An argument that can stand beside any operator: in brackets of its own where it is more than a value or a reference. */
export function atomic(text: string): string {
  const bare = text
    .trim()
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g, "")
    .replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, "");
  const isCall = /^[\p{L}\p{N}_.]+\([^()]*\)$/u.test(bare);
  return isCall || isConstant(text) || !/[-+*/^&=<>,%()\s]/.test(bare)
    ? text.trim()
    : `(${text.trim()})`;
}

/** What a formula of Excel's own sees in a cell: text as it stands, with the blanks around it; "" for a blank or a 0. */
export function rawCell(cell: unknown): string | number | boolean {
  return typeof cell === "string" ? cell : cellSeen(cell);
}

/** The cell of an argument that is a single value. */
export function onlyCell(argument: unknown): unknown {
  return asCells(argument)[0]?.[0] ?? null;
}

/** One list from a column or a row. */
export function listOf(cells: Cells): readonly unknown[] {
  return cells.length === 1 ? cells[0]! : cells.map(([cell]) => cell);
}
