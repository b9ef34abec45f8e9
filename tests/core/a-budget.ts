import type {
  Budget,
  CostTypeEvidence,
  TextColumn,
  UnreadableAmount,
} from "../../src/core/budget/budget";
import { currencyOf, toMinor } from "../../src/core/budget/money";
import { COST_TYPES, UNASSIGNED } from "../../src/core/costs/cost-type";

/** One line: name, id of its cost type (null: nobody knows), amount in the currency's major unit. */
export type ALine = readonly [
  name: string,
  costType: string | null,
  amount: number | UnreadableAmount["reason"],
];

export interface BudgetWish {
  readonly name?: string;
  /** "" for a workbook that names none; "EUR" when left out. */
  readonly currency?: string;
  readonly lines: readonly ALine[];
  /** Indexes of lines that must keep their amount. */
  readonly locked?: readonly number[];
  /** Bounds by line index, in the major unit. */
  readonly minimum?: Readonly<Record<number, number>>;
  readonly maximum?: Readonly<Record<number, number>>;
  readonly text?: Readonly<Partial<Record<TextColumn, readonly string[]>>>;
}

/** `aBudget({ lines: [["GPU cluster", "accelerators", 1200], ["Rent", null, "text"]] })` */
export function aBudget(wish: BudgetWish): Budget {
  const currency = currencyOf(wish.currency ?? "EUR");
  const minor = (amount: number): number => toMinor(amount, currency.digits);
  const { lines } = wish;
  const unreadable = lines.flatMap(([, , amount], line): UnreadableAmount[] =>
    typeof amount === "number" ? [] : [{ line, reason: amount, shown: SHOWN[amount] }]
  );
  return {
    name: wish.name ?? "Budget",
    currency,
    lines: lines.length,
    names: lines.map(([name]) => name),
    amounts: Float64Array.from(lines, ([, , amount]) =>
      typeof amount === "number" ? minor(amount) : 0
    ),
    unreadable,
    costTypes: Uint8Array.from(lines, ([, costType]) => codeOf(costType)),
    evidence: lines.map(([, costType]) => (costType === null ? UNKNOWN : STATED)),
    locked: Uint8Array.from(lines, (_, line) => (wish.locked?.includes(line) ? 1 : 0)),
    minimum: Float64Array.from(lines, (_, line) => minor(wish.minimum?.[line] ?? 0)),
    maximum: Float64Array.from(lines, (_, line) => {
      const bound = wish.maximum?.[line];
      return bound === undefined ? Infinity : minor(bound);
    }),
    text: wish.text ?? {},
  };
}

/** Code of a cost type by its id; a wrong id is a mistake in the test. */
export function codeOf(costType: string | null): number {
  if (costType === null) return UNASSIGNED;
  const code = COST_TYPES.findIndex((each) => each.id === costType);
  if (code < 0) throw new Error(`No cost type "${costType}".`);
  return code;
}

const SHOWN = { text: "tbd", error: "#N/A", blank: "" } as const;
const STATED: CostTypeEvidence = {
  origin: "column",
  confidence: 1,
  because: "stated in the cost-type column",
};
const UNKNOWN: CostTypeEvidence = {
  origin: "none",
  confidence: 0,
  because: "no word of the line is known",
};
