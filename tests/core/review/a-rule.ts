import type { Place } from "../../../src/core/review/finding";
import type { Found, Rule, Verdict } from "../../../src/core/review/rule";

/** A rule that says the same about every budget. */
export function aRule(id: string, verdict: Verdict, rest: Partial<Rule> = {}): Rule {
  return {
    id,
    category: "data",
    severity: "warning",
    needs: [],
    title: `Title of ${id}`,
    why: "Why.",
    remedy: "Remedy.",
    source: "ours",
    check: () => verdict,
    ...rest,
  };
}

/** A finding about these lines; without lines it is about the whole table. */
export function aFound(what: string, lines: readonly number[] | "all", exposure = 0): Found {
  return { what, places: [{ column: "amount", lines }], exposure };
}

/** A finding about these use cases. */
export function aCaseFound(what: string, cases: readonly number[], exposure = 0): Found {
  const places: Place[] = [{ column: "owner", cases }];
  return { what, places, exposure };
}
