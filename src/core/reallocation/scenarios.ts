import type { Budget } from "../budget/budget";
import type { SplitId } from "../costs/split";
import { shareStatus, type ShareStatus } from "../measures/split/share";
import type { Proposal, SharesBySplit } from "./proposal";
import { reallocate } from "./reallocate";
import type { Request } from "./request";

/** A question under a name, e.g. "Cut 10%". */
export interface Scenario {
  readonly name: string;
  readonly request: Request;
}

/** The answer in numbers that stand beside those of other scenarios. */
export interface ScenarioResult {
  readonly name: string;
  readonly proposal: Proposal;
  readonly feasible: boolean;
  readonly obstacle: string | null;
  /** Minor units. */
  readonly total: number;
  readonly moved: number;
  /** Number of moves. */
  readonly moves: number;
  readonly shares: SharesBySplit;
  /** Of every group, in the order of its split, against the scenario's own bands. */
  readonly verdicts: Readonly<Partial<Record<SplitId, readonly ShareStatus[]>>>;
}

/** Named scenarios side by side. Pure: no cell is touched, and the same question gets the same answer. */
export function compareScenarios(budget: Budget, scenarios: readonly Scenario[]): ScenarioResult[] {
  return scenarios.map(({ name, request }) => resultOf(name, request, reallocate(budget, request)));
}

/** An answer that is there already, in the numbers of a scenario. */
export function resultOf(name: string, request: Request, proposal: Proposal): ScenarioResult {
  const { feasible, obstacle, total, moved, moves, shares = {} } = proposal;
  return {
    name,
    proposal,
    feasible,
    obstacle,
    total,
    moved,
    moves: moves.length,
    shares,
    verdicts: verdictsOf(request, shares, total),
  };
}

/** The request with one group's band replaced. */
export function withBand(
  request: Request,
  split: SplitId,
  group: 0 | 1 | 2,
  band: { readonly lower: number; readonly upper: number }
): Request {
  const bands = request.bands[split];
  if (!bands) return request;
  const [first, second, third] = bands.map((each, at) => (at === group ? band : each));
  return { ...request, bands: { ...request.bands, [split]: [first!, second!, third!] } };
}

/** The request with one more line locked, or one locked line free again. */
export function withLock(request: Request, line: number, locked: boolean): Request {
  const others = (request.locked ?? []).filter((each) => each !== line);
  return { ...request, locked: locked ? [...others, line] : others };
}

function verdictsOf(
  { bands }: Request,
  shares: SharesBySplit,
  total: number
): ScenarioResult["verdicts"] {
  const verdicts: Partial<Record<SplitId, ShareStatus[]>> = {};
  for (const split of ["categories", "layers"] as const) {
    const own = bands[split];
    const at = shares[split];
    if (!own || !at) continue;
    // Less than one minor unit beside a bound is as near as money goes.
    const slack = total > 0 ? 1 / total : 0;
    verdicts[split] = at.map((share, group) => {
      const { lower, upper } = own[group as 0 | 1 | 2];
      return shareStatus(share, 1, { lower: lower - slack, upper: upper + slack });
    });
  }
  return verdicts;
}
