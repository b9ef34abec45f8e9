/** Money from one place to another; places are indexes into the changes. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/**
 * Pairs falls with rises, at most one pair fewer than there are changes: first what is to be paired first, then falls and
 * rises of the same size, then the largest with the largest. Changes add up to 0.
 */
export function pairsOf(
  changes: Float64Array,
  isFirst: { readonly from: (at: number) => boolean; readonly to: (at: number) => boolean }
): Pair[] {
  const open = changes.map(Math.abs);
  const bySize = (one: number, other: number) => open[other]! - open[one]! || one - other;
  const indexes = (holds: (change: number) => boolean) => {
    const found: number[] = [];
    for (let at = 0; at < changes.length; at++) if (holds(changes[at]!)) found.push(at);
    return found.sort(bySize);
  };
  const falls = indexes((change) => change < 0);
  const rises = indexes((change) => change > 0);
  const pairs: Pair[] = [];
  const pair = (from: number, to: number) => {
    const amount = Math.min(open[from]!, open[to]!);
    if (amount === 0) return;
    open[from]! -= amount;
    open[to]! -= amount;
    pairs.push({ from, to, amount });
  };
  inOrder(falls.filter(isFirst.from), rises.filter(isFirst.to), open, pair);
  const [restFalls, restRises] = [falls, rises].map((list) =>
    list.filter((at) => open[at] !== 0).sort(bySize)
  ) as [number[], number[]];
  equals(restFalls, restRises, open, pair);
  inOrder(restFalls, restRises, open, pair);
  return pairs;
}

type Pairing = (from: number, to: number) => void;

function inOrder(
  falls: readonly number[],
  rises: readonly number[],
  open: Float64Array,
  pair: Pairing
) {
  for (let fall = 0, rise = 0; fall < falls.length && rise < rises.length;) {
    pair(falls[fall]!, rises[rise]!);
    const isFallDone = open[falls[fall]!] === 0;
    if (open[rises[rise]!] === 0) rise++;
    if (isFallDone) fall++;
  }
}

/** Both lists are in falling order of size. */
function equals(
  falls: readonly number[],
  rises: readonly number[],
  open: Float64Array,
  pair: Pairing
) {
  for (let fall = 0, rise = 0; fall < falls.length && rise < rises.length;) {
    const difference = open[falls[fall]!]! - open[rises[rise]!]!;
    if (difference === 0) pair(falls[fall++]!, rises[rise++]!);
    else if (difference > 0) fall++;
    else rise++;
  }
}
