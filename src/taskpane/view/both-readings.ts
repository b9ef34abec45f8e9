import { toDecimal } from "../../core/budget/money";
import { CATEGORIES, LAYERS, OUTSIDE } from "../../core/costs/split";
import { crossTable } from "../../core/measures/split/cross-table";
import { say } from "../../core/words/say";
import type { Judgement } from "../../workbook/judgement/judgement";

/** The same money by nature (rows) and by purpose (columns), as decimal amounts. */
export interface BothReadings {
  readonly columns: readonly string[];
  /** The last row is money that has no place by nature; left out where there is none. */
  readonly rows: readonly { readonly name: string; readonly amounts: readonly number[] }[];
  /** Money that has no place by purpose. */
  readonly purposeless: number;
}

export function bothReadings({ review, intake }: Judgement): BothReadings {
  const { cells } = review.measures.of(crossTable);
  const { digits } = intake.budget.currency;
  const row = (name: string, category: number) => ({
    name,
    amounts: LAYERS.groups.map((_, layer) => toDecimal(cells[layer]![category]!, digits)),
  });
  const outside = row(say("Neither of them"), OUTSIDE);
  const homeless = cells[OUTSIDE]!.reduce((sum, amount) => sum + amount, 0);
  return {
    columns: LAYERS.groups.map(({ name }) => say(name)),
    rows: [
      ...CATEGORIES.groups.map(({ name }, category) => row(say(name), category)),
      ...(outside.amounts.some((amount) => amount !== 0) ? [outside] : []),
    ],
    purposeless: toDecimal(homeless, digits),
  };
}
