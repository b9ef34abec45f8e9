import { distinctWords, oneSpelling } from "../distinct-words";
import type { Measure } from "../measures";
import { stageOfLines } from "../stage-words";
import { servesAll } from "../cases/use-cases";

/** One component and the use cases that pay for it. Minor units. */
export interface ComponentBuilds {
  readonly component: string;
  /** Use cases with money of their own on it, most money first. */
  readonly builds: readonly { readonly at: number; readonly money: number }[];
  /** Lines of these builds, in order. */
  readonly lines: readonly number[];
  /** Money on a shared build of it. */
  readonly shared: number;
  /** Lines with money that name no use case and are not shared. */
  readonly unplaced: readonly number[];
}

/**
 * Every component that a line with money names, in the order of the table; spelling in capitals is one component. Empty
 * without the column. One pass over the lines.
 */
export const componentBuilds: Measure<readonly ComponentBuilds[]> = (budget, _, measures) => {
  const components = measures.of(distinctWords("component"));
  if (!components) return [];
  const stages = measures.of(stageOfLines);
  const serves = measures.of(servesAll);
  const named = oneSpelling(components.words, growing);
  const found = new Set<Growing>();
  for (let line = 0; line < budget.lines; line++) {
    const own = named[components.codes[line]!];
    const amount = budget.amounts[line]!;
    if (!own || amount <= 0) continue;
    found.add(own);
    const at = budget.cases?.ofLine[line] ?? -1;
    if (stages[line] === "shared" || serves[at]) own.shared += amount;
    else if (at < 0) own.unplaced.push(line);
    else {
      own.byCase.set(at, (own.byCase.get(at) ?? 0) + amount);
      own.lines.push(line);
    }
  }
  return [...found].map(({ byCase, ...rest }) => ({
    ...rest,
    builds: [...byCase].map(([at, money]) => ({ at, money })).sort((a, b) => b.money - a.money),
  }));
};

/** Builds that one shared build would save: all but the first of each component, all where a shared one is paid for. */
export function superfluousBuilds({ builds, shared }: ComponentBuilds): {
  readonly count: number;
  readonly money: number;
} {
  const superfluous = builds.slice(shared > 0 ? 0 : 1);
  return {
    count: superfluous.length,
    money: superfluous.reduce((sum, { money }) => sum + money, 0),
  };
}

interface Growing {
  readonly component: string;
  readonly byCase: Map<number, number>;
  readonly lines: number[];
  shared: number;
  readonly unplaced: number[];
}

function growing(component: string): Growing {
  return { component, byCase: new Map(), lines: [], shared: 0, unplaced: [] };
}
