import { PRODUCTION_AI_2026 } from "../../../src/core/policy/profiles";
import { NO_LINE } from "../../../src/core/reallocation/proposal";
import { reallocate } from "../../../src/core/reallocation/reallocate";
import type { Request } from "../../../src/core/reallocation/request";
import { aBudget, type BudgetWish } from "../a-budget";

const { bands } = PRODUCTION_AI_2026;
const GPU = ["GPU cluster", "accelerators"] as const;
const STORE = ["Data lake", "data-storage"] as const;
const API = ["Model API", "model-api"] as const;
const SEATS = ["Copilot seats", "ai-licences"] as const;
const ETL = ["Pipelines", "data-engineering"] as const;
const LEGAL = ["Legal review", "compliance"] as const;

/** The exact optimum to the cent, without new lines, where the test does not say otherwise. */
function proposed(wish: BudgetWish, request: Partial<Request> = {}) {
  return reallocate(aBudget(wish), {
    bands: { categories: bands },
    rounding: 1,
    style: "proportional",
    newLines: false,
    ...request,
  });
}

const euros = (amounts: Float64Array) => [...amounts].map((cents) => cents / 100);

test("a mix inside its bands stays as it is", () => {
  const proposal = proposed({
    lines: [
      [...GPU, 550],
      [...API, 150],
      [...ETL, 300],
    ],
  });
  expect(proposal).toMatchObject({
    feasible: true,
    obstacle: null,
    total: 100_000,
    moved: 0,
    moves: [],
  });
});

test("lines of a group change by the same percentage, and no more than the band asks for", () => {
  const proposal = proposed({
    lines: [
      [...GPU, 300],
      [...STORE, 100],
      [...API, 200],
      [...SEATS, 100],
      [...ETL, 300],
    ],
  });
  expect(proposal.feasible).toBe(true);
  expect(euros(proposal.amounts)).toEqual([375, 125, 133.33, 66.67, 300]);
});

test("every receipt says which groups move and why", () => {
  const { moves } = proposed({
    lines: [
      [...GPU, 400],
      [...API, 300],
      [...ETL, 300],
    ],
  });
  expect(moves).toEqual([
    {
      from: 1,
      to: 0,
      amount: 10_000,
      rule: "share-outside-profile",
      because:
        "Models goes from 30% to 20%, because it stood above its band of 10% to 20%; " +
        "Infrastructure goes from 40% to 50%, because it stood below its band of 50% to 60%.",
      after: { categories: [0.5, 0.2, 0.3] },
    },
  ]);
});

test("locked lines, lines outside the split and unassigned lines keep their amounts", () => {
  const { amounts, feasible } = proposed({
    lines: [
      [...GPU, 300],
      [...STORE, 100],
      [...API, 300],
      [...ETL, 300],
      [...LEGAL, 50],
      ["?", null, 70],
    ],
    locked: [0],
  });
  expect(feasible).toBe(true);
  expect(euros(amounts)).toEqual([300, 200, 200, 300, 50, 70]);
});

test("a maximum stops a line, and its neighbours take the rest", () => {
  const { amounts } = proposed({
    lines: [
      [...GPU, 300],
      [...STORE, 100],
      [...API, 300],
      [...ETL, 300],
    ],
    maximum: { 0: 310 },
  });
  expect(euros(amounts)).toEqual([310, 190, 200, 300]);
});

test("money goes to a line at zero where its group has no other", () => {
  const { amounts } = proposed({
    lines: [
      [...GPU, 0],
      [...API, 400],
      [...ETL, 600],
    ],
  });
  expect(euros(amounts)).toEqual([500, 200, 300]);
});

test("an amount that nobody could read gets no money", () => {
  const { amounts } = proposed({
    lines: [
      [...GPU, "text"],
      [...STORE, 400],
      [...API, 300],
      [...ETL, 300],
    ],
  });
  expect(euros(amounts)).toEqual([0, 500, 200, 300]);
});

test("coarse rounding changes every line by whole units and keeps the total", () => {
  const lines: BudgetWish["lines"] = [
    [...GPU, 4123.45],
    [...API, 3000],
    [...ETL, 2876.55],
  ];
  const { amounts, feasible, total } = proposed({ lines }, { rounding: 10_000 });
  expect([feasible, total]).toEqual([true, 1_000_000]);
  amounts.forEach((amount, at) =>
    expect((amount - Math.round(Number(lines[at]![2]) * 100)) % 10_000).toBeCloseTo(0)
  );
});

test("a unit too coarse for the bands is said", () => {
  const proposal = proposed(
    {
      lines: [
        [...GPU, 49],
        [...API, 21],
        [...ETL, 30],
      ],
    },
    { rounding: 5_000 }
  );
  expect(proposal).toMatchObject({
    feasible: false,
    moved: 0,
    obstacle: expect.stringMatching(/rounding unit/),
  });
});

describe("what cannot be met is said, with the nearest mix", () => {
  test.each<[string, BudgetWish, RegExp, number[]]>([
    [
      "locks that hold a group above its band",
      {
        lines: [
          [...GPU, 700],
          [...API, 100],
          [...ETL, 200],
        ],
        locked: [0],
      },
      /^Infrastructure cannot go below 70%, and its band ends at 60%: “GPU cluster” \(EUR 700, locked\) holds it there\.$/,
      [700, 100, 200],
    ],
    [
      "a group that has no line",
      {
        lines: [
          [...GPU, 700],
          [...ETL, 300],
        ],
      },
      /^No line belongs to Models, whose band starts at 10%; add a line/,
      [650, 350],
    ],
    [
      "minimums above the total",
      {
        lines: [
          [...GPU, 500],
          [...API, 500],
        ],
        minimum: { 0: 900, 1: 200 },
      },
      /minimums add up to EUR 100 more than the total of EUR 1,000: “GPU cluster” \(EUR 900, its minimum\)/,
      [600, 400],
    ],
    [
      "a budget without money",
      {
        lines: [
          [...GPU, 0],
          [...API, 0],
          [...ETL, 0],
        ],
      },
      /no money/,
      [0, 0, 0],
    ],
  ])("%s", (_, wish, obstacle, nearest) => {
    const proposal = proposed(wish);
    expect(proposal.feasible).toBe(false);
    expect(proposal.obstacle).toMatch(obstacle);
    expect(euros(proposal.amounts)).toEqual(nearest);
  });

  test("bands that admit no mix", () => {
    const impossible = [0.5, 0.4, 0.3].map((lower) => ({ lower, upper: 0.6 }));
    const budget = aBudget({
      lines: [
        [...GPU, 500],
        [...API, 300],
        [...ETL, 200],
      ],
    });
    const [first, second, third] = impossible;
    const request = { bands: { categories: [first!, second!, third!] as const } };
    expect(reallocate(budget, request).obstacle).toBe(
      "The bands admit no mix: the lower bounds of Infrastructure, Models and Integration add up to 120%."
    );
  });
});

describe("what else may be asked for", () => {
  const lines: BudgetWish["lines"] = [
    [...GPU, 550],
    [...API, 150],
    [...ETL, 300],
  ];

  test("a lower total takes the same percentage from every line, and the receipts say so", () => {
    const { amounts, total, moves } = proposed({ lines }, { total: 90_000 });
    expect([euros(amounts), total]).toEqual([[495, 135, 270], 90_000]);
    expect(moves.map(({ to, rule }) => [to, rule])).toEqual(
      [0, 1, 2].map(() => [NO_LINE, "asked-total"])
    );
    expect(moves[0]!.because).toBe(
      "The total goes from EUR 1,000 to EUR 900, as asked; Infrastructure gives up EUR 55 of it."
    );
  });

  test("a closed case keeps what is spent and returns the rest to the foundation first", () => {
    const closures = [{ case: "Chat pilot", lines: [1], spent: [12_000] }];
    const { amounts, moves, feasible } = proposed({ lines }, { closures });
    expect(feasible).toBe(true);
    expect(amounts[1]).toBe(12_000);
    expect(amounts[0]! + amounts[2]!).toBe(88_000);
    expect(moves[0]).toMatchObject({
      from: 1,
      rule: "case-below-threshold",
      because: "“Chat pilot” is closed; what it has not spent returns to the foundation.",
    });
  });

  test("a group without a line gets a new one where its band needs money", () => {
    const { newLines, total, moves } = proposed(
      {
        lines: [
          [...GPU, 700],
          [...ETL, 300],
        ],
      },
      { newLines: true }
    );
    expect(newLines).toEqual([
      expect.objectContaining({ name: "New line: Models", amount: 10_000 }),
    ]);
    expect(total).toBe(100_000);
    expect(moves).toEqual([expect.objectContaining({ from: 0, to: 2, amount: 10_000 })]);
  });

  test("both splits at once: governance is paid for and the categories stay inside their bands", () => {
    const layers = [
      { lower: 0.3, upper: 0.5 },
      { lower: 0.4, upper: 0.7 },
      { lower: 0.05, upper: 0.1 },
    ] as const;
    const { shares, feasible, moves } = proposed(
      { lines: [...lines, [...LEGAL, 10], ["Workflows", "workflow-integration", 200]] },
      { bands: { categories: bands, layers } }
    );
    expect(feasible).toBe(true);
    expect(shares!.layers![2]).toBeGreaterThanOrEqual(0.05 - 1e-5);
    expect(shares!.categories![0]).toBeGreaterThanOrEqual(0.5 - 1e-5);
    expect(new Set(moves.map(({ rule }) => rule))).toContain("base-ratio-missed");
  });
});

test("few lines carry the same bands: a dozen changes instead of sixty, in round amounts", () => {
  const many: BudgetWish["lines"] = Array.from({ length: 60 }, (_, at) => [
    `Line ${at}`,
    (["accelerators", "model-api", "data-engineering"] as const)[at % 3]!,
    1_000 + 997 * ((at * at) % 59),
  ]);
  const every = proposed({ lines: many }, { style: "proportional" });
  const few = proposed({ lines: many }, { style: "few", rounding: "auto" });
  expect([every.feasible, few.feasible]).toEqual([true, true]);
  expect(every.moves.length).toBeGreaterThan(30);
  expect(few.moves.length).toBeLessThanOrEqual(14);
  expect(few.unit).toBeGreaterThanOrEqual(10_000);
  expect(few.moves.every(({ amount }) => amount % few.unit! === 0)).toBe(true);
  expect(few.overhead).toBeGreaterThan(0);
});

test("what holds a line is called by its name, not a lock", () => {
  const { obstacle } = proposed({
    lines: [
      [...GPU, "text"],
      [...API, 400],
      [...ETL, 600],
    ],
  });
  expect(obstacle).toMatch(/“GPU cluster” \(EUR 0, its amount cannot be read\) holds it there\.$/);
});
