import { partsOf } from "./amount-choice";
import { countHeader, COUNTS, type PeriodColumn } from "./period-columns";

/** A column of counts that is part of a year's figure. */
export interface CountColumn {
  readonly role: (typeof COUNTS)[number];
  readonly column: number;
}

/** Where counts only stand by period, those of the latest twelve months: together they are the figure of the year. */
export function countsInAYear(
  headers: readonly string[],
  periods: readonly PeriodColumn[]
): CountColumn[] {
  return COUNTS.flatMap((role) => {
    const columns = periods.flatMap(({ series, column }) => {
      const period = series === role ? countHeader(headers[column] ?? "")?.period : undefined;
      return period ? [{ ...period, column }] : [];
    });
    const parts = partsOf(columns);
    const latest = columns.reduce(
      (last, one) => ((one.year ?? 0) > (last?.year ?? 0) ? one : last),
      columns[0]
    );
    return (parts.length > 0 || !latest ? parts : [latest]).map(({ column }) => ({ role, column }));
  });
}
