import { isJudgedByBaseRatio } from "../policy/target-bands";
import { mixVerdict } from "../review/mix-verdict";
import type { Rule } from "../review/rule";
import { say } from "../words/say";

/** A layer takes more or less of the money than the organisation's own base ratio gives it. */
export const baseRatioMissed: Rule = {
  id: "base-ratio-missed",
  category: "mix",
  severity: "warning",
  needs: ["base ratio", "money"],
  toldBy: ["foundation-unfunded", "governance-unfunded"],
  title: "Missed base ratio",
  why:
    "The ratio was agreed so that the foundation and the power to decide are not outbid by the next use case. " +
    "A budget that leaves it without a decision has changed the strategy line by line.",
  remedy:
    "Reduce the layer that is above its share and fund the one that is short, or decide on a new base ratio and date it.",
  source: "A:48-49; ours",
  check(subject) {
    if (!isJudgedByBaseRatio(subject.policy, "layers")) {
      return {
        outcome: "not applicable",
        reason: say(
          "Your own bands for use cases, foundation and governance go before the base ratio."
        ),
      };
    }
    return mixVerdict(subject, "layers", say("or decide on a new base ratio and date it"));
  },
};
