import type { Coverage } from "../../core/review/coverage";
import { message, say } from "../../core/words/say";

/** What became of the rules, in the order in which it matters; what did not happen is left out. */
export function ruleTally({ rules }: Coverage): {
  readonly total: number;
  readonly parts: readonly { readonly count: number; readonly words: string }[];
} {
  const parts = (Object.keys(WORDS) as (keyof typeof WORDS)[]).map((outcome) => ({
    count: rules[outcome],
    words: say(WORDS[outcome], { count: rules[outcome] }),
  }));
  return {
    total: parts.reduce((sum, { count }) => sum + count, 0),
    parts: parts.filter(({ count }) => count > 0),
  };
}

const WORDS = {
  clear: message("{count, plural, one {is clear} other {are clear}}"),
  findings: message("{count, plural, one {has findings} other {have findings}}"),
  "needs review": message("{count, plural, one {needs your decision} other {need your decision}}"),
  accepted: message("{count, plural, one {is accepted} other {are accepted}}"),
  "not applicable": message("{count, plural, one {was not applied} other {were not applied}}"),
} as const satisfies Readonly<Record<keyof Coverage["rules"], string>>;
