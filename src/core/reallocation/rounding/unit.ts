/**
 * 1, 2, 5, 10, 20, 50 …: the largest that is at most a thousandth of the money and half of what a line changes by on
 * average (both ours), at least the minor unit.
 */
export function unitFor(money: number, averageChange: number): number {
  return seriesBelow(Math.min(money / 1000, averageChange / 2));
}

/** Mean change of the lines that change by a minor unit or more; 0 where none does. */
export function averageChange(from: Float64Array, to: Float64Array): number {
  let sum = 0;
  let lines = 0;
  for (let line = 0; line < from.length; line++) {
    const change = Math.abs(to[line]! - from[line]!);
    if (change < 1) continue;
    sum += change;
    lines += 1;
  }
  return lines === 0 ? 0 : sum / lines;
}

/** The next finer unit of the series. */
export function finerUnit(unit: number): number {
  return seriesBelow(unit * 0.999);
}

function seriesBelow(limit: number): number {
  if (!(limit >= 1)) return 1;
  let power = 1;
  while (power * 10 <= limit) power *= 10;
  return power * (limit >= power * 5 ? 5 : limit >= power * 2 ? 2 : 1);
}
