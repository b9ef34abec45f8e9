import { toDecimal } from "../../core/budget/money";
import { CATEGORIES, LAYERS, type SplitId } from "../../core/costs/split";
import { sharesByStage } from "../../core/measures/split/shares-by-stage";
import { message, say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";

/** The mix of the money in one stage; nothing is judged by it. */
export interface StageMix {
  readonly stage: string;
  /** Decimal. */
  readonly total: number;
  /** One share per group of the split; [] where nothing of the money has a place in it. */
  readonly shares: readonly { readonly name: string; readonly share: number }[];
}

/** Stages that have lines; [] where neither the table nor its use cases say a stage. */
export function stageMixes({ intake, review }: Judgement, split: SplitId): StageMix[] {
  const { text, cases, currency } = intake.budget;
  if (!text.stage && !cases?.text.stage) return [];
  const { groups } = split === "layers" ? LAYERS : CATEGORIES;
  return review.measures
    .of(sharesByStage)
    .filter(({ lines }) => lines > 0)
    .map(({ stage, total, splits }) => ({
      stage: say(NAMES[stage]),
      total: toDecimal(total, currency.digits),
      shares: (splits[split].shares ?? []).map((share, at) => ({
        name: say(groups[at]!.name),
        share,
      })),
    }));
}

const NAMES = {
  pilot: message("Pilots"),
  production: message("Production"),
  scale: message("Scaling"),
  shared: message("Shared by several"),
  unstated: message("Stage not stated"),
} as const;
