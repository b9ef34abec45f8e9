import type { Budget } from "../budget/budget";
import { ASSIGNABLE, COST_TYPES, type CostType } from "../costs/cost-type";
import { thresholdOf } from "../policy/policy";
import type { Measure } from "./measures";

/** Whether anything pays for some cost types. Money in minor units. */
export interface Funding {
  /** Net money on lines of these cost types. */
  readonly amount: number;
  /** Lines of these cost types whose amount cannot be read. */
  readonly unreadable: number;
  /** Absolute money on other lines that could be of these cost types, and how many; not looked for where they are funded. */
  readonly couldBe: { readonly gross: number; readonly lines: number };
  /**
   * "funded": there is money on them. "unclear": an amount of theirs cannot be read, or more of the money than the
   * threshold `doubtfulMoney` could be theirs. "unfunded": neither.
   */
  readonly state: "funded" | "unfunded" | "unclear";
}

/**
 * The measure for some cost types, by id; make it once per rule, outside `check`, so that it is kept:
 * `const EVALUATION = fundingOf("model-evaluation")`, then `measures.of(EVALUATION)`. One pass over the lines where
 * nothing is funded, none otherwise. The sentence for "unclear" is `doubtAbout` in review/doubt.
 */
export function fundingOf(...costTypes: readonly string[]): Measure<Funding> {
  const codes = codesOf(costTypes);
  const asked = marked(codes);
  const open = openHomes(codes);
  return (budget, policy, { byCostType }) => {
    const amount = codes.reduce((sum, code) => sum + byCostType.amounts[code]!, 0);
    const unreadable = budget.unreadable.filter(
      ({ line }) => asked[budget.costTypes[line]!] === 1
    ).length;
    const couldBe = { gross: 0, lines: 0 };
    if (amount > 0) return { amount, unreadable, couldBe, state: "funded" };
    for (let line = 0; line < budget.lines; line++) {
      if (!isDoubtful(budget, line, asked, open)) continue;
      couldBe.gross += Math.abs(budget.amounts[line]!);
      couldBe.lines += 1;
    }
    const doubtful = couldBe.gross > thresholdOf(policy, "doubtfulMoney") * byCostType.gross;
    return {
      amount,
      unreadable,
      couldBe,
      state: unreadable > 0 || doubtful ? "unclear" : "unfunded",
    };
  };
}

/**
 * Whether a line of another or no cost type could be of one of these (by id): it has none, its table names only a group
 * that holds one of them ("Models"), or a careful reader would consider one. Make the test once, outside loops.
 */
export function couldBe(
  budget: Budget,
  ...costTypes: readonly string[]
): (line: number) => boolean {
  const codes = codesOf(costTypes);
  const asked = marked(codes);
  const open = openHomes(codes);
  return (line) => isDoubtful(budget, line, asked, open);
}

/** A table of 256 with 1 at the code of each cost type, for `linesWhere`. */
export function markedCostTypes(...costTypes: readonly string[]): Uint8Array {
  return marked(codesOf(costTypes));
}

function isDoubtful(
  { costTypes, evidence }: Budget,
  line: number,
  asked: Uint8Array,
  open: Uint8Array
): boolean {
  const code = costTypes[line]!;
  if (asked[code] === 1) return false;
  if (open[code] === 1) return true;
  return evidence[line]?.alternatives?.some((other) => asked[other] === 1) ?? false;
}

/** No cost type at all, or a group that one of the cost types belongs to. */
function openHomes(codes: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, code) => {
    const home = ASSIGNABLE[code];
    if (!home) return 1;
    return Number(
      code >= COST_TYPES.length && codes.some((each) => holds(home, ASSIGNABLE[each]!))
    );
  });
}

function holds(group: CostType, { layer, category }: CostType): boolean {
  return (
    (group.layer === null || group.layer === layer) &&
    (group.category === null || group.category === category)
  );
}

function marked(codes: readonly number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of codes) table[code] = 1;
  return table;
}

function codesOf(ids: readonly string[]): number[] {
  return ids.map((id) => {
    const code = ASSIGNABLE.findIndex((costType) => costType.id === id);
    if (code < 0) throw new Error(`There is no cost type "${id}".`);
    return code;
  });
}
