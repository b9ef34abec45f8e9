import type { Period } from "../period";
import type { Series, Timeline } from "../timeline";

type Grain = Period["grain"];

/** Some lines of a budget with their numbers by period, where they have any. */
export interface TimelineRows {
  readonly lines: number;
  readonly timeline: Timeline | null;
}

export interface JoinedTimeline {
  /** Null where no part has periods. */
  readonly timeline: Timeline | null;
  /** Parts whose periods were added up to those of a coarser grain. */
  readonly coarsened: readonly number[];
  /** Parts whose periods name no year where others name several: their numbers by period are left out. */
  readonly leftOut: readonly number[];
}

/**
 * Numbers by period of several parts, one below the other. What is followed over time is counted in the coarsest of their
 * grains; periods without a year are of the one year that the others name. An item belongs to one part: the same words
 * in two tables are two items.
 */
export function joinedTimeline(parts: readonly TimelineRows[]): JoinedTimeline {
  const told = parts.flatMap(({ timeline }) => timeline ?? []);
  const grain = COARSEST_FIRST.find((each) =>
    told.some(({ periods }) => periods[0]?.grain === each)
  );
  if (grain === undefined) return { timeline: null, coarsened: [], leftOut: [] };
  const years = new Set(told.flatMap(({ periods }) => periods.map(({ year }) => year)));
  years.delete(null);
  const said = parts.map(({ timeline }) => timeline && dated(timeline.periods, years));
  const periods = inTime(said.map((own) => own?.map((each) => coarser(each, grain)) ?? []));
  const at = new Map(periods.map((period, index) => [keyOf(period), index]));
  const items = parts.map(({ lines, timeline }, part) =>
    timeline && said[part] ? timeline.lineOf.length : lines
  );
  const count = items.reduce((sum, own) => sum + own, 0);
  const itemOf: number[] = [];
  const lineOf: number[] = [];
  const series: Partial<Record<Series, Float64Array[]>> = {};
  parts.forEach(({ lines, timeline }, part) => {
    const [firstLine, firstItem] = [itemOf.length, lineOf.length];
    const own = said[part] ? timeline : null;
    for (let line = 0; line < lines; line++)
      itemOf.push(firstItem + (own ? own.itemOf[line]! : line));
    for (let item = 0; item < items[part]!; item++)
      lineOf.push(firstLine + (own ? own.lineOf[item]! : item));
    for (const [name, figures] of Object.entries(own?.series ?? {})) {
      const into = (series[name as Series] ??= periods.map(() =>
        new Float64Array(count).fill(NaN)
      ));
      figures.forEach((column, period) =>
        addBelow(into[at.get(keyOf(coarser(said[part]![period]!, grain)))!]!, firstItem, column)
      );
    }
  });
  return {
    timeline: { periods, itemOf: Int32Array.from(itemOf), lineOf: Int32Array.from(lineOf), series },
    coarsened: partsWhere(parts, ({ timeline }, part) =>
      Boolean(said[part] && timeline?.periods[0]?.grain !== grain)
    ),
    leftOut: partsWhere(parts, ({ timeline }, part) => timeline !== null && !said[part]),
  };
}

const COARSEST_FIRST: readonly Grain[] = ["year", "half", "quarter", "month"];
const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The periods with their year; null where they name none and which of several it is nobody said. */
function dated(
  periods: readonly Period[],
  years: ReadonlySet<number | null>
): readonly Period[] | null {
  if (years.size === 0 || periods.some(({ year }) => year !== null)) return periods;
  const [year = null] = years;
  // A fiscal year passes New Year: which of its months lie in the year that others name nobody said.
  const isOneYear = periods.every(({ place }, at) => at === 0 || place > periods[at - 1]!.place);
  return years.size === 1 && isOneYear ? periods.map((period) => ({ ...period, year })) : null;
}

function coarser({ grain, year, place }: Period, wanted: Grain): Period {
  const lastMonth = place * MONTHS[grain];
  return { grain: wanted, year, place: Math.ceil(lastMonth / MONTHS[wanted]) };
}

/** Each period once. Parts that tell the same periods keep their order, which may be that of a fiscal year. */
function inTime(parts: readonly (readonly Period[])[]): Period[] {
  const told = parts.filter(({ length }) => length > 0);
  const once = [...new Map(told.flat().map((period) => [keyOf(period), period])).values()];
  const isOneOrder = told.every((own) => {
    const keys = [...new Set(own.map(keyOf))];
    return keys.length === once.length && keys.every((key, at) => key === keyOf(once[at]!));
  });
  if (isOneOrder) return once;
  return once.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.place - b.place);
}

function addBelow(into: Float64Array, first: number, column: Float64Array): void {
  column.forEach((figure, item) => {
    const before = into[first + item]!;
    if (!Number.isNaN(figure)) into[first + item] = Number.isNaN(before) ? figure : before + figure;
  });
}

function partsWhere(
  parts: readonly TimelineRows[],
  isSo: (part: TimelineRows, at: number) => boolean
): number[] {
  return parts.flatMap((part, at) => (isSo(part, at) ? [at] : []));
}

function keyOf({ year, place }: Period): string {
  return `${year ?? ""} ${place}`;
}
