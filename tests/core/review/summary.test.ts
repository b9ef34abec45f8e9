import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import { reviewBudget } from "../../../src/core/review/review";
import { baseRatioMissed } from "../../../src/core/rules/base-ratio-missed";
import { costTypeUnknown } from "../../../src/core/rules/cost-type-unknown";
import { governanceUnfunded } from "../../../src/core/rules/governance-unfunded";
import { shareOutsideProfile } from "../../../src/core/rules/share-outside-profile";
import { singleLedger } from "../../../src/core/rules/single-ledger";
import { aBudget, type ALine, type BudgetWish } from "../a-budget";

const RULES = [
  shareOutsideProfile,
  baseRatioMissed,
  governanceUnfunded,
  costTypeUnknown,
  singleLedger,
];
const summaryOf = (wish: BudgetWish, policy: Partial<Policy> = {}): string =>
  reviewBudget(aBudget(wish), { ...DEFAULT_POLICY, ...policy }, RULES).summary;

const GOVERNANCE: ALine = ["Ethics board", "decision-governance", 100];
const mix = (infrastructure: number, models: number, integration: number): ALine[] => [
  ["GPU cluster", "accelerators", infrastructure],
  ["Model calls", "model-api", models],
  ["Pipelines", "data-engineering", integration],
];
const GOOD = mix(550, 150, 300);

test.each<[string, BudgetWish, Partial<Policy>, string]>([
  ["no lines", { lines: [] }, {}, "The budget has no lines, so nothing was judged."],
  [
    "a good mix, all known",
    { lines: [...GOOD, GOVERNANCE] },
    {},
    "The mix is within the profile Production AI 2026; no findings in 4 lines; all of EUR 1,100 could be judged.",
  ],
  [
    "findings by severity, with the money at stake",
    {
      lines: mix(400, 300, 300),
      text: { costCentre: ["IT", "IT", "IT"] },
    },
    {},
    "Infrastructure and Models are outside the profile Production AI 2026; 1 critical finding, 2 warnings and 1 hint in 3 lines, with EUR 200 at stake; all of EUR 1,000 could be judged.",
  ],
  [
    "unknown money that decides",
    { lines: [...GOOD, GOVERNANCE, ["Rent", null, 500]] },
    {},
    "The mix is within the profile Production AI 2026 (money without a cost type could still change the verdict on Infrastructure, Models and Integration); 1 warning in 5 lines, with EUR 500 at stake; 1 check needs your review; EUR 500 (31.3%) on 1 line has no cost type and was not judged.",
  ],
  [
    "a reading that decides",
    {
      lines: [...mix(560, 150, 240), GOVERNANCE, ["MLOps", "mlops-work", 50]],
      ambiguous: { 4: ["mlops-platform"] },
    },
    {},
    "The mix is within the profile Production AI 2026 (money with more than one reading could still change the verdict on Infrastructure and Integration); no findings in 5 lines; 1 check needs your review; all of EUR 1,100 could be judged.",
  ],
  [
    "an amount that is text",
    { lines: [...GOOD, ["Kill switch", "decision-governance", "text"]] },
    {},
    "The mix is within the profile Production AI 2026; no findings in 4 lines; 1 check needs your review; 1 amount could not be read and counts as 0.",
  ],
  [
    "nothing that has a place in the split",
    { lines: [GOVERNANCE] },
    {},
    "The mix cannot be judged: no line has a place in the profile Production AI 2026; no findings in 1 line; all of EUR 100 could be judged.",
  ],
  [
    "pilots",
    { lines: [...GOOD], text: { stage: ["Pilot", "Pilot", "Pilot"] } },
    {},
    "The profile Production AI 2026 does not apply to a budget of pilots; 1 critical finding in 3 lines; all of EUR 1,000 could be judged.",
  ],
  [
    "models bought as APIs",
    { lines: [...mix(100, 600, 300), GOVERNANCE] },
    { sourcing: "api-first" },
    "The mix is within the profile Production AI 2026 (Infrastructure and Models compare only together, because models are bought as APIs); no findings in 4 lines; all of EUR 1,100 could be judged.",
  ],
  [
    "two currencies: no sum is told",
    { lines: [...GOOD, GOVERNANCE], text: { currency: ["EUR", "USD", "EUR", "EUR"] } },
    {},
    "The mix cannot be judged, because amounts in EUR and USD are added as if they were one currency; no findings in 4 lines; 1 check needs your review.",
  ],
  [
    "a base ratio beside the profile",
    { lines: [...GOOD, GOVERNANCE] },
    { baseRatio: [0.14, 0.77, 0.09] },
    "The mix is within the profile Production AI 2026, and the mix is within the base ratio; no findings in 4 lines; all of EUR 1,100 could be judged.",
  ],
  [
    "a base ratio that is missed",
    { lines: [...GOOD, GOVERNANCE] },
    { baseRatio: [0.5, 0.4, 0.1] },
    "The mix is within the profile Production AI 2026, and Use cases and Foundation are outside the base ratio; 2 warnings in 4 lines, with EUR 505 at stake; all of EUR 1,100 could be judged.",
  ],
])("the summary is one honest sentence: %s", (_, wish, policy, expected) => {
  expect(summaryOf(wish, policy)).toBe(expected);
});
