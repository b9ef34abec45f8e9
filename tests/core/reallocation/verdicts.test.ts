import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import type { Request } from "../../../src/core/reallocation/request";
import { verdictsOf } from "../../../src/core/reallocation/verdicts";
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
  const [first, , third] = PRODUCTION_AI_2026.bands;
  const [today, cut, tight] = [
    asked,
    { ...asked, total: 99_000 },
    { bands: { categories: [first, { lower: 0.4, upper: 0.5 }, third] as const } },
  ].map((request) => {
    const proposal = reallocate(budget, request);
    return { ...proposal, moves: proposal.moves.length, verdicts: verdictsOf(request, proposal) };
  });
  expect(today).toMatchObject({ feasible: true, total: 110_000, moves: 1 });
  expect(cut).toMatchObject({ feasible: true, total: 99_000 });
  expect(today!.verdicts.categories).toEqual(["within", "within", "within"]);
  expect(cut!.moved).toBeGreaterThan(0);
  expect(tight).toMatchObject({ feasible: false, obstacle: expect.stringMatching(/115%/) });
  expect(tight!.verdicts.categories).toContain("below");
});

test("a line that is locked in a what-if keeps its amount, and a freed one may move again", () => {
  expect(reallocate(budget, { ...asked, locked: [2] }).amounts[2]).toBe(30_000);
  expect(reallocate(budget, { ...asked, locked: [] }).amounts[2]).toBeLessThan(30_000);
});

test("a what-if leaves the budget and the request as they are", () => {
  const before = budget.amounts.slice();
  reallocate(budget, Object.freeze({ ...asked, total: 90_000 }));
  expect(budget.amounts).toEqual(before);
});
