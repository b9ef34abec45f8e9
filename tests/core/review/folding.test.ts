import { DEFAULT_POLICY } from "../../../src/core/policy/default-policy";
import { reviewBudget, type Review } from "../../../src/core/review/review";
import type { Rule } from "../../../src/core/review/rule";
import { aBudget } from "../a-budget";
import { aCaseFound, aFound, aRule } from "./a-rule";

const BUDGET = aBudget({
  lines: [
    ["GPU cluster", "accelerators", 100],
    ["Rent", null, 50],
    ["Claims bot", "model-api", 30],
  ],
  text: { case: ["", "", "Claims"] },
  cases: { names: ["Claims", "Search"] },
});

const reviewed = (...rules: Rule[]): Review => reviewBudget(BUDGET, DEFAULT_POLICY, rules);
const told = ({ findings }: Review) =>
  findings.map(({ what, also }) => [what, ...(also ?? []).map((each) => each.what)]);

describe("one problem is told once", () => {
  test("a finding about the same lines is told with the other rule's", () => {
    const review = reviewed(
      aRule("late", [aFound("Late.", [0])], { toldBy: ["never"] }),
      aRule("never", [aFound("Never.", [0, 1])])
    );
    expect(told(review)).toEqual([["Never.", "Late."]]);
    expect(review.findings[0]!.also).toEqual([{ rule: "late", what: "Late." }]);
    expect(review.outcomes[0]).toMatchObject({ findings: [], folded: [{ what: "Late." }] });
    expect(review.coverage.rules.findings).toBe(2);
  });

  test("a finding about more lines, or about others, is told on its own", () => {
    const review = reviewed(
      aRule("late", [aFound("More.", [0, 1]), aFound("Other.", [2]), aFound("All.", "all")], {
        toldBy: ["never"],
      }),
      aRule("never", [aFound("Never.", [0])])
    );
    expect(told(review)).toEqual([["More."], ["Other."], ["All."], ["Never."]]);
  });

  test("a finding about the whole table tells everything", () => {
    const review = reviewed(
      aRule("never", [aFound("Never.", "all")]),
      aRule("late", [aFound("One.", [1]), aFound("All.", "all"), aCaseFound("Case.", [1])], {
        toldBy: ["absent", "never"],
      })
    );
    expect(told(review)).toEqual([["Never.", "One.", "All.", "Case."]]);
  });

  test("a use case and its lines are one subject", () => {
    const onLines = aRule("lines", [aFound("Lines.", [2])], { toldBy: ["cases"] });
    const onCase = aRule("cases", [aCaseFound("Case.", [0]), aCaseFound("No lines.", [1])]);
    expect(told(reviewed(onCase, onLines))).toEqual([["Case.", "Lines."], ["No lines."]]);
  });

  test("a finding does not disappear in a less severe one", () => {
    const grave = aRule("grave", [aFound("Grave.", [0])], {
      severity: "serious",
      toldBy: ["light"],
    });
    const light = aRule("light", [aFound("Light.", [0])]);
    expect(told(reviewed(grave, light))).toEqual([["Grave."], ["Light."]]);
  });

  test("what is told by a told finding goes to the one that stands", () => {
    const review = reviewed(
      aRule("one", [aFound("One.", [0])], { toldBy: ["two"] }),
      aRule("two", [aFound("Two.", [0])], { toldBy: ["three"] }),
      aRule("three", [aFound("Three.", [0])])
    );
    expect(told(review)).toEqual([["Three.", "One.", "Two."]]);
  });

  test("rules that tell each other are both told", () => {
    const review = reviewed(
      aRule("one", [aFound("One.", [0])], { toldBy: ["two"] }),
      aRule("two", [aFound("Two.", [0])], { toldBy: ["one"] })
    );
    expect(told(review)).toEqual([["One."], ["Two."]]);
  });

  test("who accepts a finding accepts what is told with it", () => {
    const acceptance = { rule: "never", line: null, reason: "Known.", who: "CFO", until: null };
    const review = reviewBudget(BUDGET, { ...DEFAULT_POLICY, acceptances: [acceptance] }, [
      aRule("late", [aFound("Late.", [0]), aFound("Other.", [1])], { toldBy: ["never"] }),
      aRule("never", [aFound("Never.", [0])]),
    ]);
    expect(told(review)).toEqual([["Other."]]);
    expect(review.accepted.map(({ what }) => what)).toEqual(["Late.", "Never."]);
  });
});
