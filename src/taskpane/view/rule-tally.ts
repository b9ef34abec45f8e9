import type { Coverage } from "../../core/review/coverage";

/** What became of the rules, in the order in which it matters; what did not happen is left out. */
export function ruleTally({ rules }: Coverage): {
  readonly total: number;
  readonly parts: readonly { readonly count: number; readonly words: string }[];
} {
  const parts = (Object.keys(WORDS) as (keyof typeof WORDS)[]).map((outcome) => ({
    count: rules[outcome],
    words: WORDS[outcome][rules[outcome] === 1 ? 0 : 1],
  }));
  return {
    total: parts.reduce((sum, { count }) => sum + count, 0),
    parts: parts.filter(({ count }) => count > 0),
  };
}

/** One and several. */
const WORDS = {
  clear: ["is clear", "are clear"],
  findings: ["has findings", "have findings"],
  "needs review": ["needs your decision", "need your decision"],
  accepted: ["is accepted", "are accepted"],
  "not applicable": ["was not applied", "were not applied"],
} as const satisfies Readonly<Record<keyof Coverage["rules"], readonly [string, string]>>;
