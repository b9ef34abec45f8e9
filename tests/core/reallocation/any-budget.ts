import fc from "fast-check";
import { NO_OPTIONS, type Budget, type CostTypeEvidence } from "../../../src/core/budget/budget";
import { UNASSIGNED } from "../../../src/core/costs/cost-type";
import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import type { Bands } from "../../../src/core/policy/profile";
import type { Request } from "../../../src/core/reallocation/request";

export interface AnyLine {
  readonly costType: number;
  readonly amount: number;
  readonly locked: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

/** A budget from plain lines; money in minor units. */
export function budgetOf(lines: readonly AnyLine[]): Budget {
  return {
    name: "Any",
    currency: { code: "EUR", digits: 2 },
    lines: lines.length,
    names: lines.map((_, line) => `Line ${line}`),
    amounts: Float64Array.from(lines, (line) => line.amount),
    unreadable: [],
    costTypes: Uint8Array.from(lines, (line) => line.costType),
    evidence: lines.map(() => STATED),
    locked: Uint8Array.from(lines, (line) => (line.locked ? 1 : 0)),
    minimum: Float64Array.from(lines, (line) => line.minimum),
    maximum: Float64Array.from(lines, (line) => line.maximum),
    ...NO_OPTIONS,
    today: 0,
  };
}

/** Up to `count` lines of all groups, outside and unassigned; some at zero, locked or bounded, few absurdly so. */
export function anyLines(count: number, largest = 10_000_000): fc.Arbitrary<AnyLine[]> {
  const line = fc
    .record({
      costType: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(0, 1, 4, 9, 10, 13, 14, 15, 20, 22, 24) },
        { weight: 1, arbitrary: fc.constantFrom(21, 25, 27, 28, UNASSIGNED) }
      ),
      amount: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 1, max: largest }) },
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.constantFrom(100, 1000, 5000) }
      ),
      locked: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, fc.constant(true)),
      floor: rarely(fc.double({ min: 0.2, max: 1.2, noNaN: true })),
      ceiling: rarely(fc.double({ min: 0.9, max: 3, noNaN: true })),
    })
    .map(({ costType, amount, locked, floor, ceiling }) => ({
      costType,
      amount,
      locked,
      minimum: floor === null ? 0 : Math.round(amount * floor),
      maximum: ceiling === null ? Infinity : Math.round(amount * ceiling),
    }));
  return fc.array(line, { minLength: 1, maxLength: count });
}

/** The shipped bands, or others that admit some mix. */
export const anyBands: fc.Arbitrary<Bands> = fc.oneof(
  fc.constant(PRODUCTION_AI_2026.bands as Bands),
  fc
    .tuple(
      fc.integer({ min: 1, max: 98 }),
      fc.integer({ min: 1, max: 98 }),
      fc.integer({ min: 0, max: 12 })
    )
    .map(([one, other, slack]): Bands => {
      const [first, second] = one + other < 100 ? [one, other] : [100 - one, 100 - other];
      const around = (share: number) => ({
        lower: Math.max(0, share - slack) / 100,
        upper: Math.min(100, share + slack) / 100,
      });
      return [around(first), around(second), around(100 - first - second)];
    })
);

/** What may be asked for a budget of these lines: one split or both, closures, another total, with new lines or without. */
export function anyRequest(
  lines: readonly AnyLine[],
  { total = true }: { readonly total?: boolean } = {}
): fc.Arbitrary<Request> {
  const today = lines.reduce((sum, { amount }) => sum + amount, 0);
  const closure = fc
    .tuple(fc.subarray([...lines.keys()]), fc.double({ min: 0, max: 1.1, noNaN: true }))
    .map(([closed, part]) => ({
      case: "Chat pilot",
      lines: closed.slice(0, 3),
      spent: closed.slice(0, 3).map((line) => Math.round(lines[line]!.amount * part)),
    }));
  return fc
    .record({
      bands: fc.oneof(
        anyBands.map((categories) => ({ categories })),
        anyBands.map((layers) => ({ layers })),
        fc.tuple(anyBands, anyBands).map(([categories, layers]) => ({ categories, layers }))
      ),
      total: rarely(fc.double({ min: 0.6, max: 1.5, noNaN: true })),
      closure: rarely(closure),
      newLines: fc.boolean(),
    })
    .map(({ bands, total: factor, closure: one, newLines }) => ({
      bands,
      newLines,
      ...(factor === null || !total ? {} : { total: Math.round(today * factor) }),
      ...(one === null ? {} : { closures: [one] }),
    }));
}

/** Lines with a request for them. */
export function anyCase(
  count: number,
  largest?: number,
  options?: { readonly total?: boolean }
): fc.Arbitrary<readonly [AnyLine[], Request]> {
  return anyLines(count, largest).chain((lines) =>
    fc.tuple(fc.constant(lines), anyRequest(lines, options))
  );
}

function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

const STATED: CostTypeEvidence = { origin: "column", confidence: 1, because: "stated" };
