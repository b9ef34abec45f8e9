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
    "The mix is within the profile Production AI 2026; no findings.",
  ],
  [
    "findings by severity, with the money at stake",
    {
      lines: mix(400, 300, 300),
      text: { costCentre: ["IT", "IT", "IT"] },
    },
    {},
    "Infrastructure and Models are outside the profile Production AI 2026; 4 findings, 1 critical, with EUR 200 at stake.",
  ],
  [
    "unknown money that decides",
    { lines: [...GOOD, GOVERNANCE, ["Rent", null, 500]] },
    {},
    "The mix is within the profile Production AI 2026, but money without a firm cost type could change that; 1 warning, with EUR 500 at stake; left open: EUR 500 without a cost type and 1 check.",
  ],
  [
    "a reading that decides",
    {
      lines: [...mix(560, 150, 240), GOVERNANCE, ["MLOps", "mlops-work", 50]],
      ambiguous: { 4: ["mlops-platform"] },
    },
    {},
    "The mix is within the profile Production AI 2026, but money without a firm cost type could change that; no findings; left open: 1 check.",
  ],
  [
    "one share surely outside, others that open money decides",
    { lines: [...mix(300, 195, 505), GOVERNANCE, ["Rent", null, 100]] },
    {},
    "Infrastructure and Integration are outside the profile Production AI 2026, and Models are undecided; 3 warnings, with EUR 455 at stake; left open: EUR 100 without a cost type.",
  ],
  [
    "an amount that is text",
    { lines: [...GOOD, ["Kill switch", "decision-governance", "text"]] },
    {},
    "The mix is within the profile Production AI 2026; no findings; left open: 1 unreadable amount and 1 check.",
  ],
  [
    "nothing that has a place in the split",
    { lines: [GOVERNANCE] },
    {},
    "The mix cannot be judged: no line has a place in the profile Production AI 2026; no findings.",
  ],
  [
    "pilots",
    { lines: [...GOOD], text: { stage: ["Pilot", "Pilot", "Pilot"] } },
    {},
    "The profile Production AI 2026 does not apply to a budget of pilots; 1 critical finding.",
  ],
  [
    "models bought as APIs",
    { lines: [...mix(100, 600, 300), GOVERNANCE] },
    { sourcing: "api-first" },
    "The mix is within the profile Production AI 2026 (Infrastructure and Models judged together); no findings.",
  ],
  [
    "two currencies: no sum is told",
    { lines: [...GOOD, GOVERNANCE], text: { currency: ["EUR", "USD", "EUR", "EUR"] } },
    {},
    "The mix cannot be judged, because amounts in EUR and USD are added as if they were one currency; no findings; left open: 1 check.",
  ],
  [
    "a base ratio beside the profile",
    { lines: [...GOOD, GOVERNANCE] },
    { baseRatio: [0.14, 0.77, 0.09] },
    "The mix is within the profile Production AI 2026, and the mix is within the base ratio; no findings.",
  ],
  [
    "a base ratio that is missed",
    { lines: [...GOOD, GOVERNANCE] },
    { baseRatio: [0.5, 0.4, 0.1] },
    "The mix is within the profile Production AI 2026, and Use cases and Foundation are outside the base ratio; 2 warnings, with EUR 505 at stake.",
  ],
])("the summary is one honest sentence: %s", (_, wish, policy, expected) => {
  expect(summaryOf(wish, policy)).toBe(expected);
});
