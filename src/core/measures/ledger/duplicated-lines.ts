import type { Budget } from "../../budget/budget";

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
 * without name or money repeat nothing. One pass over names and amounts; only lines that share a hash are read whole.
 */
export function duplicatedLines(budget: Budget): DuplicatedLines {
  const { compared, candidates } = candidateLines(budget);
  const columns = comparedColumns(budget);
  const equal = new Map<string, number[]>();
  let repeated = 0;
  for (const line of candidates) {
    const key = keyOf(columns, line);
    const others = equal.get(key);
    if (others) {
      others.push(line);
      repeated += Math.abs(budget.amounts[line]!);
    } else equal.set(key, [line]);
  }
  return { compared, sets: [...equal.values()].filter((set) => set.length > 1), repeated };
}

/**
 * Lines that may repeat one another: first those whose amount and cost type have the hash of another line's, then those of
 * them whose name has it too, so that few names are read.
 */
function candidateLines({ amounts, costTypes, lines, names, timeline }: Budget) {
  const ofItem = timeline ? new Uint32Array(timeline.lineOf.length) : null;
  for (const item of timeline?.itemOf ?? []) ofItem![item]! += 1;
  const all = new Int32Array(lines);
  let compared = 0;
  for (let line = 0; line < lines; line++) {
    if (amounts[line] === 0 || (ofItem !== null && ofItem[timeline!.itemOf[line]!]! > 1)) continue;
    if (names[line]!.trim() !== "") all[compared++] = line;
  }
  const byMoney = (line: number): number =>
    mixed(hashOfAmount(amounts[line]!) ^ (costTypes[line]! << 24));
  const alike = sharingHash(all.subarray(0, compared), byMoney);
  const byAll = (line: number): number => mixed(hashOf(names[line]!) ^ byMoney(line));
  return { compared, candidates: sharingHash(alike, byAll) };
}

/** Those of some lines whose hash has the bucket of another one's; eight buckets per line let few others through. */
function sharingHash(lines: Int32Array, hashOfLine: (line: number) => number): Int32Array {
  const buckets = new Uint8Array(2 ** Math.ceil(Math.log2(8 * lines.length + 8)));
  const own = new Int32Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    const bucket = (own[at] = hashOfLine(lines[at]!) & (buckets.length - 1));
    if (buckets[bucket]! < 2) buckets[bucket]! += 1;
  }
  const sharing = new Int32Array(lines.length);
  let count = 0;
  for (let at = 0; at < lines.length; at++) {
    if (buckets[own[at]!] === 2) sharing[count++] = lines[at]!;
  }
  return sharing.subarray(0, count);
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35) >>> 3;
}

/** Equal for names that differ in spaces and capitals only. */
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
