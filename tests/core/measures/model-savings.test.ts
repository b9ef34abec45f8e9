import { cacheSaving } from "../../../src/core/measures/models/cache-saving";
import { promptSaving } from "../../../src/core/measures/models/prompt-saving";
import { routingSaving } from "../../../src/core/measures/models/routing-saving";

test("routing saves on the routed part what the smaller model costs less", () => {
  expect(routingSaving(1000, 0.6, 0.1, 0)).toBeCloseTo(540);
  expect(routingSaving(1000, 0, 0.1, 0)).toBe(0);
  expect(routingSaving(1000, 0.6, 1, 0)).toBe(0);
});

test("a router that costs more than it saves is a loss", () => {
  expect(routingSaving(100, 0.1, 0.5, 20)).toBeCloseTo(-15);
});

test("a cache saves the answers that it gives, at what they then cost less", () => {
  expect(cacheSaving(1000, 0.3, 0, 0)).toBeCloseTo(300);
  expect(cacheSaving(1000, 0.3, 0.5, 50)).toBeCloseTo(100);
});

test("a shorter prompt saves its tokens with every query, a longer one costs them", () => {
  expect(promptSaving(2_000_000, 1500, 1000, 3)).toBeCloseTo(3000);
  expect(promptSaving(2_000_000, 1000, 1500, 3)).toBeCloseTo(-3000);
});
