import { toDecimal } from "../../core/budget/money";
import type { SplitId } from "../../core/costs/split";
import type { Judgement } from "../../workbook/judgement/judgement";
import type { ShareReport } from "../../workbook/judgement/report";

/** The shares of a split; where groups only compare as one sum, the sum goes before them and carries the verdict. */
export function sharesShown({ report, review, intake }: Judgement, split: SplitId): ShareReport[] {
  const joint = review.measures
    .shares(split)
    .gauges.filter(({ groups }) => groups.length > 1)
    .map(({ name, amount, share, band, status }) => ({
      name,
      amount: toDecimal(amount, intake.budget.currency.digits),
      share,
      lower: band.lower,
      upper: band.upper,
      status,
    }));
  return [...joint, ...report.splits[split].shares];
}
