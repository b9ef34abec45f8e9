import { NO_OPTIONS, type Budget, type CostTypeEvidence } from "../../src/core/budget/budget";
import {
  DATE_COLUMNS,
  MONEY_COLUMNS,
  NUMBER_COLUMNS,
  TEXT_COLUMNS,
} from "../../src/core/budget/column";
import { currencyOf } from "../../src/core/budget/money";
import { attributesOfCases } from "../../src/core/budget/reading/case-attributes";
import { SERIES, type Timeline } from "../../src/core/budget/timeline";
import { COST_TYPES, UNASSIGNED } from "../../src/core/costs/cost-type";
import { randomOf } from "./random-budget";
import { SUBJECTS, WORDS_OF } from "./portfolio-words";

/** "lean": name, cost type, amount, vendor, case, stage, team, owner. "full": every optional column and four periods. */
export type Columns = "lean" | "full";

const LEAN = ["vendor", "case", "stage", "team", "owner"] as const;
const PERIODS = 4;

/**
 * A portfolio as a workbook states it, the same for the same arguments: every name differs, other words repeat, two of a
 * hundred lines have no cost type and three more than one reading.
 */
export function portfolioBudget(lines: number, columns: Columns, cases = 1_000): Budget {
  const random = randomOf(lines + cases);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const each = <T>(make: (line: number) => T): T[] =>
    Array.from({ length: lines }, (_, at) => make(at));
  const figures = (make: () => number): Float64Array => {
    const column = new Float64Array(lines);
    for (let line = 0; line < lines; line++) column[line] = random() < 0.1 ? NaN : make();
    return column;
  };
  const money = (): number => Math.round(100_000 * Math.exp(3 * random()));
  const isFull = columns === "full";
  const ofLine = Int32Array.from({ length: lines }, () => Math.floor(random() * cases));
  const caseNames = Array.from(
    { length: cases },
    (_, at) => `${one(SUBJECTS)} ${one(SUBJECTS)} ${at}`
  );
  const words: Readonly<Record<string, readonly string[]>> = WORDS_OF;
  const text = Object.fromEntries(
    (isFull ? TEXT_COLUMNS : LEAN).map((column) => [
      column,
      asRead(each((line) => (column === "case" ? caseNames[ofLine[line]!]! : one(words[column]!)))),
    ])
  );
  const own = {
    text,
    numbers: isFull
      ? Object.fromEntries(
          NUMBER_COLUMNS.map((column) => [
            column,
            figures(() => (column === "utilisation" ? random() : Math.floor(100 * random()))),
          ])
        )
      : {},
    money: isFull
      ? Object.fromEntries(MONEY_COLUMNS.map((column) => [column, figures(money)]))
      : {},
    dates: isFull
      ? Object.fromEntries(
          DATE_COLUMNS.map((column) => [
            column,
            figures(() => 20_000 + Math.floor(1_000 * random())),
          ])
        )
      : {},
  };
  const evidence = each(() => (random() < 0.03 ? AMBIGUOUS : STATED));
  return {
    ...NO_OPTIONS,
    ...own,
    name: "Portfolio",
    currency: currencyOf("EUR"),
    today: 20_634,
    lines,
    names: asRead(each((line) => `${one(SUBJECTS)} ${one(SUBJECTS).toLowerCase()} ${line}`)),
    amounts: Float64Array.from({ length: lines }, () => (random() < 0.002 ? -1 : 1) * money()),
    unreadable: [],
    costTypes: Uint8Array.from({ length: lines }, () =>
      random() < 0.02 ? UNASSIGNED : Math.floor(random() * COST_TYPES.length)
    ),
    evidence,
    locked: new Uint8Array(lines),
    minimum: new Float64Array(lines),
    maximum: new Float64Array(lines).fill(Infinity),
    timeline: isFull ? timelineOf(lines, figures) : null,
    cases: {
      names: caseNames,
      ofLine,
      ...attributesOfCases(ofLine, own, null, cases),
    },
  };
}

const STATED: CostTypeEvidence = { origin: "column", confidence: 1, because: "stated" };
const AMBIGUOUS: CostTypeEvidence = {
  origin: "dictionary",
  confidence: 0.6,
  because: "could be either",
  alternatives: [COST_TYPES.findIndex(({ id }) => id === "model-api"), 1],
};

function timelineOf(lines: number, figures: (make: () => number) => Float64Array): Timeline {
  const random = randomOf(lines);
  const items = Int32Array.from({ length: lines }, (_, line) => line);
  return {
    periods: Array.from({ length: PERIODS }, (_, at) => ({
      grain: "quarter",
      year: 2026,
      place: at + 1,
    })),
    itemOf: items,
    lineOf: items,
    series: Object.fromEntries(
      SERIES.map((series) => [
        series,
        Array.from({ length: PERIODS }, () => figures(() => Math.floor(1_000 + 9_000 * random()))),
      ])
    ),
  };
}

/** Excel hands cells over as JSON: equal words are different strings, and none is a chain of pieces. */
function asRead(words: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(words)) as string[];
}
