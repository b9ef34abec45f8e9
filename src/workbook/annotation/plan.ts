import type { CellChange, Edit } from "../edit";
import type { Reviewable } from "../intake/segments";

/** A write before it happens: every edit, what takes it back, and what a person sees beforehand. */
export interface Plan {
  readonly title: string;
  /** The cells it was computed from, as they were read; null where it rests on no budget. */
  readonly intake: Reviewable | null;
  readonly edits: readonly Edit[];
  /** In the order in which they must be applied. */
  readonly inverses: readonly Edit[];
  readonly changes: readonly CellChange[];
  /** What is not written although it was asked for, and what follows from it, one sentence each. */
  readonly notes?: readonly string[];
}

/** What is appended to a plan, so that it is previewed, written and taken back with it. */
export type PlanPart = Pick<Plan, "edits" | "inverses" | "changes" | "notes">;

/** A plan with more to write behind it; what was written last is taken back first. */
export function withPart(plan: Plan, { edits, inverses, changes, notes = [] }: PlanPart): Plan {
  return {
    ...plan,
    edits: [...plan.edits, ...edits],
    inverses: [...inverses, ...plan.inverses],
    changes: [...plan.changes, ...changes],
    notes: [...(plan.notes ?? []), ...notes],
  };
}

/** A write that must not happen, with the reasons as sentences that name the cells. */
export class PlanRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join(" "));
    this.name = "PlanRefused";
  }
}
