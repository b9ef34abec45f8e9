import type { Budget } from "../../core/budget/budget";
import type { SplitId } from "../../core/costs/split";
import type { Bands } from "../../core/policy/profile";
import type { Style } from "../../core/reallocation/request";

/** A line that a wish treats differently from the table; the name finds it again after edits. */
export interface MarkedLine {
  readonly line: number;
  readonly name: string;
}

/** Another total: the change in percent, or in minor units. */
export interface TotalChange {
  readonly by: "percent" | "amount";
  readonly change: number;
}

/** What somebody would like to see instead of the policy's proposal. Plain data; nothing in it touches the workbook. */
export interface Wish {
  /** By split, where they differ from the policy's. */
  readonly bands: Readonly<Partial<Record<SplitId, Bands>>>;
  /** null: today's. */
  readonly total: TotalChange | null;
  /** Lines that keep their amount although the table lets them change. */
  readonly locked: readonly MarkedLine[];
  /** Lines that may change although the table locks them. */
  readonly released: readonly MarkedLine[];
  /** Whether the use cases that miss their threshold are taken as closed. */
  readonly closesFailing: boolean;
  readonly style: Style;
  /** Minor units; null: what the policy says. */
  readonly rounding: number | null;
  readonly newLines: boolean;
}

export const NO_WISH: Wish = {
  bands: {},
  total: null,
  locked: [],
  released: [],
  closesFailing: false,
  style: "few",
  rounding: null,
  newLines: false,
};

/** The wish for a budget that was read again: a line that moved is followed by its name, one that is gone is let go. */
export function carriedWish(wish: Wish, budget: Budget): Wish {
  return {
    ...wish,
    locked: carried(wish.locked, budget),
    released: carried(wish.released, budget),
  };
}

/** The wish's bands with those of one split replaced; null: the policy's again. */
export function withBands({ bands }: Wish, split: SplitId, asked: Bands | null): Wish["bands"] {
  const other = split === "layers" ? "categories" : "layers";
  const kept = bands[other];
  return { ...(kept && { [other]: kept }), ...(asked && { [split]: asked }) };
}

/** The wish with a line locked, or free to change. */
export function withLine(wish: Wish, budget: Budget, line: number, locked: boolean): Wish {
  const others = (lines: readonly MarkedLine[]) => lines.filter((each) => each.line !== line);
  const marked = { line, name: budget.names[line] ?? "" };
  const isOwn = budget.locked[line] === 1;
  const plain = { ...wish, locked: others(wish.locked), released: others(wish.released) };
  if (locked === isOwn) return plain;
  return locked
    ? { ...plain, locked: [...plain.locked, marked] }
    : { ...plain, released: [...plain.released, marked] };
}

/** Whether a line keeps its amount under a wish. */
export function isLocked({ locked, released }: Wish, budget: Budget, line: number): boolean {
  const isIn = (lines: readonly MarkedLine[]) => lines.some((each) => each.line === line);
  return budget.locked[line] === 1 ? !isIn(released) : isIn(locked);
}

function carried(lines: readonly MarkedLine[], { names }: Budget): MarkedLine[] {
  return lines.flatMap(({ line, name }) => {
    const now = names[line] === name ? line : names.indexOf(name);
    return now < 0 ? [] : [{ line: now, name }];
  });
}
