import type { Cases } from "../cases";
import type { NumberColumn } from "../column";
import type { OptionalColumns } from "./optional-columns";

/** The table of use cases with the row of each case, -1 for none. */
export interface CaseTableColumns {
  readonly columns: OptionalColumns;
  readonly rowOf: Int32Array;
}

/**
 * Attributes of each use case: what the table states, else what its lines do. Over the lines hours, counts and money add
 * up, save a value that every line repeats; anything else is the first that is stated.
 */
export function attributesOfCases(
  ofLine: Int32Array,
  lines: OptionalColumns,
  table: CaseTableColumns | null,
  cases: number
): Pick<Cases, "text" | "numbers" | "money" | "dates"> {
  const figures = (name: string, own?: Float64Array, stated?: Float64Array) => {
    const found = new Float64Array(cases).fill(NaN);
    const over = ADD_UP.has(name) ? "sum" : "first";
    if (own)
      gather(found, ofLine, own, name === "value" && isRepeated(ofLine, own) ? "first" : over);
    if (stated && table) overrule(found, stated, table.rowOf);
    return found;
  };
  const { text, numbers, money, dates } = table?.columns ?? NOTHING;
  return {
    text: merged(lines.text, text, (_, own, stated) => {
      const found: string[] = Array.from({ length: cases }, () => "");
      ofLine.forEach((at, line) => {
        if (at >= 0 && found[at] === "") found[at] = own?.[line] ?? "";
      });
      return found.map((words, at) => stated?.[table?.rowOf[at] ?? -1] || words);
    }),
    numbers: merged(lines.numbers, numbers, figures),
    money: merged(lines.money, money, figures),
    dates: merged(lines.dates, dates, figures),
  };
}

const NOTHING: OptionalColumns = { text: {}, numbers: {}, money: {}, dates: {} };

const COUNTED: readonly NumberColumn[] = [
  "usage",
  "queries",
  "tokens",
  "maintenanceHours",
  "deploymentHours",
  "exceptions",
  "manualIntegrations",
];
const ADD_UP: ReadonlySet<string> = new Set<string>([
  ...COUNTED,
  "budget",
  "actual",
  "forecast",
  "earlier",
  "value",
  "contingency",
]);

function gather(
  into: Float64Array,
  ofLine: Int32Array,
  own: Float64Array,
  how: "sum" | "first"
): void {
  for (let line = 0; line < ofLine.length; line++) {
    const at = ofLine[line]!;
    const figure = own[line]!;
    if (at < 0 || Number.isNaN(figure)) continue;
    if (Number.isNaN(into[at]!)) into[at] = figure;
    else if (how === "sum") into[at] = into[at]! + figure;
  }
}

/** Whether lines of one use case all state the same, and some use case has several: then it is the case's, not the line's. */
function isRepeated(ofLine: Int32Array, own: Float64Array): boolean {
  const first = new Map<number, number>();
  let again = 0;
  for (let line = 0; line < ofLine.length; line++) {
    const figure = own[line]!;
    if (ofLine[line]! < 0 || Number.isNaN(figure)) continue;
    const known = first.get(ofLine[line]!);
    if (known === undefined) first.set(ofLine[line]!, figure);
    else if (known !== figure) return false;
    else again += 1;
  }
  return again > 0;
}

function overrule(found: Float64Array, stated: Float64Array, rowOf: Int32Array): void {
  for (let at = 0; at < found.length; at++) {
    const figure = stated[rowOf[at]!];
    if (figure !== undefined && !Number.isNaN(figure)) found[at] = figure;
  }
}

/** Of every column that either has; a use case's own name is not among them. */
function merged<Name extends string, Column, Made>(
  lines: Readonly<Partial<Record<Name, Column>>>,
  table: Readonly<Partial<Record<Name, Column>>>,
  make: (name: Name, own: Column | undefined, stated: Column | undefined) => Made
): Partial<Record<Name, Made>> {
  const found: Partial<Record<Name, Made>> = {};
  for (const name of new Set([...Object.keys(lines), ...Object.keys(table)] as Name[])) {
    if (name !== "case") found[name] = make(name, lines[name], table[name]);
  }
  return found;
}
