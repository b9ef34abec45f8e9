import { OUTSIDE, type SplitId } from "../../costs/split";
import type { Problem } from "../problem/problem";
import { groupIn } from "../problem/row";
import type { SharesBySplit } from "../proposal";

/** Money of the groups of each split, to be read at any point while money moves. */
export class RunningShares {
  private readonly money: ReadonlyMap<SplitId, Float64Array>;

  constructor({ splits, homes }: Problem, amounts: Float64Array) {
    this.money = new Map(
      splits.map((split) => {
        const groups = new Float64Array(OUTSIDE + 1);
        for (let line = 0; line < homes.length; line++)
          groups[groupIn(split, homes[line]!)]! += amounts[line]!;
        return [split, groups] as const;
      })
    );
  }

  move(fromHome: number, toHome: number, amount: number): void {
    for (const [split, groups] of this.money) {
      groups[groupIn(split, fromHome)]! -= amount;
      groups[groupIn(split, toHome)]! += amount;
    }
  }

  /** Minor units inside the split. */
  denominator(split: SplitId): number {
    const [first, second, third] = this.money.get(split)!;
    return first! + second! + third!;
  }

  group(split: SplitId, group: number): number {
    return this.money.get(split)![group]!;
  }

  /** 0 where there is nothing to take a share of. */
  shares(): SharesBySplit {
    const made: Partial<Record<SplitId, [number, number, number]>> = {};
    for (const [split, groups] of this.money) {
      const whole = groups[0]! + groups[1]! + groups[2]!;
      const share = (group: number) => (whole > 0 ? groups[group]! / whole : 0);
      made[split] = [share(0), share(1), share(2)];
    }
    return made;
  }
}
