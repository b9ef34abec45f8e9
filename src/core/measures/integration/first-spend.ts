import type { Budget } from "../../budget/budget";
import type { Timeline } from "../../budget/timeline";
import { ASSIGNABLE } from "../../costs/cost-type";
import { LAYERS } from "../../costs/split";
import type { Policy } from "../../policy/policy";
import { homesOf } from "../split/ambiguity";
import { valueIn } from "../timeline-items";

/** When spending of one layer begins; periods by index, -1 for never. Money in minor units. */
export interface FirstSpend {
  /** First period with money that is surely of this layer. */
  readonly sure: number;
  /** First period with money that could be: of no cost type, or with more than one reading. */
  readonly possible: number;
  /** By period: money that is surely of this layer. */
  readonly amounts: Float64Array;
  /** By period: money that may be of this layer or of another. */
  readonly open: Float64Array;
}

/**
 * First spend per group of LAYERS: what was paid in a period where that is stated, else what is planned. Credits are no
 * spend. null without amounts by period.
 */
export function firstSpend(budget: Budget, _?: Policy): readonly FirstSpend[] | null {
  const { timeline } = budget;
  if (!timeline || !(timeline.series.plan || timeline.series.actual)) return null;
  const periods = timeline.periods.length;
  const layers = LAYERS.groups.map(() => ({
    amounts: new Float64Array(periods),
    open: new Float64Array(periods),
  }));
  for (let item = 0; item < timeline.lineOf.length; item++) {
    const homes = homesOfLine(budget, timeline.lineOf[item]!);
    const isSure = (homes & (homes - 1)) === 0;
    for (let period = 0; period < periods; period++) {
      const spent = spendIn(timeline, item, period);
      if (!(spent > 0)) continue;
      for (let group = 0; group < layers.length; group++) {
        if ((homes & (1 << group)) === 0) continue;
        const { amounts, open } = layers[group]!;
        (isSure ? amounts : open)[period]! += spent;
      }
    }
  }
  return layers.map(({ amounts, open }) => ({
    sure: amounts.findIndex((amount) => amount > 0),
    possible: amounts.findIndex((amount, period) => amount + open[period]! > 0),
    amounts,
    open,
  }));
}

/** Whether foundation money comes before, or with, the money of use cases. */
export interface Lateness {
  readonly state: "in time" | "late" | "unclear";
  /** Whole periods between the first sure money of use cases and of the foundation. */
  readonly periods: number;
  /** Money of use cases before that, and money then that could be foundation, minor units. */
  readonly before: number;
  readonly open: number;
}

/** Open money counts as doubt where it is more than the fraction `doubtful` of the money it stands beside. */
export function latenessOf(
  useCases: FirstSpend,
  foundation: FirstSpend,
  doubtful: number
): Lateness {
  const late = foundation.sure < 0 ? foundation.amounts.length : foundation.sure;
  const before = sum(useCases.amounts.subarray(0, late));
  const open = sum(foundation.open.subarray(0, late));
  const openUse = sum(useCases.open.subarray(0, late));
  const periods = Math.max(0, late - useCases.sure);
  if (before > 0) {
    const state = open > doubtful * (before + open) ? "unclear" : "late";
    return { state, periods, before, open };
  }
  const isClear = foundation.sure >= 0 && openUse <= doubtful * (sum(useCases.amounts) + openUse);
  return { state: isClear ? "in time" : "unclear", periods, before, open };
}

function homesOfLine({ costTypes, evidence }: Budget, line: number): number {
  const code = costTypes[line]!;
  if (code >= ASSIGNABLE.length) return ANYWHERE;
  const { layer, category } = ASSIGNABLE[code]!;
  // "Models, type not stated": a home in the other split only.
  if (layer === null && category !== null) return ANYWHERE;
  return homesOf(LAYERS, code, evidence[line]?.alternatives ?? NO_OTHERS);
}

function spendIn(timeline: Timeline, item: number, period: number): number {
  const actual = valueIn(timeline, "actual", item, period);
  return Number.isNaN(actual) ? valueIn(timeline, "plan", item, period) : actual;
}

const ANYWHERE = 0b1111;
const NO_OTHERS: readonly number[] = [];

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
