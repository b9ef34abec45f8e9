import type { Budget } from "../budget";

type Columns = Pick<Budget, "text" | "numbers" | "money" | "dates">;

/** Some rows with their optional columns; how many they are no column tells where there is none. */
export interface ColumnRows {
  readonly rows: number;
  readonly columns: Columns;
}

/** The optional columns that any of the parts has, one part below the other; blank where a part has none. */
export function joinedColumns(parts: readonly ColumnRows[]): Columns {
  return {
    text: joinedBy(parts, ({ text }) => text, joinedTexts),
    numbers: joinedBy(parts, ({ numbers }) => numbers, joinedFigures),
    money: joinedBy(parts, ({ money }) => money, joinedFigures),
    dates: joinedBy(parts, ({ dates }) => dates, joinedFigures),
  };
}

/** One list below the other; `concat` copies a million entries ten times as fast as `flatMap`. */
export function joinedLists<Entry>(parts: readonly (readonly Entry[])[]): readonly Entry[] {
  return ([] as Entry[]).concat(...parts);
}

/** One array below the other, each copied once. */
export function joinedFloats(parts: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

type Join<Column> = (
  parts: readonly (readonly [rows: number, column: Column | undefined])[]
) => Column;

function joinedBy<Name extends string, Column>(
  parts: readonly ColumnRows[],
  of: (columns: Columns) => Readonly<Partial<Record<Name, Column>>>,
  join: Join<Column>
): Partial<Record<Name, Column>> {
  const joined: Partial<Record<Name, Column>> = {};
  const names = parts.flatMap(({ columns }) => Object.keys(of(columns)) as Name[]);
  for (const name of new Set(names))
    joined[name] = join(parts.map(({ rows, columns }) => [rows, of(columns)[name]]));
  return joined;
}

const joinedTexts: Join<readonly string[]> = (parts) =>
  joinedLists(parts.map(([rows, texts]) => texts ?? new Array<string>(rows).fill("")));

const joinedFigures: Join<Float64Array> = (parts) =>
  joinedFloats(parts.map(([rows, figures]) => figures ?? new Float64Array(rows).fill(NaN)));
