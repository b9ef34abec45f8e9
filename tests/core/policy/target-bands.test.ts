import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import { targetOf } from "../../../src/core/policy/target-bands";

test("the default policy judges the categories and leaves the layers to the organisation", () => {
  expect(targetOf(DEFAULT_POLICY, "categories")!.bands).toBe(PRODUCTION_AI_2026.bands);
  expect(targetOf(DEFAULT_POLICY, "layers")).toBeNull();
});

test("a base ratio becomes bands that never leave 0 to 100 %", () => {
  const policy = {
    ...DEFAULT_POLICY,
    baseRatio: [0.02, 0.97, 0.01] as const,
    baseRatioTolerance: 0.05,
  };
  const { bands } = targetOf(policy, "layers")!;
  expect(bands.map(({ lower }) => lower)).toEqual([0, 0.97 - 0.05, 0]);
  expect(bands.map(({ upper }) => upper)).toEqual([0.02 + 0.05, 1, 0.01 + 0.05]);
});

test("the bands of the shipped profile admit a mix that sums to 100 %", () => {
  const sum = (bound: "lower" | "upper"): number =>
    PRODUCTION_AI_2026.bands.reduce((total, band) => total + band[bound], 0);
  expect(sum("lower")).toBeLessThanOrEqual(1);
  expect(sum("upper")).toBeGreaterThanOrEqual(1);
});

test("a shipped profile carries its whole passport", () => {
  for (const entry of Object.values(PRODUCTION_AI_2026.passport)) expect(entry).not.toBe("");
});
