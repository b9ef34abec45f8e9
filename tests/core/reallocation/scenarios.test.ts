import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import type { Request } from "../../../src/core/reallocation/request";
import { compareScenarios, withBand, withLock } from "../../../src/core/reallocation/scenarios";
import { aBudget } from "../a-budget";

const budget = aBudget({
  lines: [
    ["GPU cluster", "accelerators", 400],
    ["Data lake", "data-storage", 100],
    ["Model API", "model-api", 300],
    ["Pipelines", "data-engineering", 300],
  ],
});
const asked: Request = { bands: { categories: PRODUCTION_AI_2026.bands } };

test("scenarios stand side by side with shares, moved money, moves and verdicts", () => {
  const [today, cut, tight] = compareScenarios(budget, [
    { name: "Today", request: asked },
    { name: "Cut 10%", request: { ...asked, total: 99_000 } },
    {
      name: "Models at 40%",
      request: withBand(asked, "categories", 1, { lower: 0.4, upper: 0.5 }),
    },
  ]);
  expect(today).toMatchObject({ name: "Today", feasible: true, total: 110_000, moves: 1 });
  expect(cut).toMatchObject({ name: "Cut 10%", feasible: true, total: 99_000 });
  expect(today!.verdicts.categories).toEqual(["within", "within", "within"]);
  expect(cut!.moved).toBeGreaterThan(0);
  expect(tight).toMatchObject({ feasible: false, obstacle: expect.stringMatching(/115%/) });
  expect(tight!.verdicts.categories).toContain("below");
});

test("a line that is locked in a what-if keeps its amount, and a freed one may move again", () => {
  const locked = withLock(asked, 2, true);
  expect(reallocate(budget, locked).amounts[2]).toBe(30_000);
  expect(reallocate(budget, withLock(locked, 2, false)).amounts[2]).toBeLessThan(30_000);
});

test("a what-if leaves the budget and the request as they are", () => {
  const before = budget.amounts.slice();
  const request = Object.freeze({ ...asked, total: 90_000 });
  compareScenarios(budget, [{ name: "Cut", request }]);
  expect(budget.amounts).toEqual(before);
});
