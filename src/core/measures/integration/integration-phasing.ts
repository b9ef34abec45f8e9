import type { Budget } from "../../budget/budget";
import type { Period } from "../../budget/period";
import type { Timeline } from "../../budget/timeline";
import { linesOfCases } from "../cases/case-lines";
import { linesWhere } from "../lines-where";
import type { Measure } from "../measures";
import { couldBe, markedCostTypes } from "../unfunded";
import { activeUseCases } from "../cases/use-cases";

/** When the plan pays for integration work and for what it serves. Periods by index, money in minor units. */
export interface Phasing {
  /** Index of the use case; -1 for the whole budget. */
  readonly at: number;
  /** Money for integration work; what only follows from it, rework and coordination, is left out. */
  readonly money: number;
  /** First and last period with money for integration work. */
  readonly work: Span;
  /** First and last period with money for infrastructure or models. */
  readonly running: Span;
  /** By period: absolute money on lines that could be integration work. */
  readonly couldBeWork: Float64Array;
}

export interface Span {
  readonly first: number;
  readonly last: number;
}

const WORK = [
  "data-engineering",
  "workflow-integration",
  "mlops-work",
  "pipeline-monitoring",
  "shared-components",
  "integration",
];

const INTEGRATION_WORK = markedCostTypes(...WORK);

const RUNNING = markedCostTypes(
  "training-compute",
  "inference-hosting",
  "accelerators",
  "vector-store",
  "data-storage",
  "networking",
  "data-transfer",
  "mlops-platform",
  "full-model-training",
  "model-api",
  "ai-licences",
  "fine-tuning",
  "routing",
  "model-evaluation",
  "infrastructure",
  "models"
);

/**
 * One per active use case that pays for both, in order; one for the whole budget where no line names a use case; none where
 * the plan has no periods. One pass over items and periods.
 */
export const integrationPhasing: Measure<readonly Phasing[]> = (budget, _, measures) => {
  const { timeline, cases } = budget;
  const plan = timeline?.series.plan;
  if (!timeline || !plan) return [];
  const isWhole = !cases || cases.ofLine.every((at) => at < 0);
  const rows = (isWhole ? [-1] : cases.names).map(() => emptyRows(timeline));
  const isDoubtful = couldBe(budget, ...WORK);
  for (let item = 0; item < timeline.lineOf.length; item++) {
    const line = timeline.lineOf[item]!;
    const own = rows[isWhole ? 0 : cases.ofLine[line]!];
    const row = own && rowOf(own, budget.costTypes[line]!, isDoubtful(line));
    if (!row) continue;
    for (let period = 0; period < plan.length; period++) {
      const amount = plan[period]![item] ?? NaN;
      if (!Number.isNaN(amount))
        row[period]! += row === own.couldBeWork ? Math.abs(amount) : amount;
    }
  }
  if (isWhole) return phasingOf(-1, rows[0]!);
  return measures.of(activeUseCases).flatMap((at) => phasingOf(at, rows[at]!));
};

/** Money that could be integration work from a period up to, not with, another. */
export function couldBeWorkIn({ couldBeWork }: Phasing, from: number, to?: number): number {
  return sumOf(couldBeWork.subarray(from, to));
}

/**
 * Months from the end of one period to the start of another, at least 0: what surely passes between payments in them.
 * Periods that name no year are of one year.
 */
export function monthsBetween(from: Period, to: Period): number {
  const start = ({ grain, year, place }: Period): number =>
    (year ?? 0) * 12 + (place - 1) * MONTHS[grain];
  return Math.max(0, start(to) - start(from) - MONTHS[from.grain]);
}

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** Lines of integration work of some units, in order. */
export function workLinesOf(units: readonly Phasing[], budget: Budget): number[] {
  const isWhole = units.some(({ at }) => at < 0);
  if (isWhole) return linesWhere(budget, INTEGRATION_WORK);
  const lines = linesOfCases(
    budget,
    units.map(({ at }) => at)
  );
  return lines.filter((line) => INTEGRATION_WORK[budget.costTypes[line]!] === 1);
}

interface Rows {
  readonly work: Float64Array;
  readonly running: Float64Array;
  readonly couldBeWork: Float64Array;
}

function emptyRows({ periods }: Timeline): Rows {
  const empty = (): Float64Array => new Float64Array(periods.length);
  return { work: empty(), running: empty(), couldBeWork: empty() };
}

function rowOf(rows: Rows, code: number, isDoubtful: boolean): Float64Array | null {
  if (INTEGRATION_WORK[code] === 1) return rows.work;
  if (isDoubtful) return rows.couldBeWork;
  return RUNNING[code] === 1 ? rows.running : null;
}

function phasingOf(at: number, { work, running, couldBeWork }: Rows): Phasing[] {
  const money = sumOf(work);
  const spans = { work: paidSpan(work), running: paidSpan(running) };
  if (money <= 0 || spans.running.first < 0) return [];
  return [{ at, money, ...spans, couldBeWork }];
}

function paidSpan(amounts: Float64Array): Span {
  let last = amounts.length - 1;
  while (last >= 0 && !(amounts[last]! > 0)) last -= 1;
  return { first: amounts.findIndex((amount) => amount > 0), last };
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
