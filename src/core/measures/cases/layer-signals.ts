import type { Budget } from "../../budget/budget";
import type { Policy } from "../../policy/policy";
import type { Measures } from "../measures";
import { newFront } from "./new-front";
import { activeUseCases } from "./use-cases";

/** What use cases record of their operational return. */
export interface ReturnSignals {
  /** Active use cases that run already: nothing says that they start later. */
  readonly asked: number;
  /** Those of them that state none. */
  readonly silent: readonly number[];
  /** The column in which it should stand. */
  readonly column: "roi" | "signal" | "value" | "case";
}

/**
 * Use cases without an operational return (A:56): neither ROI nor signal. The value counts only where the table has no
 * column for either, because it is mostly an expectation.
 */
export function casesWithoutSignal(
  { cases, today }: Budget,
  _: Policy,
  measures: Measures
): ReturnSignals {
  if (!cases) return { asked: 0, silent: [], column: "case" };
  const { roi, signal } = cases.numbers;
  const columns = roi || signal ? [signal, roi] : [cases.money.value];
  const running = measures.of(activeUseCases).filter((at) => !newFront(cases, at, today));
  return {
    asked: running.length,
    silent: running.filter((at) => columns.every((column) => Number.isNaN(column?.[at] ?? NaN))),
    column: signal ? "signal" : roi ? "roi" : cases.money.value ? "value" : "case",
  };
}

/** Whether anything records friction (A:57): exceptions, manual integrations or maintenance hours, also by period. */
export function hasFriction({ numbers, cases, timeline }: Budget): boolean {
  return FRICTION.some(
    (name) =>
      isRecorded(numbers[name]) ||
      isRecorded(cases?.numbers[name]) ||
      (timeline?.series[name]?.some(isRecorded) ?? false)
  );
}

/** Whether the time to close can be known (A:58): there is a place for the days on which cases are flagged and closed. */
export function hasTimeToClose({ dates, cases }: Budget): boolean {
  const all = { ...dates, ...cases?.dates };
  return all.flagged !== undefined && all.closed !== undefined;
}

const FRICTION = ["exceptions", "manualIntegrations", "maintenanceHours"] as const;

function isRecorded(values: Float64Array | undefined): boolean {
  return values?.some((value) => !Number.isNaN(value)) ?? false;
}
