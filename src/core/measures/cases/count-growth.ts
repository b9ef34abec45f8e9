import type { Budget } from "../../budget/budget";
import type { Series } from "../../budget/timeline";
import type { Measure } from "../measures";

/** How a count moved over the periods, summed over the items that state it in two periods at least. */
export interface CountGrowth {
  /** Sum of each item's first and of its last stated count. */
  readonly first: number;
  readonly last: number;
  /** last ÷ first − 1; Infinity from nothing to something, 0 from nothing to nothing. */
  readonly growth: number;
  /** Items whose own count grew. */
  readonly grown: readonly number[];
}

/** The measure for one series; make it once, outside `check`. null where no item states it twice. */
export function countGrowthOf(series: Series): Measure<CountGrowth | null> {
  return ({ timeline }: Budget) => {
    const counts = timeline?.series[series];
    if (!counts) return null;
    const sums = { first: 0, last: 0 };
    const grown: number[] = [];
    let items = 0;
    for (let item = 0; item < timeline.lineOf.length; item++) {
      let first = NaN;
      let last = NaN;
      let stated = 0;
      for (let period = 0; period < counts.length; period++) {
        const count = counts[period]![item]!;
        if (Number.isNaN(count)) continue;
        if (stated === 0) first = count;
        last = count;
        stated += 1;
      }
      if (stated < 2) continue;
      items += 1;
      sums.first += first;
      sums.last += last;
      if (last > first) grown.push(item);
    }
    return items === 0 ? null : { ...sums, growth: growthFrom(sums.first, sums.last), grown };
  };
}

/** last ÷ first − 1; Infinity from 0 upwards, 0 from 0 to 0. */
export function growthFrom(first: number, last: number): number {
  return first === last ? 0 : last / first - 1;
}
