import { computeUse, type IdleLine } from "../measures/compute/compute-use";
import { percent, percentBeside } from "../measures/percent";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** Compute is paid for and used less than the target. */
export const idleCompute: Rule = {
  id: "idle-compute",
  category: "infrastructure",
  severity: "serious",
  needs: [{ column: "utilisation" }, "money"],
  settings: ["utilisation", "doubtfulMoney"],
  title: "Idle compute",
  why:
    "Capacity bought for the busiest hour costs the same in all the others. " +
    "Nothing in an invoice shows which part of it did no work, so this money leaves without anybody deciding it.",
  remedy:
    "Cut the reserved capacity to what is used, let it scale with demand, or put other workloads on it.",
  source: "B:23, 30; ours",
  check(subject) {
    const { policy, measures, money } = subject;
    const { idle, compute, stated } = measures.of(computeUse);
    if (compute === 0) {
      return { outcome: "not applicable", reason: say("No money goes to compute.") };
    }
    if (stated === 0) {
      return {
        outcome: "not applicable",
        reason: say("No line for compute states a utilisation between 0% and 100%."),
      };
    }
    const silent = compute - stated;
    if (idle.length === 0 && silent > thresholdOf(policy, "doubtfulMoney") * compute) {
      return {
        outcome: "needs review",
        reason: say("{money} of {total} for compute states no utilisation, so it may stand idle.", {
          money: money(silent),
          total: money(compute),
        }),
      };
    }
    return toldApart(
      idle.map((each) => ({
        line: each.line,
        utilisation: each.utilisation,
        idle: each.idle,
        exposure: each.idle,
      })),
      (lines) => found(subject, lines),
      // Ours: a line with less than a tenth of all idle money is told with the others of its size.
      { least: 0.1 }
    );
  },
};

function found(
  { budget, policy, money }: Subject,
  idle: readonly [IdleLine, ...IdleLine[]]
): Found {
  const target = thresholdOf(policy, "utilisation");
  const lines = idle.map(({ line }) => line);
  const exposure = idle.reduce((sum, each) => sum + each.idle, 0);
  const paid = money(lines.reduce((sum, line) => sum + budget.amounts[line]!, 0));
  const least = idle.reduce((low, { utilisation }) => Math.min(low, utilisation), target);
  const what = say(
    idle.length === 1
      ? "Compute of {lines} is used {least}, below the target of {target}: {money} of {total} pays for idle compute."
      : "Compute of {lines} is used below the target of {target}, the least of it {least}: {money} of {total} pays for idle compute.",
    {
      lines: sampled(lines, (line) => budget.names[line]!),
      least: percentBeside(least, target),
      target: percent(target),
      money: money(exposure),
      total: paid,
    }
  );
  return { what, places: [{ column: "utilisation", lines }], exposure };
}
