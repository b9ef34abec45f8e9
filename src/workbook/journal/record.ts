import type { Edit } from "../edit";

/** What was written and what takes it back. */
export interface LogRecord {
  readonly edits: readonly Edit[];
  readonly inverses: readonly Edit[];
}

/**
 * A cell holds 32,767 characters. A space at the edge of a piece is escaped, so that no host takes it away, and no
 * character of two code units is cut.
 */
export function piecesOf(json: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < json.length;) {
    let to = Math.min(json.length, from + 30_000);
    if (to < json.length && /[\uD800-\uDBFF]/.test(json[to - 1]!)) to -= 1;
    pieces.push(json.slice(from, to).replace(/^\s|\s$/g, escaped));
    from = to;
  }
  return pieces;
}

/** Spaces stand only within the texts of a JSON document without indentation. */
function escaped(space: string): string {
  return `\\u${space.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** null where the pieces make no record. */
export function recordIn(pieces: readonly string[]): LogRecord | null {
  try {
    const record: unknown = JSON.parse(pieces.join(""));
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is LogRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "edits" in value &&
    "inverses" in value &&
    Array.isArray(value.edits) &&
    Array.isArray(value.inverses)
  );
}
