import fc from "fast-check";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import type { Policy } from "../../../src/core/policy/policy";
import type { Bands } from "../../../src/core/policy/profile";
import { SEVERITIES } from "../../../src/core/policy/severity";
import { THRESHOLDS } from "../../../src/core/policy/thresholds";
import { CATALOGUE } from "../../../src/core/rules/catalogue";
import { planPolicy } from "../../../src/workbook/policy/plan-policy";
import { readPolicy } from "../../../src/workbook/policy/read-policy";
import { applied } from "../applied";
import { aSurvey } from "../a-survey";
import { surveyedCells } from "../an-intake";

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const band = fc
  .tuple(fraction, fraction)
  .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) }));
const bands = fc.tuple(band, band, band) as fc.Arbitrary<Bands>;
const words = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== "" && !/^\d{4}-\d\d-\d\d$/.test(text));
const ruleId = fc.constantFrom(...CATALOGUE.map(({ id }) => id));
const ratio = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .filter(([first, second]) => first + second <= 100)
  .map(([first, second]) => [first / 100, second / 100, (100 - first - second) / 100] as const);

const policies: fc.Arbitrary<Policy> = fc.record({
  profile: fc.constant(DEFAULT_POLICY.profile),
  ownBands: fc.record({ categories: bands, layers: bands }, { requiredKeys: [] }),
  baseRatio: optional(ratio),
  baseRatioTolerance: fraction,
  sourcing: fc.constantFrom("api-first", "hybrid", "self-hosted"),
  stage: fc.constantFrom(null, "pilot", "production"),
  size: optional(fc.constantFrom("small", "mid-market", "enterprise")),
  thresholds: fc.dictionary(
    fc.constantFrom(...Object.keys(THRESHOLDS)),
    fc.oneof(fraction, fc.nat(1000))
  ),
  severities: fc.dictionary(ruleId, fc.constantFrom("off", ...SEVERITIES)),
  rounding: fc.integer({ min: 1, max: 1_000_000 }),
  currency: optional(fc.constantFrom("EUR", "USD", "JPY")),
  rates: fc.dictionary(
    fc.constantFrom("USD", "GBP", "CHF"),
    fc.double({ min: 1e-6, max: 1e6, noNaN: true })
  ),
  rateSource: fc.constantFrom("", "ECB, 2 November 2026"),
  acceptances: fc.array(
    fc.record({
      rule: ruleId,
      line: optional(words),
      reason: words,
      who: words,
      until: optional(fc.integer({ min: 10_000, max: 60_000 })),
    })
  ),
}) as fc.Arbitrary<Policy>;

test("a policy that is written to its sheet and read again is the same policy", async () => {
  await fc.assert(
    fc.asyncProperty(policies, async (policy) => {
      const survey = applied(aSurvey([]), planPolicy(policy, { cells: null }).edits);
      const { policy: read, problems } = await readPolicy(surveyedCells(survey), survey);
      expect(problems).toEqual([]);
      expect(read).toEqual(policy);
    })
  );
});

test("a policy that is written over another leaves nothing of it, and its inverses bring it back", async () => {
  await fc.assert(
    fc.asyncProperty(policies, policies, async (first, second) => {
      const before = applied(aSurvey([]), planPolicy(first, { cells: null }).edits);
      const plan = planPolicy(second, await readPolicy(surveyedCells(before), before));
      const after = applied(before, plan.edits);
      expect((await readPolicy(surveyedCells(after), after)).policy).toEqual(second);
      const back = applied(after, plan.inverses);
      expect((await readPolicy(surveyedCells(back), back)).policy).toEqual(first);
    })
  );
});
