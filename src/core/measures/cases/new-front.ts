import type { Cases } from "../../budget/cases";
import { isStated } from "../stated";

/** Why a use case is a new front: the column that says so, and its day where it is a date. */
export interface NewFront {
  readonly column: "start" | "goLive" | "status";
  /** Days since 1970-01-01; NaN for a status. */
  readonly day: number;
}

/**
 * Whether a use case was opened after a day, or is about to be: by its start, where it states none by its go-live, else by
 * a status such as "planned". null where it was opened before; undefined where nothing says.
 */
export function newFront(
  { dates, text }: Cases,
  at: number,
  since: number
): NewFront | null | undefined {
  const status = text.status?.[at];
  if (PLANNED.test(status ?? "")) return { column: "status", day: NaN };
  for (const column of ["start", "goLive"] as const) {
    const day = dates[column]?.[at] ?? NaN;
    if (!Number.isNaN(day)) return day > since ? { column, day } : null;
  }
  return isStated(status) ? null : undefined;
}

const PLANNED =
  /^\s*(?:planned|planning|proposed|new|approved|requested|idea|backlog|pipeline|not (?:yet )?started|geplant|neu|beantragt|pr[ée]vue?|nouveau|planifi[ée]e?|previsto|planificado|nuevo)(?![\p{L}])/iu;
