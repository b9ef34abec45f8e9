import { NO_OPTIONS, type Budget } from "../../src/core/budget/budget";
import { currencyOf } from "../../src/core/budget/money";
import { COST_TYPES, UNASSIGNED } from "../../src/core/costs/cost-type";

/**
 * A budget of any size, the same for the same arguments: long-tailed amounts, all cost types and some unknown; a tenth of
 * the lines locked, a fifth each with a minimum or a maximum of its own. Too little infrastructure for the shipped bands.
 */
export function randomBudget(lines: number, seed = 1): Budget {
  const random = randomOf(seed);
  const amounts = new Float64Array(lines);
  const costTypes = new Uint8Array(lines);
  const locked = new Uint8Array(lines);
  const minimum = new Float64Array(lines);
  const maximum = new Float64Array(lines).fill(Infinity);
  for (let line = 0; line < lines; line++) {
    const amount = Math.round(100_000 * Math.exp(3 * random()));
    const code = Math.floor(random() * (COST_TYPES.length + 0.5));
    amounts[line] = code < 9 ? Math.round(amount / 2) : amount;
    costTypes[line] = code < COST_TYPES.length ? code : UNASSIGNED;
    const kind = random();
    if (kind < 0.1) locked[line] = 1;
    else if (kind < 0.3) minimum[line] = Math.round(amounts[line]! * random());
    else if (kind < 0.5) maximum[line] = Math.round(amounts[line]! * (1 + 2 * random()));
  }
  const known = { origin: "column", confidence: 1, because: "stated" } as const;
  return {
    ...NO_OPTIONS,
    name: "Random",
    currency: currencyOf("EUR"),
    today: 20_634,
    lines,
    names: Array.from({ length: lines }, (_, line) => `Line ${line + 1}`),
    amounts,
    unreadable: [],
    costTypes,
    evidence: Array.from({ length: lines }, () => known),
    locked,
    minimum,
    maximum,
  };
}

/** Mulberry32: 32 bits of state are enough for numbers that only have to differ. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
