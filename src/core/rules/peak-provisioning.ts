import { peakProvisioning as measure, type PeakLine } from "../measures/compute/peak-provisioning";
import { percent } from "../measures/percent";
import type { Found, Rule, Subject } from "../review/rule";
import { toldApart } from "../review/told-apart";
import { sampled } from "../review/wording";

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
        ? { outcome: "not applicable", reason: "No line with money states its provisioning." }
        : {
            outcome: "needs review",
            reason: `The provisioning of the lines says ${sampled(words)}, which is neither peak nor usage.`,
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
  const amount = money(lines.reduce((sum, line) => sum + budget.amounts[line]!, 0));
  const names = sampled(lines, (line) => budget.names[line]!);
  const exposure = peak.reduce((sum, { idle }) => sum + idle, 0);
  const [{ utilisation }] = peak;
  const idle = exposure > 0 ? `, so ${money(exposure)} pays for idle capacity` : "";
  const used =
    peak.length === 1 && utilisation !== null ? `; it is used ${percent(utilisation)}${idle}` : "";
  return {
    what: `${amount} for ${names} is provisioned for peak load${used}.`,
    places: [{ column: "provisioning", lines }],
    exposure,
  };
}
