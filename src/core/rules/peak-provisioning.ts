import { peakProvisioning as measure, type PeakLine } from "../measures/compute/peak-provisioning";
import { percent } from "../measures/percent";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";
import { say } from "../words/say";

/** Capacity is bought for the highest expected load. */
export const peakProvisioning: Rule = {
  id: "peak-provisioning",
  category: "infrastructure",
  severity: "warning",
  needs: [{ column: "provisioning" }, "money"],
  settings: ["utilisation"],
  toldBy: ["idle-compute"],
  title: "Provisioning for peak load",
  why:
    "The highest load comes for hours, the bill for it comes every month. " +
    "Capacity that follows demand costs what is used and grows only when usage does.",
  remedy:
    "Keep a fixed base for the load that is always there and let the rest scale with demand; note why where this cannot be done.",
  source: "B:23, 32",
  check(subject) {
    const { budget, measures } = subject;
    const { peak, known, unknown } = measures.of(measure);
    if (known === 0) {
      const words = [...new Set(unknown.map((line) => budget.text.provisioning![line]!))];
      return words.length === 0
        ? { outcome: "not applicable", reason: say("No line with money states its provisioning.") }
        : {
            outcome: "needs review",
            reason: say(
              "The provisioning of the lines says {words}, which is neither peak nor usage.",
              { words: sampled(words) }
            ),
          };
    }
    return toldApart(
      peak.map(({ line, utilisation, idle }) => ({ line, utilisation, idle, exposure: idle })),
      (lines) => found(subject, lines)
    );
  },
};

function found({ budget, money }: Subject, peak: readonly [PeakLine, ...PeakLine[]]): Found {
  const lines = peak.map(({ line }) => line);
  const values = {
    money: money(lines.reduce((sum, line) => sum + budget.amounts[line]!, 0)),
    lines: sampled(lines, (line) => budget.names[line]!),
  };
  const exposure = peak.reduce((sum, { idle }) => sum + idle, 0);
  const [{ utilisation }] = peak;
  const what =
    peak.length > 1 || utilisation === null
      ? say("{money} for {lines} is provisioned for peak load.", values)
      : say(
          exposure > 0
            ? "{money} for {lines} is provisioned for peak load; it is used {used}, so {idle} pays for idle capacity."
            : "{money} for {lines} is provisioned for peak load; it is used {used}.",
          { ...values, used: percent(utilisation), idle: money(exposure) }
        );
  return { what, places: [{ column: "provisioning", lines }], exposure };
}
