import { isTotalLabel, isTotalLike } from "../row-kinds";

/** The rows of a table as arithmetic sees them, one entry each. */
export interface RowOutline {
  /** Minor units; NaN for a row that states no amount, or one that cannot be read. */
  readonly amounts: Float64Array;
  readonly looks: Uint8Array;
  /** Blanks before the name. */
  readonly indents: Uint8Array;
  readonly nameOf: (row: number) => string;
}

/** How a row looks without its amount. */
export const LOOK = {
  blank: 0,
  /** A name alone, without an amount. */
  heading: 1,
  /** At most a name beside the amount. */
  bare: 2,
  /** Other words beside the name. */
  full: 3,
} as const;

/** `words` counts the name and the cells beside it that hold words. */
export function lookOf(words: number, isAmountBlank: () => boolean): number {
  if (words > 1) return LOOK.full;
  if (!isAmountBlank()) return LOOK.bare;
  return words === 0 ? LOOK.blank : LOOK.heading;
}

/**
 * Rows that are the sum of the rows of their section, with what those come to (null where one cannot be read): a group's
 * name with the sum of the lines below it or above it, and totals that stand above what they sum. Equal amounts alone prove
 * nothing: lines must look like lines beside a row that does not, or be indented below it, or every section must end or
 * begin with its sum. Rows `known` to be sums look like headings in the outline.
 */
export function summingRows(
  outline: RowOutline,
  known: ReadonlyMap<number, number | null> = new Map()
): ReadonlyMap<number, number | null> {
  const sums = new Map(known);
  groupsBelow(outline, sums);
  indentedBelow(outline, sums);
  groupsAbove(outline, sums);
  totalsAbove(outline, sums);
  wholeSections(outline, sums);
  firstOrLast(outline, sums);
  return sums;
}

type Sums = Map<number, number | null>;

/** Rows that may be what another row sums. */
class Run {
  rows = 0;
  #sum = 0;
  #filled = 0;
  #isBroken = false;

  get sum(): number | null {
    return this.#isBroken ? null : this.#sum;
  }

  add(amount: number): void {
    this.rows += 1;
    if (Number.isNaN(amount)) this.#isBroken = true;
    else this.#sum += amount;
    if (amount !== 0) this.#filled += 1;
  }

  /** Each amount may have been rounded by half a minor unit; a run of nothing is no sum. */
  isMetBy(amount: number, rows = 2): boolean {
    const isEqual = Math.abs(amount - this.#sum) <= this.#filled / 2;
    return !this.#isBroken && this.#filled >= rows && this.#sum !== 0 && isEqual;
  }
}

/** A bare row above lines with other words: "Infrastructure 750" above its two lines. */
function groupsBelow({ amounts, looks }: RowOutline, sums: Sums): void {
  const withOne: [number, number][] = [];
  let run = new Run();
  for (let row = looks.length - 1; row >= 0; row--) {
    const amount = amounts[row]!;
    if (looks[row] === LOOK.full) {
      run.add(amount);
      continue;
    }
    if (looks[row] === LOOK.bare && run.isMetBy(amount)) sums.set(row, run.sum);
    else if (looks[row] === LOOK.bare && run.rows === 1 && run.isMetBy(amount, 1))
      withOne.push([row, run.sum!]);
    run = new Run();
  }
  // Two equal amounts one below the other prove something only where other groups are told so.
  if (sums.size > 0) for (const [row, sum] of withOne) sums.set(row, sum);
}

/** A row above rows that are indented further. */
function indentedBelow({ amounts, looks, indents }: RowOutline, sums: Sums): void {
  for (let row = looks.length - 2; row >= 0; row--) {
    if (looks[row] !== LOOK.bare || sums.has(row) || indents[row + 1]! <= indents[row]!) continue;
    const run = new Run();
    for (let at = row + 1; at < looks.length && indents[at]! > indents[row]!; at++)
      if (!sums.has(at) && looks[at]! >= LOOK.bare) run.add(amounts[at]!);
    if (run.isMetBy(amounts[row]!)) sums.set(row, run.sum);
  }
}

/** A bare row below lines with other words, a blank row between them or not. */
function groupsAbove({ amounts, looks }: RowOutline, sums: Sums): void {
  let run = new Run();
  let hasGap = false;
  for (let row = 0; row < looks.length; row++) {
    const look = looks[row];
    if (look === LOOK.blank) hasGap = true;
    else if (look === LOOK.full) {
      if (hasGap) run = new Run();
      hasGap = false;
      run.add(amounts[row]!);
    } else {
      if (look === LOOK.bare && !sums.has(row) && run.isMetBy(amounts[row]!))
        sums.set(row, run.sum);
      run = new Run();
    }
  }
}

/**
 * Totals by their name above what they sum: down to the next one or to the section's end, the first also down to the table's
 * end. Where a total comes before any line and all have lines below, they stand above, whether they are right or not.
 */
function totalsAbove({ amounts, looks, nameOf }: RowOutline, sums: Sums): void {
  const first = looks.findIndex((look, row) => look >= LOOK.bare && !sums.has(row));
  if (first < 0 || looks[first] !== LOOK.bare || !isTotalLike(nameOf(first))) return;
  const all = new Run();
  let section = new Run();
  const named: { readonly row: number; readonly section: Run }[] = [];
  for (let row = looks.length - 1; row >= first; row--) {
    const look = looks[row]!;
    if (look < LOOK.bare) section = new Run();
    else if (look === LOOK.bare && !sums.has(row) && isTotalLike(nameOf(row))) {
      named.push({ row, section });
      section = new Run();
    } else if (!sums.has(row)) {
      section.add(amounts[row]!);
      all.add(amounts[row]!);
    }
  }
  const standAbove = named.every((each) => each.section.rows > 0);
  for (const { row, section: below } of named) {
    const isWhole = row === first && all.isMetBy(amounts[row]!, 1);
    const isMet = below.isMetBy(amounts[row]!, 1);
    if (isMet || (standAbove && isTotalLabel(nameOf(row)) && !isWhole)) sums.set(row, below.sum);
    else if (isWhole) sums.set(row, all.sum);
  }
}

/** Where blank rows or headings part a table of bare rows, and each part ends, or each begins, with the sum of its others. */
function wholeSections({ amounts, looks, nameOf }: RowOutline, sums: Sums): void {
  if (sums.size > 0 || looks.includes(LOOK.full)) return;
  const parts = partsOf(looks).filter(([first, last]) => last > first);
  if (parts.length < 2) return;
  for (const place of ["last", "first"] as const) {
    const found = parts.map(([first, last]) => {
      const run = new Run();
      const at = place === "last" ? last : first;
      for (let row = first; row <= last; row++) if (row !== at) run.add(amounts[row]!);
      return { at, run };
    });
    const areSums = found.every(({ at, run }) => run.isMetBy(amounts[at]!));
    if (!areSums || found.some(({ at }) => isTotalLike(nameOf(at)))) continue;
    for (const { at, run } of found) sums.set(at, run.sum);
    return;
  }
}

/** A bare first or last row that is the sum of three lines or more, of all there are. */
function firstOrLast({ amounts, looks, nameOf }: RowOutline, sums: Sums): void {
  const first = looks.findIndex((look) => look >= LOOK.bare);
  let last = looks.length - 1;
  while (last >= 0 && looks[last]! < LOOK.bare) last -= 1;
  for (const end of first === last ? [] : [first, last]) {
    if (looks[end] !== LOOK.bare || sums.has(end) || isTotalLike(nameOf(end))) continue;
    const run = new Run();
    for (let row = first; row <= last; row++) {
      if (row === end || looks[row]! < LOOK.bare || sums.has(row)) continue;
      if (looks[row] === LOOK.bare && isTotalLike(nameOf(row))) continue;
      run.add(amounts[row]!);
    }
    if (run.isMetBy(amounts[end]!, 3)) sums.set(end, run.sum);
  }
}

/** First and last row of each run of rows with amounts. */
function partsOf(looks: Uint8Array): [number, number][] {
  const parts: [number, number][] = [];
  looks.forEach((look, row) => {
    if (look < LOOK.bare) return;
    const open = parts[parts.length - 1];
    if (open && open[1] === row - 1) open[1] = row;
    else parts.push([row, row]);
  });
  return parts;
}
