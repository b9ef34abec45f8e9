import {
  centralShare,
  coreCapabilities,
  type CoreCapability,
} from "../measures/integration/central-share";
import { percentBeside } from "../measures/percent";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { counted, listed, sampled } from "../review/wording";

/** Teams each pay for a capability that all of them need. */
export const coreDecentralised: Rule = {
  id: "core-decentralised",
  category: "integration",
  severity: "warning",
  needs: ["money", { column: ["team", "case", "stage"] }],
  settings: ["centralShare"],
  title: "Decentralised core",
  why:
    "Data access, model orchestration and deployment pipelines work the same way for every team. " +
    "A stack per team is paid for, secured and maintained as often as there are teams.",
  remedy:
    "Give the capability one owner and one budget line, and let the teams use it instead of building their own.",
  source: "B:69, 74; ours",
  check(subject) {
    const { measures, policy } = subject;
    const known = measures.of(coreCapabilities);
    if (known.every((each) => centralShare(each) === null)) {
      return {
        outcome: "not applicable",
        reason:
          "No line for data access, model orchestration or deployment pipelines says whose it is.",
      };
    }
    const least = thresholdOf(policy, "centralShare");
    const spread = known.filter((each) => isBelow(each.central, each.money - each.unknown, least));
    const firm = spread.filter((each) => isBelow(each.central + each.unknown, each.money, least));
    if (firm.length > 0 || spread.length === 0)
      return firm.map((each) => found(subject, each, least));
    return {
      outcome: "needs review",
      reason: `${listed(spread.map(({ name }) => name))} could be spread over the teams, but ${subject.money(spread.reduce((sum, { unknown }) => sum + unknown, 0))} of it names no team.`,
    };
  },
};

/** A part of exactly the least share is enough; the slack takes up the rounding of the product. */
function isBelow(part: number, whole: number, least: number): boolean {
  return part < least * whole - whole * 1e-12;
}

function found({ money }: Subject, capability: CoreCapability, least: number): Found {
  const { name, lines, others, central, unknown } = capability;
  const exposure = capability.money - central - unknown;
  const whose = others.length === 1 ? "1 other pays" : `${counted(others.length, "other")} pay`;
  const own = `${money(exposure)} for ${others.length === 1 ? "its" : "their"} own`;
  return {
    what: `${name} cost ${money(capability.money)}, of which ${percentBeside(centralShare(capability)!, least)} is spent in one place; ${whose} ${own}: ${sampled(others)}.`,
    places: [{ column: "amount", lines }],
    exposure,
  };
}
