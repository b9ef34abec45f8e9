import { answered } from "./answer";
import type * as findingsPart from "./findings-table";
import type * as reallocationPart from "./reallocation-tables";

type Tables = typeof findingsPart & typeof reallocationPart;

let tables: Tables | null = null;

/** Loads what FINDINGS, REALLOCATE and MOVES need: every rule and the solver, which wait with the review (decision 0011). */
export async function loadLateTables(): Promise<Tables> {
  const [findings, reallocation] = await Promise.all([
    import(/* webpackChunkName: "review" */ "./findings-table"),
    import(/* webpackChunkName: "review" */ "./reallocation-tables"),
  ]);
  tables ??= { ...findings, ...reallocation };
  return tables;
}

/**
 * The answer at once where the tables are loaded, else the promise of it: Excel takes either, but the metadata generator
 * knows no type that says so.
 */
export function answeredLate<T>(compute: (tables: Tables) => T): T {
  const loaded = tables;
  if (loaded) return answered(() => compute(loaded));
  const promised = loadLateTables().then((late) => answered(() => compute(late)));
  return promised as unknown as T;
}
