import type { Budget } from "../budget/budget";

/** Lines that repeat an earlier line in every column but notes and status. Minor units. */
export interface DuplicatedLines {
  /** Number of lines that could be compared. */
  readonly compared: number;
  /** Sets of equal lines in the order of the table, each from the first on. */
  readonly sets: readonly (readonly number[])[];
  /** Absolute money on all lines but the first of each set. */
  readonly repeated: number;
}

/**
 * Lines of one item that a table states by period are left out: they differ in a period that is no column here. Lines
 * without name or money repeat nothing. One pass over names and amounts; only lines that share their hash are read whole.
 */
export function duplicatedLines(budget: Budget): DuplicatedLines {
  const { compared, candidates } = candidateLines(budget);
  const columns = comparedColumns(budget);
  const equal = new Map<string, number[]>();
  let repeated = 0;
  for (let line = 0; line < candidates.length; line++) {
    if (candidates[line] === 0) continue;
    const key = keyOf(columns, line);
    const others = equal.get(key);
    if (others) {
      others.push(line);
      repeated += Math.abs(budget.amounts[line]!);
    } else equal.set(key, [line]);
  }
  return { compared, sets: [...equal.values()].filter((set) => set.length > 1), repeated };
}

/** 1 for each line whose name, amount and cost type have the hash of another line's. */
function candidateLines({ amounts, costTypes, lines, names, timeline }: Budget) {
  const ofItem = timeline ? new Uint32Array(timeline.lineOf.length) : null;
  for (const item of timeline?.itemOf ?? []) ofItem![item]! += 1;
  const candidates = new Uint8Array(lines);
  const hashes = new Int32Array(lines);
  // Open addressing, half full at most: the first line of each hash, plus one.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * lines + 2)));
  let compared = 0;
  for (let line = 0; line < lines; line++) {
    if (amounts[line] === 0 || (ofItem !== null && ofItem[timeline!.itemOf[line]!]! > 1)) continue;
    const name = hashOf(names[line]!);
    if (name === 0) continue;
    compared += 1;
    const mixed = Math.imul(name ^ (costTypes[line]! << 24), 0x85ebca6b);
    const hash = Math.imul(mixed ^ (mixed >>> 15) ^ hashOfAmount(amounts[line]!), 0xc2b2ae35);
    hashes[line] = hash;
    let slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash)
      slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) slots[slot] = line + 1;
    else candidates[line] = candidates[slots[slot]! - 1] = 1;
  }
  return { compared, candidates };
}

/** Equal for names that differ in spaces and capitals only; 0 for a name without letters. */
function hashOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) {
    let code = name.charCodeAt(at);
    if (code <= 32 || code === 160) continue;
    if (code >= 65 && code <= 90) code += 32;
    else if (code > 127) code = name[at]!.toLowerCase().charCodeAt(0);
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

function hashOfAmount(amount: number): number {
  return Math.imul(amount | 0, 0x9e3779b1) ^ (amount / 2 ** 32);
}

/** Name, amount and cost type, then every other column but notes and status. */
function comparedColumns(budget: Budget): ArrayLike<string | number>[] {
  const { text, numbers, money, dates } = budget;
  const words = Object.entries(text).filter(
    ([column]) => column !== "notes" && column !== "status"
  );
  return [
    budget.names,
    budget.amounts,
    budget.costTypes,
    ...words.map(([, cells]) => cells),
    ...[numbers, money, dates].flatMap((columns) => Object.values(columns)),
  ];
}

function keyOf(columns: readonly ArrayLike<string | number>[], line: number): string {
  let key = "";
  for (const column of columns) {
    const cell = column[line]!;
    key += `${typeof cell === "string" ? cell.trim().toLowerCase() : cell}\u0000`;
  }
  return key;
}
