import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import {
  ownBands,
  ownBaseRatio,
  PRODUCTION_AI_2026,
  PROFILES,
} from "../../../src/core/policy/profiles";
import { comparableBands, jointGroups, targetOf } from "../../../src/core/policy/target-bands";

const OWN = [
  { lower: 0.2, upper: 0.4 },
  { lower: 0.3, upper: 0.5 },
  { lower: 0.2, upper: 0.4 },
] as const;

test.each(PROFILES)("$name is told apart and carries its whole passport", ({ id, passport }) => {
  expect(PROFILES.filter((other) => other.id === id)).toHaveLength(1);
  for (const entry of Object.values(passport)) expect(entry).not.toBe("");
});

test("only text B's profile ships with numbers; the others wait for the organisation", () => {
  expect(PROFILES.filter(({ bands }) => bands !== "own")).toEqual([PRODUCTION_AI_2026]);
});

test("own bands go before the base ratio, and the base ratio before a profile of the same split", () => {
  const policy = {
    ...DEFAULT_POLICY,
    baseRatio: [0.5, 0.4, 0.1] as const,
    ownBands: { layers: OWN },
  };
  expect(targetOf(policy, "layers")).toEqual(ownBands("layers", OWN));
  expect(targetOf({ ...policy, ownBands: {} }, "layers")).toEqual(
    ownBaseRatio([0.5, 0.4, 0.1], 0.05)
  );
  expect(targetOf(policy, "categories")).toBe(PRODUCTION_AI_2026);
});

test("with model APIs text B's infrastructure and model bands bind no move, integration's does", () => {
  const policy = { ...DEFAULT_POLICY, sourcing: "api-first" } as const;
  expect(jointGroups(policy, PRODUCTION_AI_2026)).toEqual([0, 1]);
  expect(comparableBands(policy, PRODUCTION_AI_2026)).toEqual([
    { lower: 0, upper: 1 },
    { lower: 0, upper: 1 },
    { lower: 0.25, upper: 0.35 },
  ]);
  expect(comparableBands(policy, ownBands("categories", OWN))).toEqual(OWN);
});
