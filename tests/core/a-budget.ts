import type {
  Budget,
  CostTypeEvidence,
  StatedTotal,
  UnreadableAmount,
} from "../../src/core/budget/budget";
import type {
  DateColumn,
  MoneyColumn,
  NumberColumn,
  TextColumn,
} from "../../src/core/budget/column";
import { currencyOf, toMinor } from "../../src/core/budget/money";
import { periodIn, type Period } from "../../src/core/budget/period";
import type { Series, Timeline } from "../../src/core/budget/timeline";
import { ASSIGNABLE, UNASSIGNED } from "../../src/core/costs/cost-type";

/** One line: name, id of its cost type (null: nobody knows), amount in the currency's major unit. */
export type ALine = readonly [
  name: string,
  costType: string | null,
  amount: number | UnreadableAmount["reason"],
];

/** Columns by name, an entry per line or per case; null is a blank cell. Money in the major unit, dates as "2026-03-31". */
export interface SomeColumns {
  readonly text?: Readonly<Partial<Record<TextColumn, readonly string[]>>>;
  readonly numbers?: Readonly<Partial<Record<NumberColumn, readonly (number | null)[]>>>;
  readonly money?: Readonly<Partial<Record<MoneyColumn, readonly (number | null)[]>>>;
  readonly dates?: Readonly<Partial<Record<DateColumn, readonly (string | null)[]>>>;
}

export interface BudgetWish extends SomeColumns {
  readonly name?: string;
  /** "" for a workbook that names none; "EUR" when left out. */
  readonly currency?: string;
  /** "2026-06-30" when left out. */
  readonly today?: string;
  readonly lines: readonly ALine[];
  /** Indexes of lines that must keep their amount. */
  readonly locked?: readonly number[];
  /** Bounds by line index, in the major unit. */
  readonly minimum?: Readonly<Record<number, number>>;
  readonly maximum?: Readonly<Record<number, number>>;
  /** Ids of the other cost types that a line may be, by line index. */
  readonly ambiguous?: Readonly<Record<number, readonly string[]>>;
  /** Numbers by line, then by period; money in the major unit. */
  readonly timeline?: {
    readonly periods: readonly string[];
    readonly series: Readonly<Partial<Record<Series, readonly (readonly (number | null)[])[]>>>;
  };
  /** Use cases; the lines of a case are those whose text column "case" names it. */
  readonly cases?: SomeColumns & { readonly names: readonly string[] };
  /** In the major unit. */
  readonly totals?: readonly StatedTotal[];
}

/** `aBudget({ lines: [["GPU cluster", "accelerators", 1200], ["Rent", null, "text"]] })` */
export function aBudget(wish: BudgetWish): Budget {
  const currency = currencyOf(wish.currency ?? "EUR");
  const minor = (amount: number): number => toMinor(amount, currency.digits);
  const { lines } = wish;
  const unreadable = lines.flatMap(([, , amount], line): UnreadableAmount[] =>
    typeof amount === "number" ? [] : [{ line, reason: amount, shown: SHOWN[amount] }]
  );
  const cases = wish.cases ?? null;
  return {
    name: wish.name ?? "Budget",
    currency,
    today: dayOf(wish.today ?? "2026-06-30"),
    lines: lines.length,
    names: lines.map(([name]) => name),
    amounts: Float64Array.from(lines, ([, , amount]) =>
      typeof amount === "number" ? minor(amount) : 0
    ),
    unreadable,
    costTypes: Uint8Array.from(lines, ([, costType]) => codeOf(costType)),
    evidence: lines.map(([, costType], line) => {
      const others = wish.ambiguous?.[line];
      if (others) return { ...READ, alternatives: others.map(codeOf) };
      return costType === null ? UNKNOWN : STATED;
    }),
    locked: Uint8Array.from(lines, (_, line) => (wish.locked?.includes(line) ? 1 : 0)),
    minimum: Float64Array.from(lines, (_, line) => minor(wish.minimum?.[line] ?? 0)),
    maximum: Float64Array.from(lines, (_, line) => {
      const bound = wish.maximum?.[line];
      return bound === undefined ? Infinity : minor(bound);
    }),
    ...columnsOf(wish, minor),
    timeline: wish.timeline ? timelineOf(wish.timeline, lines.length, minor) : null,
    cases: cases && {
      names: cases.names,
      ofLine: Int32Array.from(lines, (_, line) =>
        cases.names.indexOf(wish.text?.case?.[line] ?? "")
      ),
      ...columnsOf(cases, minor),
    },
    totals: (wish.totals ?? []).map((total) => ({
      ...total,
      stated: minor(total.stated),
      sum: minor(total.sum),
    })),
  };
}

/** Code of a cost type by its id; a wrong id is a mistake in the test. */
export function codeOf(costType: string | null): number {
  if (costType === null) return UNASSIGNED;
  const code = ASSIGNABLE.findIndex((each) => each.id === costType);
  if (code < 0) throw new Error(`No cost type "${costType}".`);
  return code;
}

/** Days since 1970-01-01 of "2026-03-31". */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** "Q1 2026", "Jan 26", "FY26". */
export function aPeriod(label: string): Period {
  const { period } = periodIn(label.toLowerCase());
  if (!period) throw new Error(`No period "${label}".`);
  return period;
}

function columnsOf(
  { text, numbers, money, dates }: SomeColumns,
  minor: (amount: number) => number
): Pick<Budget, "text" | "numbers" | "money" | "dates"> {
  return {
    text: text ?? {},
    numbers: each(numbers, (cell) => cell ?? NaN),
    money: each(money, (cell) => (cell === null ? NaN : minor(cell))),
    dates: each(dates, (cell) => (cell === null ? NaN : dayOf(cell))),
  };
}

function each<K extends string, T>(
  columns: Readonly<Partial<Record<K, readonly T[]>>> | undefined,
  value: (cell: T) => number
): Partial<Record<K, Float64Array>> {
  const entries = Object.entries(columns ?? {}) as [K, readonly T[]][];
  return Object.fromEntries(
    entries.map(([name, cells]) => [name, Float64Array.from(cells, value)])
  ) as Partial<Record<K, Float64Array>>;
}

function timelineOf(
  { periods, series }: NonNullable<BudgetWish["timeline"]>,
  lines: number,
  minor: (amount: number) => number
): Timeline {
  const own = Int32Array.from({ length: lines }, (_, line) => line);
  const entries = Object.entries(series) as [Series, readonly (readonly (number | null)[])[]][];
  return {
    periods: periods.map(aPeriod),
    itemOf: own,
    lineOf: own,
    series: Object.fromEntries(
      entries.map(([name, byLine]) => [
        name,
        periods.map((_, period) =>
          Float64Array.from(byLine, (cells) => {
            const cell = cells[period] ?? null;
            if (cell === null) return NaN;
            return MONEY_SERIES.has(name) ? minor(cell) : cell;
          })
        ),
      ])
    ),
  };
}

const MONEY_SERIES: ReadonlySet<Series> = new Set<Series>(["plan", "actual", "forecast"]);
const SHOWN = { text: "tbd", error: "#N/A", blank: "" } as const;
const STATED: CostTypeEvidence = {
  origin: "column",
  confidence: 1,
  because: "stated in the cost-type column",
};
const READ: CostTypeEvidence = {
  origin: "dictionary",
  confidence: 0.5,
  because: "matched a word that may mean two things",
};
const UNKNOWN: CostTypeEvidence = {
  origin: "none",
  confidence: 0,
  because: "no word of the line is known",
};
