import type { Acceptance } from "../../../src/core/policy/acceptance";
import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { reviewBudget, type Review } from "../../../src/core/review/review";
import type { Rule } from "../../../src/core/review/rule";
import { aBudget, dayOf } from "../a-budget";
import { aCaseFound, aFound, aRule } from "./a-rule";

const BUDGET = aBudget({
  lines: [
    ["GPU cluster", "accelerators", 100],
    ["Rent", null, 50],
    ["Travel", null, 20],
    ["Claims bot", "model-api", 30],
  ],
  text: { case: ["", "", "", "Claims"] },
  cases: { names: ["Claims", "Search"] },
});

const accepted = (line: string | null, rest: Partial<Acceptance> = {}): Acceptance => ({
  rule: "idle",
  line,
  reason: "Needed in the peak.",
  who: "CFO",
  until: null,
  ...rest,
});

function reviewed(rules: readonly Rule[], ...acceptances: Acceptance[]): Review {
  return reviewBudget(BUDGET, { ...DEFAULT_POLICY, acceptances }, rules);
}

const IDLE = aRule("idle", [aFound("GPU.", [0], 40_00), aFound("Rent and travel.", [1, 2], 70_00)]);

describe("accepted findings", () => {
  test("an accepted line stands apart with its reason and counts in no total", () => {
    const review = reviewed([IDLE], accepted(" gpu CLUSTER "));
    expect(review.findings.map(({ what }) => what)).toEqual(["Rent and travel."]);
    expect(review.accepted).toMatchObject([
      { what: "GPU.", accepted: { reason: "Needed in the peak.", who: "CFO", until: null } },
    ]);
    expect(review.exposure).toBe(70_00);
    expect(review.summary).toContain("; 1 warning, with EUR 70 at stake;");
    expect(review.staleAcceptances).toEqual([]);
  });

  test("a finding about two lines stays whole until both are accepted", () => {
    const half = reviewed([IDLE], accepted("Rent"));
    expect(half.accepted).toEqual([]);
    expect(half.staleAcceptances).toEqual([]);
    const both = reviewed(
      [IDLE],
      accepted("Rent", { until: dayOf("2026-12-31") }),
      accepted("Travel", { reason: "Fairs.", who: "COO", until: dayOf("2026-09-30") })
    );
    expect(both.accepted).toMatchObject([
      {
        what: "Rent and travel.",
        accepted: {
          reason: "Needed in the peak.; Fairs.",
          who: "CFO; COO",
          until: dayOf("2026-09-30"),
        },
      },
    ]);
  });

  test("a use case is accepted by its name, with or without lines", () => {
    const rule = aRule("idle", [aCaseFound("Claims.", [0]), aCaseFound("Search.", [1])]);
    expect(reviewed([rule], accepted("Claims")).accepted.map(({ what }) => what)).toEqual([
      "Claims.",
    ]);
    expect(reviewed([rule], accepted("search")).accepted.map(({ what }) => what)).toEqual([
      "Search.",
    ]);
    expect(reviewed([rule], accepted("Claims bot")).accepted.map(({ what }) => what)).toEqual([
      "Claims.",
    ]);
  });

  test("a finding about the whole table takes an acceptance of the whole rule", () => {
    const rule = aRule("idle", [aFound("All.", "all", 10_00), { ...aFound("None.", []) }]);
    expect(reviewed([rule], accepted("GPU cluster")).findings).toHaveLength(2);
    const review = reviewed([rule], accepted(null));
    expect(review.findings).toEqual([]);
    expect(review.accepted).toHaveLength(2);
    expect(review.coverage.rules).toMatchObject({ accepted: 1, findings: 0 });
  });

  test("an acceptance of another rule accepts nothing", () => {
    const other = aRule("other", [aFound("GPU.", [0])]);
    expect(reviewed([IDLE, other], accepted("GPU cluster", { rule: "other" })).accepted).toEqual([
      expect.objectContaining({ rule: "other" }),
    ]);
  });
});

describe("acceptances that do nothing", () => {
  const says = (review: Review) => review.staleAcceptances.map((each) => each.says);

  test("it holds on its last day and has run out on the next", () => {
    const [last, before] = [dayOf("2026-06-30"), dayOf("2026-06-29")];
    expect(reviewed([IDLE], accepted("GPU cluster", { until: last })).accepted).toHaveLength(1);
    const review = reviewed([IDLE], accepted("GPU cluster", { until: before }));
    expect(review.accepted).toEqual([]);
    expect(says(review)).toEqual([
      "The acceptance of “Title of idle” on “GPU cluster” held until 2026-06-29 and counts no more. Renew it or take it off the list.",
    ]);
  });

  test("one that matches no finding says so", () => {
    expect(says(reviewed([IDLE], accepted("Search")))).toEqual([
      "The acceptance of “Title of idle” on “Search” matches no finding. Take it off the list.",
    ]);
  });

  test("one whose rule was not decided says why", () => {
    const rule = aRule("idle", { outcome: "not applicable", reason: "It needs a column “Usage”." });
    expect(says(reviewed([rule], accepted(null)))).toEqual([
      "The acceptance of “Title of idle” matches no finding. The rule was not decided: It needs a column “Usage”.",
    ]);
  });

  test("one that names no rule says so", () => {
    expect(says(reviewed([IDLE], accepted(null, { rule: "idel" })))).toEqual([
      "An acceptance names “idel”, which is no rule. Correct the name or take it off the list.",
    ]);
  });
});
