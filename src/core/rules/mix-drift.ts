import type { SplitId } from "../costs/split";
import { mixDrift as driftOf } from "../measures/split/mix-drift";
import { percent } from "../measures/percent";
import { isoDay } from "../policy/day";
import { thresholdOf } from "../policy/policy";
import { mixDoubt } from "../review/mix-doubt";
import type { Found, Rule, Subject } from "../review/rule";
import { listed } from "../review/wording";
import { say } from "../words/say";

/** Shares have moved since the last review, and nobody has decided that they should. */
export const mixDrift: Rule = {
  id: "mix-drift",
  category: "mix",
  severity: "warning",
  needs: ["earlier review", "money"],
  settings: ["mixDrift"],
  title: "Mix drift",
  why:
    "The balance of the groups shifts as usage grows and projects slip, without anyone deciding it. " +
    "A share that moves between two reviews is either a decision to write down or an overrun to stop.",
  remedy:
    "Say for each group whether the move was decided; take back what was not, or set the new share as the target.",
  source: "B:84; ours",
  check(subject) {
    const { earlier, measures } = subject;
    const before = earlier!.total - earlier!.amounts.reduce((sum, amount) => sum + amount, 0);
    const openBefore = earlier!.total > 0 ? before / earlier!.total : 0;
    const doubt = mixDoubt(subject, "categories") ?? mixDoubt(subject, "layers");
    if (doubt?.outcome === "needs review") return doubt;
    const found = SPLITS.flatMap((split) => driftIn(subject, split));
    const most = thresholdOf(subject.policy, "mixDrift");
    if (found.length === 0 || Math.max(openBefore, 1 - measures.judged) <= most) return found;
    return {
      outcome: "needs review",
      reason: say(
        "Shares moved, but {before} of the money had no cost type then and {now} has none now: that alone could be the move.",
        { before: percent(openBefore), now: percent(1 - measures.judged) }
      ),
    };
  },
};

const SPLITS: readonly SplitId[] = ["categories", "layers"];

function driftIn({ earlier, policy, measures, money }: Subject, split: SplitId): Found[] {
  const drift = driftOf(split, earlier!, measures);
  if (!drift) return [];
  const most = thresholdOf(policy, "mixDrift") + ROUNDING;
  const { groups } = measures.shares(split).split;
  const moves = groups.flatMap((group, at) => {
    const before = drift.before[at as 0 | 1 | 2];
    const now = drift.now[at as 0 | 1 | 2];
    if (Math.abs(now - before) <= most) return [];
    return [
      say("{group} went from {before} to {now}", {
        group: say(group.name),
        before: percent(before),
        now: percent(now),
      }),
    ];
  });
  if (moves.length === 0) return [];
  return [
    {
      what: say(
        "Since the review of {day}, {moves}: {money} stands elsewhere than that mix would put it.",
        { day: isoDay(earlier!.day), moves: listed(moves), money: money(drift.moved) }
      ),
      places: [{ column: "amount", lines: "all" }],
      exposure: drift.moved,
    },
  ];
}

/** 0.55 − 0.5 is a little more than 0.05 in binary. */
const ROUNDING = 1e-12;
