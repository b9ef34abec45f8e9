/**
 * The largest few in their order, then the others as they came: to sort a million costs more than to find them. Equal ones
 * keep their order. Linear for a fixed `inOrder`.
 */
export function largestFirst<T>(
  all: readonly T[],
  sizeOf: (one: T) => number,
  inOrder: number
): T[] {
  const top: number[] = [];
  const sizes: number[] = [];
  for (let at = 0; at < all.length; at++) {
    const size = sizeOf(all[at]!);
    if (top.length === inOrder && !(size > sizes[inOrder - 1]!)) continue;
    let place = Math.min(top.length, inOrder - 1);
    for (; place > 0 && sizes[place - 1]! < size; place--) {
      top[place] = top[place - 1]!;
      sizes[place] = sizes[place - 1]!;
    }
    top[place] = at;
    sizes[place] = size;
  }
  const isTop = new Uint8Array(all.length);
  for (const at of top) isTop[at] = 1;
  const ordered = top.map((at) => all[at]!);
  for (let at = 0; at < all.length; at++) if (isTop[at] === 0) ordered.push(all[at]!);
  return ordered;
}
