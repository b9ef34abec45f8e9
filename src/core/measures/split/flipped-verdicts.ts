import type { Budget } from "../../budget/budget";
import type { SplitId } from "../../costs/split";
import type { Policy } from "../../policy/policy";
import { ambiguity } from "./ambiguity";
import type { Gauge } from "./gauge";
import type { Measures } from "../measures";
import type { Shares } from "./shares";
import { verdictFlip } from "./verdict-flip";

/** Some ambiguous lines, and the verdicts of either split that hang on them. */
export interface FlippedVerdicts {
  readonly lines: readonly number[];
  /** Absolute money on the lines, minor units. */
  readonly gross: number;
  readonly verdicts: readonly { readonly gauge: Gauge; readonly mix: Shares }[];
}

/** The ambiguous lines by what hangs on them. */
export interface AmbiguousVerdicts {
  /** Each of these lines flips a verdict by itself. */
  readonly deciding: FlippedVerdicts;
  /** None of these does; `verdicts` could flip by all together and are only looked for where no line decides. */
  readonly others: FlippedVerdicts;
  /** Whether any verdict on a mix is given at all: no target and a profile that does not apply give none. */
  readonly isJudged: boolean;
}

export function ambiguousVerdicts(
  budget: Budget,
  _: Policy,
  measures: Measures
): AmbiguousVerdicts {
  const { lines } = measures.of(ambiguity);
  const flip = measures.of(verdictFlip);
  const judged = SPLITS.filter((split) => measures.shares(split).gauges.length > 0);
  const decides = (at: number): boolean => judged.some((split) => flip[split].flips[at] !== 0);
  const verdictsOf = (
    test: (split: SplitId, gauge: number) => boolean
  ): FlippedVerdicts["verdicts"] =>
    judged.flatMap((split) => {
      const mix = measures.shares(split);
      return mix.gauges.flatMap((gauge, at) => (test(split, at) ? [{ gauge, mix }] : []));
    });
  const linesOf = (isDeciding: boolean): number[] =>
    [...lines].filter((_line, at) => decides(at) === isDeciding);
  const deciding = linesOf(true);
  const others = linesOf(false);
  return {
    deciding: {
      lines: deciding,
      gross: grossOf(budget, deciding),
      verdicts: verdictsOf((split, gauge) => flip[split].flips.some((bits) => (bits >> gauge) & 1)),
    },
    others: {
      lines: others,
      gross: grossOf(budget, others),
      verdicts:
        deciding.length > 0
          ? []
          : verdictsOf((split, gauge) => !flip[split].together[gauge]!.holds),
    },
    isJudged: judged.length > 0,
  };
}

const SPLITS: readonly SplitId[] = ["categories", "layers"];

function grossOf({ amounts }: Budget, lines: readonly number[]): number {
  return lines.reduce((sum, line) => sum + Math.abs(amounts[line]!), 0);
}
