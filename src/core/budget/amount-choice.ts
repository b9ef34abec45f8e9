import type { AmountHeader } from "./amount-header";
import { NATURES } from "./header-words";

/** A column whose header promises money. */
export type AmountColumn = AmountHeader & { readonly column: number };

/**
 * The columns whose sum is the amount of a line. Budget goes before plain amounts, those before forecast, actual and
 * earlier figures; headers that say it plainly go before vague ones.
 */
export function chosenAmounts(found: readonly AmountColumn[]): AmountColumn[] {
  for (const amounts of [found.filter((amount) => !amount.isVague), found]) {
    const nature = NATURES.find((wanted) => amounts.some((amount) => amount.nature === wanted));
    const chosen = oneYearOf(amounts.filter((amount) => amount.nature === nature));
    if (chosen.length > 0) return chosen;
  }
  return [];
}

/**
 * Of columns of one nature those that make a year: a column for the whole, the latest of several years, before half-years,
 * quarters and months. Of those, the ones within the twelve months that end with the latest, also across New Year; they go
 * before the figure of a year that ended before them.
 */
export function oneYearOf(amounts: readonly AmountColumn[]): AmountColumn[] {
  const whole = wholeOf(amounts);
  const parts = partsOf(amounts);
  const wholeYear = whole?.year ?? Infinity;
  const isOver = parts.length > 0 && parts.every(({ year }) => year !== null && year > wholeYear);
  if (whole && !isOver) return [whole];
  return parts.length > 0 ? parts : amounts.slice(0, 1);
}

/** Parts of a year by grain. */
export const IN_A_YEAR = { half: 2, quarter: 4, month: 12 } as const;

interface InTime {
  readonly grain: AmountHeader["grain"];
  readonly year: number | null;
  readonly place: number;
}

/**
 * The half-years, quarters or months, whichever is the longest there is, within the twelve months that end with the latest.
 * Parts without a year belong to whatever year the table is about.
 */
export function partsOf<Part extends InTime>(columns: readonly Part[]): Part[] {
  const grain = PARTS.find((wanted) => columns.some((each) => each.grain === wanted));
  if (!grain) return [];
  const count = IN_A_YEAR[grain];
  const parts = columns.filter((each) => each.grain === grain);
  const position = ({ year, place }: Part) => (year === null ? NaN : year * count + place);
  const last = Math.max(...parts.map(position).filter((at) => !Number.isNaN(at)));
  return parts.filter((part) => part.year === null || position(part) > last - count);
}

/** From the most to the least wanted. */
const WHOLES: readonly AmountHeader["grain"][] = ["whole", "year", "unsaid"];
const PARTS: readonly (keyof typeof IN_A_YEAR)[] = ["half", "quarter", "month"];

function wholeOf(amounts: readonly AmountColumn[]): AmountColumn | undefined {
  const wholes = amounts.filter(({ grain }) => WHOLES.includes(grain));
  const latest = Math.max(...wholes.map(({ year }) => year ?? 0));
  return WHOLES.flatMap((wanted) =>
    wholes.filter(({ grain, year }) => grain === wanted && (year === null || year === latest))
  )[0];
}
