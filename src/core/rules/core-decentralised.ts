import {
  centralShare,
  coreCapabilities,
  type CoreCapability,
} from "../measures/integration/central-share";
import { percentBeside } from "../measures/percent";
import { thresholdOf } from "../policy/policy";
import type { Found, Rule, Subject } from "../review/rule";
import { listed, sampled } from "../review/wording";
import { say } from "../words/say";

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
        reason: say(
          "No line for data access, model orchestration or deployment pipelines says whose it is."
        ),
      };
    }
    const least = thresholdOf(policy, "centralShare");
    const spread = known.filter((each) => isBelow(each.central, each.money - each.unknown, least));
    const firm = spread.filter((each) => isBelow(each.central + each.unknown, each.money, least));
    if (firm.length > 0 || spread.length === 0)
      return firm.map((each) => found(subject, each, least));
    return {
      outcome: "needs review",
      reason: say(
        "{capabilities} could be spread over the teams, but {money} of it names no team.",
        {
          capabilities: listed(spread.map(({ name }) => say(name))),
          money: subject.money(spread.reduce((sum, { unknown }) => sum + unknown, 0)),
        }
      ),
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
  return {
    what: say(
      "{capability} cost {total}, of which {share} is spent in one place; {count, plural, one {# other pays} other {# others pay}} " +
        "{money} for {count, plural, one {its} other {their}} own: {teams}.",
      {
        capability: say(name),
        total: money(capability.money),
        share: percentBeside(centralShare(capability)!, least),
        count: others.length,
        money: money(exposure),
        teams: sampled(others),
      }
    ),
    places: [{ column: "amount", lines }],
    exposure,
  };
}
