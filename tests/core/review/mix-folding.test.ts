import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { reviewBudget } from "../../../src/core/review/review";
import { baseRatioMissed } from "../../../src/core/rules/base-ratio-missed";
import { foundationPartMissing } from "../../../src/core/rules/foundation-part-missing";
import { foundationUnfunded } from "../../../src/core/rules/foundation-unfunded";
import { governanceUnfunded } from "../../../src/core/rules/governance-unfunded";
import { aBudget } from "../a-budget";

const RULES = [baseRatioMissed, foundationUnfunded, foundationPartMissing, governanceUnfunded];

test("a budget of use cases alone is told once for the foundation and once for governance", () => {
  const budget = aBudget({ lines: [["Assistant", "model-api", 900]] });
  const policy = { ...DEFAULT_POLICY, baseRatio: [0.5, 0.4, 0.1] as const };
  const { findings } = reviewBudget(budget, policy, RULES);
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["foundation-unfunded", "critical"],
    ["governance-unfunded", "critical"],
  ]);
  expect(findings[0]!.also?.map(({ rule }) => rule)).toContain("foundation-part-missing");
});
