import type { Budget } from "../../budget/budget";
import { ASSIGNABLE } from "../../costs/cost-type";
import { CATEGORIES, LAYERS, OUTSIDE, type Split, type SplitId } from "../../costs/split";
import { noOpenMoney, type OpenMoney } from "./share-range";

/** Lines with a cost type that a careful reader could take for another one. Money in minor units. */
export interface Ambiguity {
  /** In order; lines without any cost type are unassigned, not ambiguous. */
  readonly lines: Int32Array;
  /** Absolute money on them. */
  readonly gross: number;
  readonly splits: Readonly<Record<SplitId, AmbiguousMoney>>;
}

/** Ambiguous money whose other readings have another home in one split. */
export interface AmbiguousMoney extends OpenMoney {
  /** Net money by the home (0 to 3) in which it is counted today. */
  readonly counted: Float64Array;
  readonly gross: number;
}

/** One pass over the lines. */
export function ambiguity(
  budget: Pick<Budget, "amounts" | "costTypes" | "evidence" | "lines">
): Ambiguity {
  const { amounts, costTypes, evidence } = budget;
  const lines: number[] = [];
  let gross = 0;
  const categories = noAmbiguousMoney();
  const layers = noAmbiguousMoney();
  for (let line = 0; line < budget.lines; line++) {
    const others = evidence[line]?.alternatives;
    if (!others || others.length === 0 || costTypes[line]! >= ASSIGNABLE.length) continue;
    const amount = amounts[line]!;
    lines.push(line);
    gross += Math.abs(amount);
    add(categories, CATEGORIES, costTypes[line]!, others, amount);
    add(layers, LAYERS, costTypes[line]!, others, amount);
  }
  return { lines: Int32Array.from(lines), gross, splits: { categories, layers } };
}

/** The homes that a line's readings have in a split, as bits 1 << home. */
export function homesOf({ homes }: Split, code: number, others: readonly number[]): number {
  let set = 1 << (homes[code] ?? OUTSIDE);
  for (const other of others) set |= 1 << (homes[other] ?? OUTSIDE);
  return set;
}

interface GrowingMoney extends AmbiguousMoney {
  gross: number;
}

function noAmbiguousMoney(): GrowingMoney {
  return { ...noOpenMoney(), counted: new Float64Array(4), gross: 0 };
}

function add(
  money: GrowingMoney,
  split: Split,
  code: number,
  others: readonly number[],
  amount: number
): void {
  const homes = homesOf(split, code, others);
  if ((homes & (homes - 1)) === 0) return;
  if (amount < 0) money.credit[homes]! -= amount;
  else money.debit[homes]! += amount;
  money.counted[split.homes[code] ?? OUTSIDE]! += amount;
  money.gross += Math.abs(amount);
}
